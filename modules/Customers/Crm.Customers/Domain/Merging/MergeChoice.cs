using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Merging;

/// <summary>A field whose value the merge changed, so that it can be put back.</summary>
internal sealed record MergedField(string Field, string? Before, string? After);

/// <summary>Decides field by field what a customer is after a merge (C-26).</summary>
internal static class MergeChoice
{
    /// <summary>What differs and what is proposed: the survivor's value; the other's where it has none, where the other is further in business or kept stricter; both of lists and notes.</summary>
    public static IReadOnlyList<MergeFieldChoice> Propose(MergeValues survivor, MergeValues merged) =>
        [.. MergeField.Of(survivor, merged).Select(field => Propose(field, field.Read(survivor), field.Read(merged)))];

    /// <summary>The survivor with the values taken, and what that changes.</summary>
    /// <param name="survivor">The one that stays.</param>
    /// <param name="merged">The one that goes.</param>
    /// <param name="take">Field → choice; what is not named is taken as proposed.</param>
    public static (MergeValues Values, IReadOnlyList<MergedField> Changes) Decide(
        MergeValues survivor, MergeValues merged, IReadOnlyDictionary<string, string>? take)
    {
        var fields = MergeField.Of(survivor, merged);
        Check(fields, take);
        var (values, changes) = (survivor, new List<MergedField>());
        foreach (var field in fields)
        {
            var (mine, other) = (field.Read(survivor), field.Read(merged));
            var proposal = Propose(field, mine, other);
            var taken = take?.GetValueOrDefault(field.Name) ?? proposal.Proposed;
            if (!proposal.Same && !proposal.Choices.Contains(taken))
                throw new RuleException("customers.choice", $"take.{field.Name}", taken, string.Join(", ", proposal.Choices));
            var after = taken switch { MergeChoices.Merged => other, MergeChoices.Both when !proposal.Same => field.Join!(mine!, other!), _ => mine };
            if (after == mine)
                continue;
            values = field.Write(values, after);
            if (field.Name == "ownerId")
                values = values with { UnitId = merged.UnitId };
            changes.Add(new MergedField(field.Name, mine, after));
        }
        return (values, changes);
    }

    /// <summary>Puts back what nobody changed since; names the rest.</summary>
    public static (MergeValues Values, IReadOnlyList<string> Kept) PutBack(MergeValues now, IReadOnlyList<MergedField> changes)
    {
        var kept = new List<string>();
        foreach (var change in changes)
        {
            var field = MergeField.Named(change.Field);
            if (field.Read(now) == change.After)
                now = field.Write(now, change.Before);
            else if (field.Read(now) != change.Before)
                kept.Add(change.Field);
        }
        return (now, kept);
    }

    private static MergeFieldChoice Propose(MergeField field, string? mine, string? other)
    {
        var joined = mine is null || other is null ? null : field.Join?.Invoke(mine, other);
        string[] choices = [MergeChoices.Survivor, .. other is null && Needed(field) ? (string[])[] : [MergeChoices.Merged], .. joined is null ? (string[])[] : [MergeChoices.Both]];
        var proposed = mine is null ? MergeChoices.Merged
            : joined is not null ? MergeChoices.Both
            : other is not null && field.Prefers?.Invoke(mine, other) == true ? MergeChoices.Merged : MergeChoices.Survivor;
        return new MergeFieldChoice(field.Name, mine == other, mine == other ? MergeChoices.Survivor : proposed, choices);
    }

    // These are never empty, so both have them; a row of an older version is no reason to lose one.
    private static bool Needed(MergeField field) => field.Name is "name" or "nature" or "stage" or "confidentiality";

    private static void Check(IReadOnlyList<MergeField> fields, IReadOnlyDictionary<string, string>? take)
    {
        if (take?.Keys.FirstOrDefault(name => fields.All(f => f.Name != name)) is { } unknown)
            throw new RuleException("customers.choice", "take", unknown, string.Join(", ", fields.Select(f => f.Name)));
    }
}
