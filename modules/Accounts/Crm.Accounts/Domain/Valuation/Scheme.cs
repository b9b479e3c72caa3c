using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;

namespace Crm.Accounts.Domain.Valuation;

/// <summary>A value scheme. What is active or retired never changes, so that every score can be explained for ever.</summary>
internal sealed class Scheme : IVersioned, IAudited
{
    private static readonly string[] ClassKeys = [ValueClasses.Platinum, ValueClasses.Gold, ValueClasses.Iron];
    private static readonly string[] TierKeys = [Contracts.Tiers.Strategic, Contracts.Tiers.Key];

    private Scheme()
    {
    }

    public Guid Id { get; private init; }

    public uint Version { get; private set; }

    public int Number { get; private init; }

    public string Name { get; private set; } = "";

    public string State { get; private set; } = SchemeStates.Draft;

    public IReadOnlyList<SchemeLine> Lines { get; private set; } = [];

    public IReadOnlyList<SchemeThreshold> Classes { get; private set; } = [];

    public IReadOnlyList<SchemeThreshold> Tiers { get; private set; } = [];

    public Guid CreatedBy { get; private init; }

    public DateTimeOffset CreatedAt { get; private init; }

    public Guid? ActivatedBy { get; private set; }

    public DateTimeOffset? ActivatedAt { get; private set; }

    public DateTimeOffset? RetiredAt { get; private set; }

    /// <summary>Scores by this scheme.</summary>
    public Scoring Scoring => new(Lines, Classes, Tiers);

    /// <summary>A draft that starts as a copy.</summary>
    public static Scheme Draft(Scheme from, int number, Guid by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(),
        Number = number,
        Name = from.Name,
        Lines = from.Lines,
        Classes = from.Classes,
        Tiers = from.Tiers,
        CreatedBy = by,
        CreatedAt = now,
    };

    /// <summary>Takes new weights and thresholds; indicators are taken as they are in the library now.</summary>
    public void Change(SchemeFields fields, IReadOnlyDictionary<string, Indicator> library)
    {
        MustBeDraft();
        Check("classes", fields.Classes, ClassKeys);
        Check("tiers", fields.Tiers, TierKeys);
        Lines = [.. Weights(fields.Weights, library)];
        (Name, Classes, Tiers) = (fields.Name.Trim(), fields.Classes, fields.Tiers);
    }

    public void Activate(Guid by, DateTimeOffset now)
    {
        MustBeDraft();
        (State, ActivatedBy, ActivatedAt) = (SchemeStates.Active, by, now);
    }

    public void Retire(DateTimeOffset now) => (State, RetiredAt) = (SchemeStates.Retired, now);

    public void MustBeDraft()
    {
        if (State != SchemeStates.Draft)
            throw new ConflictException("accounts.scheme.not_draft", Number, State);
    }

    private static IEnumerable<SchemeLine> Weights(IReadOnlyList<SchemeWeight> weights, IReadOnlyDictionary<string, Indicator> library)
    {
        if (weights.Sum(w => w.Weight) is var sum && sum != 100)
            throw new RuleException("accounts.scheme.weights", "weights", sum);
        if (weights.GroupBy(w => w.Indicator).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new RuleException("accounts.scheme.twice", "weights", twice.Key);
        foreach (var weight in weights)
        {
            var indicator = library.GetValueOrDefault(weight.Indicator)
                ?? throw new RuleException("accounts.scheme.indicator", "weights", weight.Indicator, string.Join(", ", library.Keys));
            yield return indicator.Line(weight.Weight is > 0 and <= 100
                ? weight.Weight
                : throw new RuleException("accounts.scheme.weight", "weights", weight.Indicator, weight.Weight));
        }
    }

    private static void Check(string field, IReadOnlyList<SchemeThreshold> thresholds, string[] keys)
    {
        if (!thresholds.Select(t => t.Key).SequenceEqual(keys))
            throw new RuleException("accounts.scheme.threshold_keys", field, string.Join(", ", thresholds.Select(t => t.Key)), string.Join(", ", keys));
        for (var i = 0; i < thresholds.Count; i++)
        {
            if (thresholds[i].From is <= 0 or > 100)
                throw new RuleException("accounts.scheme.threshold", $"{field}[{i}].from", thresholds[i].From);
            if (i > 0 && thresholds[i].From >= thresholds[i - 1].From)
                throw new RuleException("accounts.scheme.threshold_order", $"{field}[{i}].from", thresholds[i].From, thresholds[i - 1].From);
        }
    }
}

/// <summary>States of a scheme.</summary>
internal static class SchemeStates
{
    public const string Draft = "draft";
    public const string Active = "active";
    public const string Retired = "retired";
}
