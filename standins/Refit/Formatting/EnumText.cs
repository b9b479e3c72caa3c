using System.Globalization;

namespace Refit;

/// <summary>The wire text of an enum's members, looked up without boxing.</summary>
internal static class EnumText<T>
{
#pragma warning disable CS8714 // T is an enum, which the caller knows by typeof(T).IsEnum only
    private static readonly Dictionary<T, string> Named = Read(member => EnumMembers.Find(member) ?? member.ToString());
    private static readonly Dictionary<T, string> Attributed = Read(EnumMembers.Find);

    /// <summary>A format applies to members without <c>EnumMember</c> text only.</summary>
    public static string Of(T value, string? format) =>
        (format is null ? Named : Attributed).TryGetValue(value, out var text)
            ? text
            : ((IFormattable)value!).ToString(format, CultureInfo.InvariantCulture);

    private static Dictionary<T, string> Read(Func<object, string?> textOf)
    {
        var texts = new Dictionary<T, string>();
        foreach (var member in Enum.GetValues(typeof(T)))
        {
            if (textOf(member) is { } text) texts[(T)member] = text;
        }

        return texts;
    }
}
