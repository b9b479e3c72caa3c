using System.Net;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Tests.Support;

namespace Crm.Customers.Tests.Discipline;

public sealed class DisciplineTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private DateTimeOffset Now => customers.Host.Clock.GetUtcNow();

    [Fact] // C-41
    public async Task A_prospect_is_due_a_week_after_the_last_contact_and_a_contact_puts_it_off()
    {
        var api = customers.As(customers.Person("方圆", RecordScope.Own));
        var id = await Some.CustomerAsync(api);
        (await api.FindDueAsync(when: "today", ct: Ct)).Items.ShouldBeEmpty();
        (await api.DueFiguresAsync(Ct)).Overdue.ShouldBe(0);
        var due = (await api.FindDueAsync(when: "week", ct: Ct)).Items;
        due.ShouldBeEmpty("seven days on is the eighth day");

        var call = await api.PlanActivityAsync(new("call", "回访", Now.AddDays(9), id), Ct);
        customers.Host.Clock.Advance(TimeSpan.FromDays(8));
        var late = (await api.FindDueAsync(when: "overdue", ct: Ct)).Items.ShouldHaveSingleItem();
        late.Id.ShouldBe(id);
        late.PlannedAt!.Value.ShouldBe(Now.AddDays(1), TimeSpan.FromMinutes(1));
        (late.DueAt - late.LastContactAt!.Value).ShouldBe(TimeSpan.FromDays(7));
        (await api.DueFiguresAsync(Ct)).Overdue.ShouldBe(1);

        await api.CompleteActivityAsync(call.Id, new("已联系"), Ct);
        (await api.FindDueAsync(when: "today", ct: Ct)).Items.ShouldBeEmpty();
    }

    [Fact] // C-41: the rule of stage and grade, and another owner, count at once
    public async Task A_changed_rule_stage_or_grade_changes_who_is_due()
    {
        var person = customers.Person("丁一", RecordScope.Own);
        var api = customers.As(person);
        var boss = customers.As(customers.Boss);
        var id = await Some.CustomerAsync(api);
        var rules = await boss.GetActivityRulesAsync(Ct);
        rules.Contacts.ShouldContain(new ContactRule("prospect", null, 7));
        var wanted = new ChangeActivityRulesRequest([new("prospect", "D", 2), new("prospect", null, 7), new("trading", null, 30)], rules.Visits, 5, 8);
        var changed = await boss.ChangeActivityRulesAsync(wanted, rules.ETag, Ct);
        changed.Contacts.Count.ShouldBe(3);
        var due = await Testing.Eventually.BecomesAsync(
            async () => (await api.FindDueAsync(when: "week", ct: Ct)).Items.FirstOrDefault(d => d.Id == id), d => d is not null, "rule of grade D");
        (due!.DueAt - due.LastContactAt!.Value).ShouldBe(TimeSpan.FromDays(2));

        await boss.ChangeStageAsync(id, new("lost", "改用他家"), ct: Ct);
        (await api.FindDueAsync(when: "week", ct: Ct)).Items.ShouldNotContain(d => d.Id == id, "lost customers are never due");
        (await Some.ProblemAsync(() => boss.ChangeActivityRulesAsync(wanted, rules.ETag, Ct), HttpStatusCode.PreconditionFailed)).Code.ShouldBe("stale");
        var bad = wanted with { Contacts = [new("prospect", null, 0)] };
        (await Some.ProblemAsync(() => boss.ChangeActivityRulesAsync(bad, null, Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldContain("contacts[0].days");
        await boss.ChangeActivityRulesAsync(new(rules.Contacts, rules.Visits, rules.VisitsPerDay, rules.EscalateAfter), null, Ct);
    }

    [Fact] // C-41
    public async Task The_due_list_pages_through_all_in_order_and_shows_only_what_one_may_see()
    {
        var api = customers.As(customers.Person("万里", RecordScope.Own));
        var ids = new List<Guid>();
        for (var i = 0; i < 5; i++)
            ids.Add(await Some.CustomerAsync(api));
        customers.Host.Clock.Advance(TimeSpan.FromDays(10));
        var seen = new List<Guid>();
        string? cursor = null;
        do
        {
            var page = await api.FindDueAsync(limit: 2, cursor: cursor, ct: Ct);
            seen.AddRange(page.Items.Select(d => d.Id));
            cursor = page.Next;
        }
        while (cursor is not null);
        seen.ShouldBe(ids);
        (await customers.As(customers.Person("旁人", RecordScope.Own)).FindDueAsync("team", ct: Ct)).Items.ShouldNotContain(d => ids.Contains(d.Id));
        (await Some.ProblemAsync(() => api.FindDueAsync("somebody", ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldContain("who");
    }

    [Fact] // C-41: never without consent
    public async Task Birthdays_by_either_calendar_come_with_the_consent_to_be_greeted()
    {
        var api = customers.As(customers.Person("寿星", RecordScope.Own));
        var id = await Some.CustomerAsync(api);
        var today = DateOnly.FromDateTime(Now.ToOffset(TimeSpan.FromHours(8)).Date);
        var solar = new ContactFields("阳历", "经理", Birthday: new DateOnly(1980, today.AddDays(2).Month, Math.Min(today.AddDays(2).Day, 28)), Consents: [new("message", true, How: "form"), new("phone", false)]);
        var born = Crm.Customers.Domain.Discipline.Birthdays.BornLunar(today.AddDays(1)).FirstOrDefault(d => d.Year == 1975);
        await api.AddContactAsync(id, solar, Ct);
        if (born != default)
            await api.AddContactAsync(id, new("农历", null, Birthday: born, BirthdayIsLunar: true), Ct);
        await api.AddContactAsync(id, new("另一天", null, Birthday: today.AddDays(40).AddYears(-30)), Ct);
        var found = (await api.OccasionsAsync(7, ct: Ct)).Birthdays;
        found.Select(b => b.Name).ShouldBe(born == default ? ["阳历"] : ["农历", "阳历"]);
        found[^1].Allowed.ShouldBe(["message"]);
        if (born != default)
            found[0].Allowed.ShouldBeEmpty();
        (await customers.Api.OccasionsAsync(7, ct: Ct)).Birthdays.ShouldNotContain(b => b.CustomerId == id);
    }
}
