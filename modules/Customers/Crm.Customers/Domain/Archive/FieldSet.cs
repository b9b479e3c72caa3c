using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Names;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Archive;

/// <summary>All fields of the archive, in the order of their sections.</summary>
internal sealed class FieldSet
{
    private const int ShownOfSensitive = 4;
    private readonly Dictionary<string, FieldDefinition> byKey;

    public FieldSet(IEnumerable<FieldDefinition> fields)
    {
        var sections = ArchiveSections.All.ToList();
        All = [.. fields.OrderBy(f => sections.IndexOf(f.Section)).ThenBy(f => f.Position).ThenBy(f => f.Id)];
        byKey = All.ToDictionary(f => f.Key);
    }

    public static FieldSet Empty { get; } = new([]);

    public IReadOnlyList<FieldDefinition> All { get; }

    public IEnumerable<FieldDefinition> InUse => All.Where(f => !f.Retired);

    public FieldDefinition? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>A value as those see it who may not see personal data whole.</summary>
    public FieldValue? Masked(string key, FieldValue? value) =>
        value?.Text is { } text && Find(key) is { Sensitive: true } ? FieldValue.Of(Masking.Middle(text, 0, ShownOfSensitive)!) : value;

    /// <summary>All of them so; the same object where nothing is sensitive.</summary>
    public IReadOnlyDictionary<string, FieldValue?>? Masked(IReadOnlyDictionary<string, FieldValue?>? values) =>
        values is null || !values.Keys.Any(k => Find(k) is { Sensitive: true }) ? values : values.ToDictionary(v => v.Key, v => Masked(v.Key, v.Value));

    /// <summary>The values that are set, tidied, and what is wrong, each at its key. What stands already is not checked again.</summary>
    /// <param name="wanted">By key; null takes a value away.</param>
    /// <param name="before">The customer's values so far.</param>
    /// <param name="nature">The customer's nature, as it will be.</param>
    /// <param name="industry">Its industry, as it will be.</param>
    public (IReadOnlyDictionary<string, FieldValue?> Values, IReadOnlyList<InputProblem> Problems) Check(
        IReadOnlyDictionary<string, FieldValue?> wanted, IReadOnlyDictionary<string, FieldValue?>? before, string? nature, string? industry)
    {
        var (values, problems) = (new Dictionary<string, FieldValue?>(), new List<InputProblem>());
        foreach (var (key, value) in wanted)
        {
            var had = before?.GetValueOrDefault(key);
            // What comes back masked stands for what is kept (C-25).
            if (Equals(value, had) || (had is not null && Equals(value, Masked(key, had))))
                continue;
            if (Find(key) is not { } field)
            {
                problems.Add(new InputProblem(key, "customers.field.unknown", key));
                continue;
            }
            var (clean, problem) = FieldCheck.Check(field, value);
            if (problem is null && !Equals(clean, had) && clean is not null)
                problem = NotNow(field, clean, had, nature, industry);
            if (problem is not null)
                problems.Add(problem with { Field = key });
            else if (!Equals(clean, had))
                values[key] = clean;
        }
        return (values, problems);
    }

    /// <summary>Fields that a customer must have and has not.</summary>
    public IEnumerable<FieldDefinition> Missing(IReadOnlyDictionary<string, FieldValue?>? values, string? nature, string? industry) =>
        InUse.Where(f => f.Required && f.AppliesTo(nature, industry) && values?.GetValueOrDefault(f.Key) is null);

    private static InputProblem? NotNow(FieldDefinition field, FieldValue value, FieldValue? had, string? nature, string? industry)
    {
        if (field.Retired)
            return new InputProblem("", "customers.field.retired", field.LabelShown);
        if (!field.AppliesTo(nature, industry))
            return new InputProblem("", "customers.field.not_applying", field.LabelShown);
        return FieldCheck.NewlyRetired(field, value, had);
    }
}

/// <summary>Values of one customer.</summary>
internal static class FieldValues
{
    public static IReadOnlyDictionary<string, FieldValue?> None { get; } = new Dictionary<string, FieldValue?>();

    /// <summary>The values with others set over them, and those taken away that are null; the same object where nothing changes, null where none are left.</summary>
    public static IReadOnlyDictionary<string, FieldValue?>? Over(IReadOnlyDictionary<string, FieldValue?>? known, IReadOnlyDictionary<string, FieldValue?> set)
    {
        if (set.All(s => Equals(s.Value, known?.GetValueOrDefault(s.Key))))
            return known;
        var all = new SortedDictionary<string, FieldValue?>(known?.ToDictionary() ?? [], StringComparer.Ordinal);
        foreach (var (key, value) in set)
        {
            if (value is null)
                all.Remove(key);
            else
                all[key] = value;
        }
        return all.Count == 0 ? null : all;
    }

    /// <summary>What must be set so that the customer has just these values again.</summary>
    public static IReadOnlyDictionary<string, FieldValue?>? Restoring(IReadOnlyDictionary<string, FieldValue?>? now, IReadOnlyDictionary<string, FieldValue?>? before)
    {
        if (before is null)
            return null;
        var set = new Dictionary<string, FieldValue?>(before);
        foreach (var key in (now?.Keys ?? []).Where(k => !before.ContainsKey(k)))
            set[key] = null;
        return set;
    }

    /// <summary>In the order of their keys, so that two that are the same are written the same.</summary>
    public static IReadOnlyDictionary<string, FieldValue?> Sorted(IReadOnlyDictionary<string, FieldValue?>? values) =>
        new SortedDictionary<string, FieldValue?>(values?.ToDictionary() ?? [], StringComparer.Ordinal);
}
