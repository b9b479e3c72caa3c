using System.Net;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Tests.Support;
using Refit;

namespace Crm.Customers.Tests.Pool;

/// <summary>C-05: the public pool, its limits and its races.</summary>
public sealed class PoolTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_many_who_claim_a_lead_at_once_one_wins_and_the_others_are_told()
    {
        var lead = await InPoolAsync();
        var people = Enumerable.Range(0, 8).Select(i => customers.Person($"业务员{i}", RecordScope.Own)).ToList();
        var answers = await Task.WhenAll(people.Select(p => ClaimAsync(p, lead)));

        answers.Count(a => a == HttpStatusCode.OK).ShouldBe(1);
        answers.Count(a => a == HttpStatusCode.Conflict).ShouldBe(7);
        var winner = people[Array.IndexOf(answers, HttpStatusCode.OK)];
        (await customers.As(winner).GetLeadAsync(lead, Ct)).Lead.OwnerId.ShouldBe(winner.StaffId);
        (await customers.As(customers.Boss).FindPoolMovesAsync(recordId: lead, move: "claimed", ct: Ct)).Items.ShouldHaveSingleItem().ToId.ShouldBe(winner.StaffId);
    }

    [Fact]
    public async Task Of_many_who_claim_a_prospect_at_once_one_wins_and_the_other_modules_are_told()
    {
        var customer = await Some.CustomerAsync(customers.Api);
        await customers.Api.ReleaseCustomerAsync(customer, new("no-capacity"), Ct);
        await customers.Host.Events.WaitForAsync<CustomerChanged>(e => e.Customer.CustomerId == customer && e.Customer.OwnerId is null);
        var people = Enumerable.Range(0, 4).Select(i => customers.Person($"客户经理{i}", RecordScope.Own)).ToList();
        var answers = await Task.WhenAll(people.Select(p => ClaimAsync(p, customer, "prospect")));

        answers.Count(a => a == HttpStatusCode.OK).ShouldBe(1);
        var winner = people[Array.IndexOf(answers, HttpStatusCode.OK)];
        await customers.Host.Events.WaitForAsync<CustomerChanged>(e => e.Customer.CustomerId == customer && e.Customer.OwnerId == winner.StaffId);
    }

    [Fact]
    public async Task One_person_claims_no_more_than_the_day_allows_however_quickly()
    {
        await using var alone = new CustomersHost();
        await alone.InitializeAsync();
        var rules = await alone.Api.GetPoolRulesAsync(Ct);
        await alone.As(alone.Boss).ChangePoolRulesAsync(rules.Rules with { ClaimsPerDay = 3 }, rules.ETag, Ct);
        var leads = new List<Guid>();
        for (var i = 0; i < 6; i++)
            leads.Add((await alone.Api.CreateLeadAsync(new(Some.Lead() with { InPool = true }), ct: Ct)).Id);
        var answers = await Task.WhenAll(leads.Select(l => ClaimAsync(alone.Lin, l, "lead", alone)));

        answers.Count(a => a == HttpStatusCode.OK).ShouldBe(3);
        answers.Count(a => a == HttpStatusCode.UnprocessableEntity).ShouldBe(3);
        (await alone.Api.PoolAllowanceAsync(Ct)).ShouldBe(new PoolAllowance(3, 3, 3, rules.Rules.HoldMost));
        var problem = await Some.ProblemAsync(() => alone.Api.ClaimAsync(new("lead", [leads[0]]), Ct), HttpStatusCode.UnprocessableEntity);
        problem.Code.ShouldBe("customers.pool.limit");
        // The next day counts anew; what one may have altogether does not.
        alone.Host.Clock.Advance(TimeSpan.FromDays(1));
        (await alone.Api.PoolAllowanceAsync(Ct)).Left.ShouldBe(3);
        var now = await alone.Api.GetPoolRulesAsync(Ct);
        await alone.As(alone.Boss).ChangePoolRulesAsync(now.Rules with { HoldMost = 4 }, now.ETag, Ct);
        (await alone.Api.PoolAllowanceAsync(Ct)).Left.ShouldBe(1);
    }

    [Fact]
    public async Task Several_are_claimed_together_and_those_that_are_gone_are_named()
    {
        var (first, second, gone) = (await InPoolAsync(), await InPoolAsync(), await InPoolAsync());
        await customers.As(customers.Xu).ClaimAsync(new("lead", [gone]), Ct);
        var claimed = await customers.Api.ClaimAsync(new("lead", [first, second, gone]), Ct);
        claimed.Claimed.ShouldBe([first, second], ignoreOrder: true);
        claimed.Taken.ShouldBe([gone]);
    }

    [Fact]
    public async Task Whoever_gives_a_lead_back_says_why_and_leaves_it_to_others_for_a_while()
    {
        var lead = (await customers.Api.CreateLeadAsync(new(Some.Lead()), ct: Ct)).Id;
        (await Some.ProblemAsync(() => customers.Api.ReleaseLeadAsync(lead, new("other"), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["note"]);
        (await Some.ProblemAsync(() => customers.Api.ReleaseLeadAsync(lead, new("bored"), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["reason"]);
        await customers.Api.ReleaseLeadAsync(lead, new("out-of-area", "客户在新疆"), Ct);

        (await Some.ProblemAsync(() => customers.Api.ClaimAsync(new("lead", [lead]), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.pool.cooling");
        (await Some.ProblemAsync(() => customers.Api.ReleaseLeadAsync(lead, new("no-capacity"), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.pool.nobody");
        await customers.As(customers.Xu).ClaimAsync(new("lead", [lead]), Ct);
        var moves = (await customers.As(customers.Boss).FindPoolMovesAsync(recordId: lead, ct: Ct)).Items;
        moves.Select(m => (m.Move, m.Reason, m.Note)).ShouldBe([("claimed", null, null), ("released", "out-of-area", "客户在新疆")]);
    }

    [Fact]
    public async Task Limits_and_reasons_cannot_be_avoided_by_editing_the_record()
    {
        var lead = await customers.Api.GetLeadAsync(await InPoolAsync(), Ct);
        var take = await Some.ProblemAsync(
            () => customers.Api.ChangeLeadAsync(lead.Id, lead.Lead with { OwnerId = customers.Lin.StaffId, InPool = false }, lead.ETag, Ct), HttpStatusCode.UnprocessableEntity);
        take.Code.ShouldBe("customers.owner.claim");
        var own = await customers.Api.GetLeadAsync((await customers.Api.CreateLeadAsync(new(Some.Lead()), ct: Ct)).Id, Ct);
        var give = await Some.ProblemAsync(() => customers.Api.ChangeLeadAsync(own.Id, own.Lead with { OwnerId = null, InPool = true }, own.ETag, Ct), HttpStatusCode.UnprocessableEntity);
        give.Code.ShouldBe("customers.owner.release");
    }

    [Fact]
    public async Task A_customer_who_trades_cannot_lie_in_the_pool()
    {
        var customer = await Some.CustomerAsync(customers.Api);
        await customers.Api.ChangeStageAsync(customer, new("trading", "首单"), Ct);
        (await Some.ProblemAsync(() => customers.Api.ReleaseCustomerAsync(customer, new("no-capacity"), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.pool.trading");
    }

    [Fact] // W-03
    public async Task The_pool_of_another_unit_is_neither_seen_nor_claimed()
    {
        var lead = await InPoolAsync();
        var stranger = customers.Person("外区业务员", RecordScope.Own, Guid.CreateVersion7());
        (await customers.As(stranger).FindPoolAsync(ct: Ct)).Items.ShouldNotContain(e => e.Id == lead);
        (await ClaimAsync(stranger, lead)).ShouldBe(HttpStatusCode.Conflict);
        (await customers.As(stranger).FindPoolMovesAsync(recordId: lead, ct: Ct)).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_pool_is_searched_and_paged_without_gaps_in_every_order()
    {
        var word = Some.Brand();
        for (var i = 0; i < 5; i++)
            await customers.Api.CreateLeadAsync(new(Some.Lead($"{word}{i}厂") with { InPool = true }, "test"), ct: Ct);
        foreach (var sort in (string?[])[null, "since", "name", "-name"])
        {
            var seen = new List<Guid>();
            for (string? cursor = null; ;)
            {
                var page = await customers.Api.FindPoolAsync(q: word, sort: sort, limit: 2, cursor: cursor, ct: Ct);
                if (cursor is null)
                    page.Total.ShouldBe(5);
                seen.AddRange(page.Items.Select(i => i.Id));
                if ((cursor = page.Next) is null)
                    break;
            }
            seen.Distinct().Count().ShouldBe(5, sort);
            seen.Count.ShouldBe(5, sort);
        }
    }

    [Fact]
    public async Task Rules_out_of_range_are_named_at_their_fields()
    {
        var rules = await customers.Api.GetPoolRulesAsync(Ct);
        var wrong = rules.Rules with { FirstTouchHours = 0, SilentDays = 3, EscalateHours = 20, ReturnHours = 10 };
        var problem = await Some.ProblemAsync(() => customers.As(customers.Boss).ChangePoolRulesAsync(wrong, rules.ETag, Ct), HttpStatusCode.UnprocessableEntity);
        problem.Errors!.Keys.ShouldBe(["firstTouchHours", "silentDays", "returnHours"], ignoreOrder: true);
    }

    [Fact] // C-01, C-06
    public async Task The_report_tells_what_became_of_the_leads_of_each_source()
    {
        var me = customers.Person("报表", RecordScope.Own);
        var api = customers.As(me);
        await Some.CustomerAsync(api);
        await api.CreateLeadAsync(new(Some.Lead()), ct: Ct);
        var lost = await api.CreateLeadAsync(new(Some.Lead() with { Source = "website" }), ct: Ct);
        await api.DiscardLeadAsync(lost.Id, new("competitor"), Ct);

        var report = await api.LeadReportAsync(ownerId: me.StaffId, ct: Ct);
        report.Sources.Select(s => (s.Source, s.Leads, s.Verified, s.Qualified, s.Discarded)).ShouldBe([("exhibition", 2, 1, 1, 0), ("website", 1, 0, 0, 1)]);
        report.Discards.ShouldBe([new KeyCount("competitor", 1)]);
        var early = await api.LeadReportAsync(report.From.AddDays(-400), report.From.AddDays(-1), me.StaffId, Ct);
        early.Sources.ShouldBeEmpty();
        (await Some.ProblemAsync(() => api.LeadReportAsync(report.To, report.From, ct: Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.report.range");
    }

    private async Task<Guid> InPoolAsync() => (await customers.Api.CreateLeadAsync(new(Some.Lead() with { InPool = true }), ct: Ct)).Id;

    private async Task<HttpStatusCode> ClaimAsync(Actor who, Guid id, string kind = "lead", CustomersHost? at = null)
    {
        try
        {
            await (at ?? customers).As(who).ClaimAsync(new(kind, [id]), Ct);
            return HttpStatusCode.OK;
        }
        catch (ApiException e)
        {
            return e.StatusCode;
        }
    }
}
