using System.Text.Json;

namespace Crm.Service.Contracts.Api;

/// <summary>The module's enums as words in events and query strings, e.g. <c>waiting-customer</c>.</summary>
public static class Words
{
    /// <summary>The word of a value, e.g. <c>waiting-customer</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>All words of an enum, in its order.</summary>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];

    /// <summary>The value of a word (or of the value's name, in any case); null for any other text.</summary>
    public static T? Parse<T>(string? word) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (string.Equals(Of(value), word, StringComparison.OrdinalIgnoreCase) || string.Equals(value.ToString(), word, StringComparison.OrdinalIgnoreCase))
                return value;
        return null;
    }
}
