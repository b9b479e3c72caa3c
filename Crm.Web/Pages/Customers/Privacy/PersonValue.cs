using System.Globalization;
using System.Text.Json;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Customers.Privacy;

/// <summary>Writes a stored value for people: what a module keeps as JSON (consents, what an audit entry changed) as words, not as braces.</summary>
internal static class PersonValue
{
    public static string Readable(string value, Texts texts)
    {
        if (value is not ['{' or '[', ..])
            return value;
        try
        {
            using var json = JsonDocument.Parse(value);
            return Words(json.RootElement, texts);
        }
        catch (JsonException)
        {
            return value; // Somebody's own braces.
        }
    }

    private static string Words(JsonElement element, Texts texts) => element.ValueKind switch
    {
        JsonValueKind.Object => string.Join(" · ", element.EnumerateObject().Where(p => !IsEmpty(p.Value)).Select(p => $"{Label(p.Name, texts)} {Words(p.Value, texts)}")),
        JsonValueKind.Array when element.EnumerateArray().All(e => e.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)) => string.Join(", ", element.EnumerateArray().Select(e => Words(e, texts))),
        JsonValueKind.Array => string.Join('\n', element.EnumerateArray().Select(e => Words(e, texts))),
        JsonValueKind.True => texts["Yes"],
        JsonValueKind.False => texts["No"],
        JsonValueKind.String => Moment(element) ?? element.GetString()!,
        _ => element.GetRawText(),
    };

    private static string? Moment(JsonElement element) =>
        element.GetString() is [_, _, _, _, '-', _, _, '-', _, _, 'T', ..] && element.TryGetDateTimeOffset(out var at) ? at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    // Nor the id of another record, which says nothing to anybody.
    private static bool IsEmpty(JsonElement element) => element.ValueKind == JsonValueKind.Null || (element.ValueKind == JsonValueKind.String && element.TryGetGuid(out _))
        || (element.ValueKind == JsonValueKind.Array && element.GetArrayLength() == 0) || (element.ValueKind == JsonValueKind.Object && !element.EnumerateObject().Any());

    private static string Label(string name, Texts texts) =>
        texts.Find("Field." + string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString()))) ?? name;
}
