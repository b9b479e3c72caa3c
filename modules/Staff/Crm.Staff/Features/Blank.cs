namespace Crm.Staff.Features;

/// <summary>Text fields left empty.</summary>
internal static class Blank
{
    public static string? ToNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
