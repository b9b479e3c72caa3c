using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Merging;

/// <summary>A field of a customer as a merge looks at it: as text, so that two are compared, kept and put back alike.</summary>
/// <param name="Name">As in the API.</param>
/// <param name="Read">Its value; null for nothing.</param>
/// <param name="Write">With another value.</param>
/// <param name="Join">Both values together; null where that cannot be, be it too much.</param>
/// <param name="Prefers">Whether the other's value is proposed although there is one; by default it is not.</param>
internal sealed record MergeField(
    string Name, Func<MergeValues, string?> Read, Func<MergeValues, string?, MergeValues> Write, Func<string, string, string?>? Join = null,
    Func<string, string, bool>? Prefers = null)
{
    private const string ValuePrefix = "values.";
    private const int MostItems = 10;
    private const int MostNotes = 4000;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] Stages = [CustomerStages.Lost, CustomerStages.Prospect, CustomerStages.Dormant, CustomerStages.Trading];

    public static IReadOnlyList<MergeField> All { get; } =
    [
        new("name", v => v.Fields.Name, (v, text) => v with { Fields = v.Fields with { Name = text! } }),
        Text("nameEn", f => f.NameEn, (f, text) => f with { NameEn = text }),
        new("stage", v => v.Stage, (v, text) => v with { Stage = text! }, Prefers: (mine, other) => Array.IndexOf(Stages, other) > Array.IndexOf(Stages, mine)),
        new("ownerId", v => v.Fields.OwnerId?.ToString(), (v, text) => v with { Fields = v.Fields with { OwnerId = text is null ? null : Guid.Parse(text) } }),
        new("nature", v => v.Fields.Nature, (v, text) => v with { Fields = v.Fields with { Nature = text! } }),
        Text("ownership", f => f.Ownership, (f, text) => f with { Ownership = text }),
        Text("industry", f => f.Industry, (f, text) => f with { Industry = text }),
        Text("region", f => f.Region, (f, text) => f with { Region = text }),
        Items("addresses", f => f.Addresses, (f, items) => f with { Addresses = items }),
        Items("phones", f => f.Phones, (f, items) => f with { Phones = items }),
        Text("web", f => f.Web, (f, text) => f with { Web = text }),
        Text("uscc", f => f.Uscc, (f, text) => f with { Uscc = text }),
        Text("externalCode", f => f.ExternalCode, (f, text) => f with { ExternalCode = text }),
        Text("source", f => f.Source, (f, text) => f with { Source = text }),
        new("confidentiality", v => v.Fields.Confidentiality, (v, text) => v with { Fields = v.Fields with { Confidentiality = text! } },
            Prefers: (mine, other) => Strictness(other) > Strictness(mine)),
        new("foundedOn", v => v.Fields.FoundedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            (v, text) => v with { Fields = v.Fields with { FoundedOn = text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) } }),
        new("capital", v => v.Fields.Capital is { } amount ? string.Create(CultureInfo.InvariantCulture, $"{amount:0.00} {v.Fields.CapitalCurrency}") : null, WithCapital),
        new("tradeRights", v => v.Fields.TradeRights is { } may ? (may ? "yes" : "no") : null,
            (v, text) => v with { Fields = v.Fields with { TradeRights = text is null ? null : text == "yes" } }),
        new("notes", v => v.Fields.Notes, (v, text) => v with { Fields = v.Fields with { Notes = text } }, JoinNotes),
    ];

    /// <summary>Those of two customers: also each field of the archive that one of them has a value of (C-20).</summary>
    public static IReadOnlyList<MergeField> Of(MergeValues one, MergeValues other) =>
        [.. All, .. new[] { one, other }.SelectMany(v => v.Fields.Values?.Keys ?? []).Distinct().Order(StringComparer.Ordinal).Select(Value)];

    /// <summary>The field of a name.</summary>
    public static MergeField Named(string name) =>
        name.StartsWith(ValuePrefix, StringComparison.Ordinal) ? Value(name[ValuePrefix.Length..]) : All.Single(f => f.Name == name);

    private static MergeField Value(string key) => new(
        ValuePrefix + key, v => v.Fields.Values?.GetValueOrDefault(key) is { } value ? JsonSerializer.Serialize(value, Json) : null,
        (v, text) => v with
        {
            Fields = v.Fields with
            {
                Values = new SortedDictionary<string, FieldValue?>(v.Fields.Values?.ToDictionary() ?? [], StringComparer.Ordinal)
                {
                    [key] = text is null ? null : JsonSerializer.Deserialize<FieldValue>(text, Json),
                },
            },
        });

    private static MergeField Text(string name, Func<CustomerFields, string?> read, Func<CustomerFields, string?, CustomerFields> write) => new(
        name, v => string.IsNullOrWhiteSpace(read(v.Fields)) ? null : read(v.Fields), (v, text) => v with { Fields = write(v.Fields, text) });

    private static MergeField Items<T>(string name, Func<CustomerFields, IReadOnlyList<T>?> read, Func<CustomerFields, IReadOnlyList<T>, CustomerFields> write) => new(
        name, v => read(v.Fields) is { Count: > 0 } items ? JsonSerializer.Serialize(items, Json) : null,
        (v, text) => v with { Fields = write(v.Fields, text is null ? [] : Parse<T>(text)) },
        (mine, other) => Parse<T>(mine).Union(Parse<T>(other)).ToList() is { Count: <= MostItems } all ? JsonSerializer.Serialize(all, Json) : null);

    private static MergeValues WithCapital(MergeValues values, string? text)
    {
        var parts = text?.Split(' ');
        return values with
        {
            Fields = values.Fields with { Capital = parts is null ? null : decimal.Parse(parts[0], CultureInfo.InvariantCulture), CapitalCurrency = parts?[1] },
        };
    }

    private static List<T> Parse<T>(string text) => JsonSerializer.Deserialize<List<T>>(text, Json)!;

    private static string? JoinNotes(string mine, string other)
    {
        var both = mine.Contains(other, StringComparison.Ordinal) ? mine : mine + "\n\n" + other;
        return both.Length <= MostNotes ? both : null;
    }

    private static int Strictness(string confidentiality) => Confidentialities.All.ToList().IndexOf(confidentiality);
}
