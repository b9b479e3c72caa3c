namespace Scalar.AspNetCore;

/// <summary>Dark or light.</summary>
public enum ThemeMode
{
    /// <summary>Light.</summary>
    Light,

    /// <summary>Dark.</summary>
    Dark,
}
