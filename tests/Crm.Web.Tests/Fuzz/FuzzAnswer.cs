using System.Net;
using System.Text.Json;

namespace Crm.Web.Tests.Fuzz;

/// <summary>What came back, and what went on for it.</summary>
internal sealed record FuzzAnswer(HttpStatusCode Status, string? ContentType, string Text, RequestLog Log)
{
    public bool IsGood => (int)Status is >= 200 and < 300;

    /// <summary>The answer as JSON, or null where it is none.</summary>
    public JsonElement? Json()
    {
        if (Text.Length == 0 || ContentType?.EndsWith("json", StringComparison.Ordinal) != true)
            return null;
        try
        {
            return JsonDocument.Parse(Text).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Errors by field of a problem document.</summary>
    public IReadOnlyList<(string Field, string Text)> Errors() =>
        Json() is { ValueKind: JsonValueKind.Object } problem && problem.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Object
            ? [.. errors.EnumerateObject().SelectMany(e => e.Value.EnumerateArray().Select(t => (e.Name, t.GetString() ?? "")))]
            : [];
}
