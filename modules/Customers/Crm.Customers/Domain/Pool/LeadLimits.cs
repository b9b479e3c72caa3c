using Crm.BuildingBlocks.Calendars;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Pool;

/// <summary>The time limits of one lead in working hours (C-04).</summary>
/// <param name="Since">What time counts from.</param>
/// <param name="DueAt">Late from here on.</param>
/// <param name="EscalateAt">The owner's manager is told; null: never.</param>
/// <param name="ReturnAt">It goes to the pool; null: never.</param>
/// <param name="Reason">Why it would go there.</param>
internal sealed record LeadLimits(DateTimeOffset Since, DateTimeOffset DueAt, DateTimeOffset? EscalateAt, DateTimeOffset? ReturnAt, string Reason)
{
    /// <param name="ownerSince">Since when the owner has it.</param>
    /// <param name="lastContactAt">The last contact, also one before the owner had it.</param>
    /// <param name="rules">How long.</param>
    /// <param name="calendar">Which hours are worked.</param>
    public static LeadLimits Of(DateTimeOffset ownerSince, DateTimeOffset? lastContactAt, PoolRuleFields rules, WorkingCalendar calendar)
    {
        var touched = lastContactAt >= ownerSince;
        var since = touched ? lastContactAt!.Value : ownerSince;
        var due = calendar.Add(since, TimeSpan.FromHours(touched ? rules.FollowUpHours : rules.FirstTouchHours));
        return new LeadLimits(
            since, due, After(rules.EscalateHours), After(rules.ReturnHours), touched ? PoolReasons.NotFollowedUp : PoolReasons.Untouched);

        DateTimeOffset? After(int? hours) => hours is { } h ? calendar.Add(due, TimeSpan.FromHours(h)) : null;
    }

    public bool IsLate(DateTimeOffset now) => now >= DueAt;

    public bool Returns(DateTimeOffset now) => now >= ReturnAt;

    public bool Escalates(DateTimeOffset now) => now >= EscalateAt;

    /// <summary>When somebody must look at it again: at the next of its times, or in a day, as a contact may move them.</summary>
    public DateTimeOffset Next(DateTimeOffset now) =>
        new[] { DueAt, EscalateAt, ReturnAt }.Where(at => at > now).Append(now.AddDays(1)).Min()!.Value;
}
