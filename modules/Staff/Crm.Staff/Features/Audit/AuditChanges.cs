using System.Text.Json;
using Crm.Staff.Contracts.Api;

namespace Crm.Staff.Features.Audit;

/// <summary>Reads the changes of an audit entry: property to <c>{"old":…,"new":…}</c>; anything else is shown as a new value.</summary>
internal static class AuditChanges
{
    public static IReadOnlyList<AuditChange> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? [.. document.RootElement.EnumerateObject().Select(p => Change(p.Name, p.Value))]
            : [new AuditChange("", null, Text(document.RootElement))];
    }

    private static AuditChange Change(string field, JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(p => p.Name is "old" or "new")
            ? new AuditChange(field, Part(value, "old"), Part(value, "new"))
            : new AuditChange(field, null, Text(value));

    private static string? Part(JsonElement value, string name) => value.TryGetProperty(name, out var part) ? Text(part) : null;

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Text)),
        _ => value.GetRawText(),
    };
}
