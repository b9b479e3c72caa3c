namespace System.Runtime.CompilerServices;

/// <summary>Records need this type, which .NET Standard 2.0 lacks.</summary>
internal static class IsExternalInit;
