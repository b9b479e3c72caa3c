using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts.Api;
using Crm.Service.Domain.Cases;
using Crm.Service.Domain.Clocks;

namespace Crm.Service.Features.FindCases;

/// <summary>Narrows cases as a <see cref="CaseFilter"/> says, its text aside; words that are none are answered with those that are.</summary>
internal static class CaseFilters
{
    public static IQueryable<Case> Apply(this IQueryable<Case> cases, CaseFilter filter, Actor me, DateTimeOffset now)
    {
        if (Word<CaseKind>(filter.Kind, "kind") is { } kind)
            cases = cases.Where(c => c.Kind == kind);
        if (Word<ComplaintStage>(filter.Stage, "stage") is { } stage)
            cases = cases.Where(c => c.Complaint!.Stage == stage);
        if (filter.CustomerId is { } customer)
            cases = cases.Where(c => c.CustomerId == customer);
        cases = ByTier(ByOwner(ByStatus(cases, filter.Status), filter.Owner, me), filter.Tier);
        return ByClock(ByUnit(cases, filter.Unit, me), filter.Clock, now);
    }

    private static IQueryable<Case> ByStatus(IQueryable<Case> cases, string? status)
    {
        if (string.IsNullOrEmpty(status))
            return cases;
        if (status == "open")
            return cases.Where(c => c.Status != CaseStatus.Resolved && c.Status != CaseStatus.Closed);
        var one = Words.Parse<CaseStatus>(status) ?? throw Unknown("status", status, ["open", .. Words.All<CaseStatus>()]);
        return cases.Where(c => c.Status == one);
    }

    private static IQueryable<Case> ByOwner(IQueryable<Case> cases, string? owner, Actor me)
    {
        if (string.IsNullOrEmpty(owner))
            return cases;
        if (owner == "none")
            return cases.Where(c => c.OwnerId == null);
        var id = owner == "me" ? me.StaffId : Guid.TryParse(owner, out var given) ? given : throw Unknown("owner", owner, ["me", "none"]);
        return cases.Where(c => c.OwnerId == id);
    }

    private static IQueryable<Case> ByUnit(IQueryable<Case> cases, string? unit, Actor me)
    {
        if (string.IsNullOrEmpty(unit))
            return cases;
        var id = unit == "mine" ? me.UnitId : Guid.TryParse(unit, out var given) ? given : throw Unknown("unit", unit, ["mine"]);
        return cases.Where(c => c.UnitId == id);
    }

    private static IQueryable<Case> ByTier(IQueryable<Case> cases, string? tier) => tier switch
    {
        null or "" => cases,
        SlaDefaults.NoTier => cases.Where(c => c.Tier == null),
        _ => cases.Where(c => c.Tier == tier),
    };

    /// <summary>By the next clock that runs; its due and warning times are stored, so this is exact at every moment.</summary>
    private static IQueryable<Case> ByClock(IQueryable<Case> cases, string? clock, DateTimeOffset now) => clock switch
    {
        null or "" => cases,
        "late" => cases.Where(c => c.NextDueAt <= now),
        "warning" => cases.Where(c => c.NextDueAt > now && c.NextWarnAt <= now),
        "ok" => cases.Where(c => c.NextWarnAt > now && c.NextDueAt < Case.NeverDue),
        "paused" => cases.Where(c => c.Resolution.PausedAt != null && c.Resolution.StoppedAt == null),
        _ => throw Unknown("clock", clock, ["ok", "warning", "late", "paused"]),
    };

    private static T? Word<T>(string? word, string field) where T : struct, Enum =>
        string.IsNullOrEmpty(word) ? null : Words.Parse<T>(word) ?? throw Unknown(field, word, Words.All<T>());

    private static RuleException Unknown(string field, string value, IReadOnlyList<string> allowed) =>
        new("service.word", field, value, string.Join(", ", allowed));
}
