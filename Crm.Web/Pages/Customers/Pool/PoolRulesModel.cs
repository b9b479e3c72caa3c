using System.Globalization;
using Crm.Customers.Contracts.Api;
using Crm.Web.Components.Content;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Customers.Pool;

/// <summary>The rules of the pool as they are typed.</summary>
public sealed class PoolRulesModel
{
    public int? FirstTouchHours { get; set; }
    public int? FollowUpHours { get; set; }
    public int? EscalateHours { get; set; }
    public int? ReturnHours { get; set; }
    public int? SilentDays { get; set; }
    public int? ClaimsPerDay { get; set; }
    public int? HoldMost { get; set; }
    public int? CoolingDays { get; set; }
    public string? Version { get; set; }

    public static PoolRulesModel Of(PoolRulesDetails details) => new()
    {
        FirstTouchHours = details.Rules.FirstTouchHours,
        FollowUpHours = details.Rules.FollowUpHours,
        EscalateHours = details.Rules.EscalateHours,
        ReturnHours = details.Rules.ReturnHours,
        SilentDays = details.Rules.SilentDays,
        ClaimsPerDay = details.Rules.ClaimsPerDay,
        HoldMost = details.Rules.HoldMost,
        CoolingDays = details.Rules.CoolingDays,
        Version = details.ETag,
    };

    /// <summary>Fields that must be filled in and are not.</summary>
    public IEnumerable<string> Missing()
    {
        if (FirstTouchHours is null) yield return nameof(FirstTouchHours);
        if (FollowUpHours is null) yield return nameof(FollowUpHours);
        if (ClaimsPerDay is null) yield return nameof(ClaimsPerDay);
        if (HoldMost is null) yield return nameof(HoldMost);
        if (CoolingDays is null) yield return nameof(CoolingDays);
    }

    public PoolRuleFields ToRules() => new(
        FirstTouchHours ?? 0, FollowUpHours ?? 0, EscalateHours, ReturnHours, SilentDays, ClaimsPerDay ?? -1, HoldMost ?? 0, CoolingDays ?? -1);

    internal static List<ConflictRow> Differences(PoolRulesModel mine, PoolRuleFields theirs, Texts texts) =>
    [
        .. new (string Field, int? Mine, int? Theirs)[]
        {
            (nameof(FirstTouchHours), mine.FirstTouchHours, theirs.FirstTouchHours), (nameof(FollowUpHours), mine.FollowUpHours, theirs.FollowUpHours),
            (nameof(EscalateHours), mine.EscalateHours, theirs.EscalateHours), (nameof(ReturnHours), mine.ReturnHours, theirs.ReturnHours),
            (nameof(SilentDays), mine.SilentDays, theirs.SilentDays), (nameof(ClaimsPerDay), mine.ClaimsPerDay, theirs.ClaimsPerDay),
            (nameof(HoldMost), mine.HoldMost, theirs.HoldMost), (nameof(CoolingDays), mine.CoolingDays, theirs.CoolingDays),
        }.Where(row => row.Mine != row.Theirs).Select(row => new ConflictRow(texts["Rules." + row.Field], Text(row.Mine), Text(row.Theirs))),
    ];

    private static string? Text(int? number) => number?.ToString(CultureInfo.CurrentCulture);
}
