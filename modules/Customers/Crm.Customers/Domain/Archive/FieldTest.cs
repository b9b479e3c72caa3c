using System.Globalization;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Archive;

/// <summary>A filter by a field, read from <see cref="FieldFilter"/>'s form.</summary>
/// <param name="FieldId">The field.</param>
/// <param name="Texts">Any of these texts or codes.</param>
/// <param name="Begins">Texts that begin so.</param>
/// <param name="Number">Numbers from … to.</param>
/// <param name="Days">Days from … to.</param>
internal sealed record FieldTest(Guid FieldId, string[]? Texts = null, string? Begins = null, (decimal? From, decimal? To)? Number = null, (DateOnly? From, DateOnly? To)? Days = null)
{
    public const int Most = 10;
    private const int Kept = 200;

    public static IReadOnlyList<FieldTest> Read(FieldSet fields, IReadOnlyList<string>? filters)
    {
        if (filters is { Count: > Most })
            throw new RuleException("customers.field.filters", "field", filters.Count, Most);
        return [.. (filters ?? []).Where(f => !string.IsNullOrWhiteSpace(f)).Select(f => Read(fields, f))];
    }

    private static FieldTest Read(FieldSet fields, string filter)
    {
        var colon = filter.IndexOf(':', StringComparison.Ordinal);
        var (key, value) = colon < 0 ? (filter, "") : (filter[..colon].Trim(), filter[(colon + 1)..].Trim());
        var field = fields.Find(key) ?? throw new RuleException("customers.field.unknown", "field", key);
        if (value.Length == 0)
            throw new RuleException("customers.field.filter", "field", filter, field.LabelShown);
        return field.Kind switch
        {
            ArchiveKinds.Number => new FieldTest(field.Id, Number: Range<decimal>(value, t => decimal.TryParse(t, NumberStyles.Number, CultureInfo.InvariantCulture, out var n) ? n : null)),
            ArchiveKinds.Date => new FieldTest(field.Id, Days: Range<DateOnly>(value, FieldCheck.Day)),
            ArchiveKinds.YesNo => new FieldTest(field.Id, [FieldCheck.YesNo(value) is { } yes ? (yes ? "yes" : "no") : throw Wrong()]),
            ArchiveKinds.Text => value is [.. var begin, '*'] && begin.Trim().Length > 0 ? new FieldTest(field.Id, Begins: Plain(begin)) : new FieldTest(field.Id, [Plain(value)]),
            _ => new FieldTest(field.Id, Codes()),
        };

        string[] Codes()
        {
            var codes = value.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().ToArray();
            return codes.Length > 0 && Array.TrueForAll(codes, c => field.Choice(c) is not null) ? codes : throw Wrong();
        }

        (T?, T?) Range<T>(string text, Func<string, T?> read) where T : struct
        {
            var ends = text.Split("..");
            if (ends.Length > 2 || ends.All(string.IsNullOrWhiteSpace))
                throw Wrong();
            var read2 = ends.Select(e => string.IsNullOrWhiteSpace(e) ? (T?)null : read(e.Trim()) ?? throw Wrong()).ToArray();
            return (read2[0], read2[^1]);
        }

        RuleException Wrong() => new("customers.field.filter", "field", filter, field.LabelShown);
    }

    /// <summary>As the trigger writes texts.</summary>
    private static string Plain(string text)
    {
        text = text.Trim().ToLowerInvariant();
        return text.Length > Kept ? text[..Kept] : text;
    }
}
