using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Crm.BuildingBlocks.Errors;

/// <summary>What ASP.NET could not read of a request, told in the caller's language at the field that it is about.</summary>
internal static partial class BadRequests
{
    private const int LongestField = 200;

    private static readonly Dictionary<string, string> Expected = new(StringComparer.OrdinalIgnoreCase)
    {
        ["int"] = "integer", ["int32"] = "integer", ["long"] = "integer", ["int64"] = "integer", ["short"] = "integer", ["int16"] = "integer",
        ["decimal"] = "number", ["double"] = "number", ["bool"] = "boolean", ["boolean"] = "boolean", ["Guid"] = "id",
        ["DateOnly"] = "date", ["DateTimeOffset"] = "moment", ["DateTime"] = "moment", ["TimeOnly"] = "time", ["string"] = "text",
    };

    public static IResult Answer(ErrorTexts texts, BadHttpRequestException e) => e.StatusCode switch
    {
        StatusCodes.Status413PayloadTooLarge => ProblemAnswers.For(texts, e.StatusCode, "body.too_large"),
        StatusCodes.Status415UnsupportedMediaType => ProblemAnswers.For(texts, e.StatusCode, "body.type"),
        _ => ProblemAnswers.Validation(Errors(texts, e), texts.Text("malformed"), "malformed", e.StatusCode),
    };

    private static Dictionary<string, string[]> Errors(ErrorTexts texts, BadHttpRequestException e)
    {
        if (e.InnerException is JsonException { Path: { } path } json)
            return At(Field(path), path == "$" ? texts.Text("body.unreadable") : texts.Text(Code(Unreadable().Match(json.Message).Groups[1].Value)));
        if (NotBound().Match(e.Message) is { Success: true } unread)
            return At(JsonNamingPolicy.CamelCase.ConvertName(unread.Groups[2].Value), texts.Text(Code(unread.Groups[1].Value)));
        if (NotGiven().Match(e.Message) is { Success: true } missing)
            return At(missing.Groups[2].Value == "body" ? "" : JsonNamingPolicy.CamelCase.ConvertName(missing.Groups[1].Value), texts.Text("value.required"));
        return At("", texts.Text("body.unreadable"));
    }

    private static Dictionary<string, string[]> At(string field, string text) => new() { [field.Length > LongestField ? field[..LongestField] : field] = [text] };

    /// <summary><c>$.contacts[0].phone</c> as the field is called elsewhere: <c>contacts[0].phone</c>.</summary>
    private static string Field(string path) => path.TrimStart('$').TrimStart('.');

    /// <summary>The text that says what would be right for a type, as it is called in C# or by its full name.</summary>
    public static string Code(string type) => type switch
    {
        _ when type.StartsWith("System.Collections.", StringComparison.Ordinal) => "value.list",
        _ when Word().Matches(type).LastOrDefault()?.Value is { } name && Expected.TryGetValue(name, out var kind) => $"value.{kind}",
        _ => "value.unreadable",
    };

    [GeneratedRegex(@"could not be converted to (\S+?)\.? ")]
    private static partial Regex Unreadable();

    [GeneratedRegex("^Failed to bind parameter \"(.+) ([^ ]+)\" from ")]
    private static partial Regex NotBound();

    [GeneratedRegex("^Required parameter \".+ ([^ ]+)\" was not provided from ([a-z ]+)")]
    private static partial Regex NotGiven();

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Word();
}
