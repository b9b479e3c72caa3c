using System.Text.Json;
using System.Text.Json.Serialization;

namespace Crm.Service.Contracts.Api;

/// <summary>Writes the module's enums as words, e.g. <c>waiting-customer</c>.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class Kebab<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) where T : struct, Enum;

/// <summary>The same words outside of JSON: in events and query strings.</summary>
public static class Words
{
    /// <summary>The word of a value, e.g. <c>waiting-customer</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>All words of an enum, in its order.</summary>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];

    /// <summary>The value of a word (or of the value's name); null for any other text.</summary>
    public static T? Parse<T>(string? word) where T : struct, Enum =>
        Enum.GetValues<T>().Where(v => string.Equals(Of(v), word, StringComparison.OrdinalIgnoreCase)
            || string.Equals(v.ToString(), word, StringComparison.OrdinalIgnoreCase)).Select(v => (T?)v).FirstOrDefault();
}
