using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Discipline;

/// <summary>
/// How often customers are contacted and visited (C-41, C-50); one row, made by the migration. The database reads the lists too: it keeps
/// <c>next_contact_due</c> and <c>next_visit_due</c> of each standing by them, whoever changes the standing.
/// </summary>
internal sealed class ActivityRules : IVersioned, IAudited
{
    public static readonly Guid Only = new("01900000-0000-7000-8000-00000000ac71");
    private const int MostDays = 730;

    public Guid Id { get; init; } = Only;
    public uint Version { get; private set; }
    public IReadOnlyList<ContactRule> Contacts { get; private set; } = [];
    public IReadOnlyList<VisitRule> Visits { get; private set; } = [];
    public int VisitsPerDay { get; private set; }

    /// <summary>Working hours after which a late activity goes to the manager.</summary>
    public int? EscalateAfter { get; private set; }

    public void Change(ChangeActivityRulesRequest wanted)
    {
        Check(wanted);
        (Contacts, Visits, VisitsPerDay, EscalateAfter) = (wanted.Contacts, wanted.Visits, wanted.VisitsPerDay, wanted.EscalateAfter);
    }

    private static void Check(ChangeActivityRulesRequest wanted)
    {
        for (var i = 0; i < wanted.Contacts.Count; i++)
        {
            OneOf($"contacts[{i}].stage", wanted.Contacts[i].Stage, CustomerStages.All);
            if (wanted.Contacts[i].Grade is { } grade)
                OneOf($"contacts[{i}].grade", grade, Grades.All);
            Between($"contacts[{i}].days", wanted.Contacts[i].Days, MostDays);
        }
        for (var i = 0; i < wanted.Visits.Count; i++)
        {
            OneOf($"visits[{i}].grade", wanted.Visits[i].Grade, Grades.All);
            Between($"visits[{i}].days", wanted.Visits[i].Days, MostDays);
        }
        if (wanted.Contacts.GroupBy(r => (r.Stage, r.Grade)).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new RuleException("customers.rules.twice", "contacts", $"{twice.Key.Stage} {twice.Key.Grade}".TrimEnd());
        if (wanted.Visits.GroupBy(r => r.Grade).FirstOrDefault(g => g.Count() > 1) is { } again)
            throw new RuleException("customers.rules.twice", "visits", again.Key);
    }

    private static void OneOf(string field, string value, IReadOnlyList<string> choices)
    {
        if (!choices.Contains(value))
            throw new RuleException("customers.choice", field, value, string.Join(", ", choices));
    }

    private static void Between(string field, int value, int most)
    {
        if (value < 1 || value > most)
            throw new RuleException("customers.rules.range", field, value, 1, most);
    }
}
