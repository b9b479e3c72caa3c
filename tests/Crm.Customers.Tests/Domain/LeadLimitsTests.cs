using Crm.BuildingBlocks.Calendars;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Pool;
using Crm.Customers.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Crm.Customers.Tests.Domain;

/// <summary>C-04: time limits in working hours.</summary>
public sealed class LeadLimitsTests
{
    private static readonly PoolRuleFields Rules = PoolRules.Default;

    [Fact] // Friday 16:00 in Shanghai: two hours are left that day, six count on Monday.
    public void A_new_lead_of_Friday_afternoon_is_late_on_Monday_afternoon()
    {
        var limits = LeadLimits.Of(Some.China("2026-11-20 16:00"), null, Rules, WorkingCalendar.China);
        limits.DueAt.ShouldBe(Some.China("2026-11-23 16:00"));
        limits.EscalateAt.ShouldBe(Some.China("2026-11-24 16:00"));
        limits.ReturnAt.ShouldBe(Some.China("2026-11-30 16:00"));
        limits.Reason.ShouldBe("untouched");
    }

    [Fact] // 2026-10-01 to 07 are holidays; 10-10 is a Saturday on which everybody works.
    public void Holidays_do_not_count_and_make_up_days_do()
    {
        LeadLimits.Of(Some.China("2026-09-30 18:00"), null, Rules, WorkingCalendar.China).DueAt.ShouldBe(Some.China("2026-10-08 18:00"));
        LeadLimits.Of(Some.China("2026-10-09 18:00"), null, Rules, WorkingCalendar.China).DueAt.ShouldBe(Some.China("2026-10-10 18:00"));
    }

    [Fact]
    public void After_a_contact_the_time_to_follow_up_counts_from_it()
    {
        var limits = LeadLimits.Of(Some.China("2026-11-16 09:00"), Some.China("2026-11-17 10:00"), Rules, WorkingCalendar.China);
        limits.DueAt.ShouldBe(Some.China("2026-11-24 10:00"));
        limits.Reason.ShouldBe("not-followed-up");
    }

    [Fact]
    public void A_contact_before_the_owner_had_it_does_not_count_for_the_owner() =>
        LeadLimits.Of(Some.China("2026-11-17 09:00"), Some.China("2026-11-16 10:00"), Rules, WorkingCalendar.China).DueAt.ShouldBe(Some.China("2026-11-17 18:00"));

    [Fact]
    public void Without_a_rule_nothing_is_told_and_nothing_goes_to_the_pool()
    {
        var limits = LeadLimits.Of(Some.China("2020-01-02 09:00"), null, Rules with { EscalateHours = null, ReturnHours = null }, WorkingCalendar.China);
        limits.IsLate(Some.China("2026-01-02 09:00")).ShouldBeTrue();
        limits.Escalates(DateTimeOffset.MaxValue).ShouldBeFalse();
        limits.Returns(DateTimeOffset.MaxValue).ShouldBeFalse();
    }

    [Fact]
    public void The_order_of_the_times_is_that_of_the_rules_and_more_time_is_never_earlier() =>
        Prop.ForAll(
            Gen.Zip(Gen.Choose(0, 3_000_000), Gen.Zip(Gen.Choose(1, 400), Gen.Zip(Gen.Choose(0, 300), Gen.Choose(0, 300)))).ToArbitrary(),
            input =>
            {
                var (minutes, (first, (escalate, more))) = input;
                var since = Some.China("2022-01-01 00:00").AddMinutes(minutes);
                var rules = Rules with { FirstTouchHours = first, EscalateHours = escalate, ReturnHours = escalate + more };
                var limits = LeadLimits.Of(since, null, rules, WorkingCalendar.China);
                var longer = LeadLimits.Of(since, null, rules with { FirstTouchHours = first + 1 }, WorkingCalendar.China);
                return since < limits.DueAt && limits.DueAt <= limits.EscalateAt && limits.EscalateAt <= limits.ReturnAt
                    && limits.DueAt < longer.DueAt && limits.Next(since) > since && limits.Next(limits.DueAt) > limits.DueAt;
            }).QuickCheckThrowOnFailure();
}
