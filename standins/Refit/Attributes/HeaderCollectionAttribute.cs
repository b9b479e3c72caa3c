namespace Refit;

/// <summary>Sends every entry of an <c>IDictionary&lt;string, string&gt;</c> as a header.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class HeaderCollectionAttribute : Attribute;
