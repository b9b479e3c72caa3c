using System.Globalization;

namespace Refit;

internal static class InvariantText
{
    /// <summary>A value as text, whatever the culture; a format is ignored where the type knows none.</summary>
    public static string Of(object value, string? format)
    {
        if (value is string text) return text;
        if (value is Enum && EnumMembers.Find(value) is { } member) return member;
        return value is IFormattable formattable
            ? formattable.ToString(string.IsNullOrWhiteSpace(format) ? null : format, CultureInfo.InvariantCulture)
            : value.ToString() ?? string.Empty;
    }
}
