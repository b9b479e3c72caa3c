using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers.Activities;

/// <summary>The rules of contact and visits as they are typed: a row for each stage, a column for any grade and for each.</summary>
public sealed class ActivityRulesModel
{
    public List<StageRuleModel> Contacts { get; set; } = [];
    public List<int?> Visits { get; set; } = [];
    public int? VisitsPerDay { get; set; }
    public int? EscalateAfter { get; set; }
    public string? Version { get; set; }

    public static ActivityRulesModel Of(ActivityRulesDetails rules) => new()
    {
        Contacts = [.. CustomerStages.All.Select(stage => new StageRuleModel { Stage = stage, Days = [.. Columns.Select(grade => Days(rules, stage, grade))] })],
        Visits = [.. Grades.All.Select(grade => rules.Visits.FirstOrDefault(r => r.Grade == grade)?.Days)],
        VisitsPerDay = rules.VisitsPerDay, EscalateAfter = rules.EscalateAfter, Version = rules.ETag,
    };

    public ChangeActivityRulesRequest ToRequest() => new(
        [.. Contacts.SelectMany(row => Columns.Zip(row.Days).Where(cell => cell.Second is not null).Select(cell => new ContactRule(row.Stage ?? "", cell.First, cell.Second!.Value)))],
        [.. Grades.All.Zip(Visits).Where(cell => cell.Second is not null).Select(cell => new VisitRule(cell.First, cell.Second!.Value))],
        VisitsPerDay ?? 0, EscalateAfter);

    private static IEnumerable<string?> Columns => [null, .. Grades.All];

    private static int? Days(ActivityRulesDetails rules, string stage, string? grade) => rules.Contacts.FirstOrDefault(r => r.Stage == stage && r.Grade == grade)?.Days;
}

/// <summary>One stage's row.</summary>
public sealed class StageRuleModel
{
    public string? Stage { get; set; }
    public List<int?> Days { get; set; } = [];
}
