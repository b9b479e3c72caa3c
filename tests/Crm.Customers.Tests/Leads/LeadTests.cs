using System.Net;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Tests.Support;

namespace Crm.Customers.Tests.Leads;

public sealed class LeadTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact] // C-01
    public async Task A_name_and_one_channel_are_enough_for_a_lead()
    {
        var created = await customers.Api.CreateLeadAsync(new(new(Some.Brand(), "call", [new(WeChat: "wx_" + Some.Number())])), ct: Ct);
        var lead = await customers.Api.GetLeadAsync(created.Id, Ct);
        lead.Stage.ShouldBe("new");
        lead.Verification.ShouldBe("unverified");
        lead.Lead.OwnerId.ShouldBe(customers.Lin.StaffId);
        lead.Missing.ShouldBe(["nature", "industry", "region", "contactName"]);
    }

    [Fact] // C-01
    public async Task Every_wrong_field_is_named_in_the_language_of_the_person()
    {
        var wrong = new LeadFields(" ", "nowhere", [new(Email: "nobody")], Region: "999999", Uscc: "91330100MA27XL5X1A");
        var problem = await Some.ProblemAsync(() => customers.As(customers.Lin, "zh-CN").CreateLeadAsync(new(wrong), ct: Ct), HttpStatusCode.UnprocessableEntity);
        problem.Errors!.Keys.ShouldBe(["lead.name", "lead.source", "lead.region", "lead.uscc", "lead.contacts[0].email"], ignoreOrder: true);
        problem.Errors["lead.name"].ShouldBe(["请填写此项。"]);
    }

    [Fact] // C-03, C-06
    public async Task A_lead_that_is_not_verified_or_complete_is_not_qualified_and_all_that_is_missing_is_named()
    {
        var lead = await customers.Api.CreateLeadAsync(new(Some.Lead()), ct: Ct);
        var problem = await Some.ProblemAsync(() => customers.Api.QualifyLeadAsync(lead.Id, new(), Ct), HttpStatusCode.UnprocessableEntity);
        problem.Code.ShouldBe("customers.lead.incomplete");
        problem.Errors!.Keys.ShouldBe(["verification", "nature", "industry", "region"], ignoreOrder: true);
    }

    [Fact] // C-06, C-10, C-22, C-30
    public async Task A_qualified_lead_becomes_a_customer_with_code_grade_contacts_and_its_history()
    {
        var phone = Some.Phone();
        var leadId = await Some.VerifiedLeadAsync(customers.Api, Some.Complete(phone: phone));
        var qualified = await customers.Api.QualifyLeadAsync(leadId, new("展会上签了意向书"), Ct);

        qualified.Code.ShouldMatch("^JRN[0-9]{2}[0-9]{3,}$");
        qualified.Grade.ShouldBe("D");
        var customer = await customers.Api.GetAsync(qualified.CustomerId, Ct);
        customer.Stage.ShouldBe("prospect");
        customer.LeadId.ShouldBe(leadId);
        customer.Contacts.ShouldHaveSingleItem().Contact.Mobile.ShouldBe(phone);
        customer.Standing.GradeRule.ShouldBe("card");
        (await customers.Api.StagesAsync(customer.Id, Ct)).Select(s => s.To).ShouldBe(["verified", "qualified", "prospect"], ignoreOrder: true);
        (await customers.Api.TimelineAsync(customer.Id, ct: Ct)).Items.Select(t => t.Kind).ShouldContain("lead.stage");
        (await customers.Api.GetLeadAsync(leadId, Ct)).CustomerId.ShouldBe(customer.Id);

        var registered = await customers.Host.Events.WaitForAsync<CustomerRegistered>(e => e.Customer.CustomerId == customer.Id);
        registered.LeadId.ShouldBe(leadId);
        registered.Customer.Phones.ShouldHaveSingleItem().Number.ShouldBe(phone);
        (await customers.Host.Events.WaitForAsync<CustomerGraded>(e => e.CustomerId == customer.Id)).Grade.ShouldBe("D");
    }

    [Fact] // C-06
    public async Task A_lead_is_qualified_only_once_even_by_two_at_the_same_time()
    {
        var leadId = await Some.VerifiedLeadAsync(customers.Api);
        var tries = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TryAsync()));
        tries.Count(worked => worked).ShouldBe(1);

        async Task<bool> TryAsync()
        {
            try
            {
                await customers.Api.QualifyLeadAsync(leadId, new(), Ct);
                return true;
            }
            catch (Refit.ApiException)
            {
                return false;
            }
        }
    }

    [Fact] // C-06
    public async Task A_discarded_lead_keeps_its_reason_and_can_be_taken_up_again()
    {
        var lead = await customers.Api.CreateLeadAsync(new(Some.Lead()), ct: Ct);
        await customers.Api.DiscardLeadAsync(lead.Id, new("competitor", "与同行签了三年"), Ct);
        (await customers.Api.GetLeadAsync(lead.Id, Ct)).DiscardReason.ShouldBe("competitor");
        await customers.Api.ReopenLeadAsync(lead.Id, new("同行违约"), Ct);
        (await customers.Api.GetLeadAsync(lead.Id, Ct)).Stage.ShouldBe("new");
        (await customers.Api.LeadStagesAsync(lead.Id, Ct)).Select(s => s.To).ShouldBe(["discarded", "new"]);
    }

    [Fact] // C-06
    public async Task A_lead_is_nurtured_only_until_a_day_in_the_future()
    {
        var lead = await customers.Api.CreateLeadAsync(new(Some.Lead()), ct: Ct);
        var today = DateOnly.FromDateTime(customers.Host.Clock.GetUtcNow().UtcDateTime);
        await Some.ProblemAsync(() => customers.Api.NurtureLeadAsync(lead.Id, new(today.AddDays(-1)), Ct), HttpStatusCode.UnprocessableEntity);
        await customers.Api.NurtureLeadAsync(lead.Id, new(today.AddDays(30)), Ct);
        (await customers.Api.GetLeadAsync(lead.Id, Ct)).NurtureUntil.ShouldBe(today.AddDays(30));
    }

    [Fact]
    public async Task Of_two_who_edit_a_lead_the_second_is_told()
    {
        var lead = await customers.Api.CreateLeadAsync(new(Some.Lead()), ct: Ct);
        var seen = await customers.Api.GetLeadAsync(lead.Id, Ct);
        await customers.Api.ChangeLeadAsync(lead.Id, seen.Lead with { Need = "一" }, seen.ETag, Ct);
        var problem = await Some.ProblemAsync(() => customers.Api.ChangeLeadAsync(lead.Id, seen.Lead with { Need = "二" }, seen.ETag, Ct), HttpStatusCode.PreconditionFailed);
        problem.Code.ShouldBe("stale");
    }

    [Fact] // W-03: own leads and the unit's pool
    public async Task A_representative_sees_own_leads_and_the_pool_of_the_unit_only()
    {
        var word = Some.Brand();
        var own = await customers.Api.CreateLeadAsync(new(Some.Lead(word + "甲")), ct: Ct);
        var others = await customers.As(customers.Xu).CreateLeadAsync(new(Some.Lead(word + "乙"), "另一家"), ct: Ct);
        var pool = await customers.As(customers.Xu).CreateLeadAsync(new(Some.Lead(word + "丙") with { InPool = true }, "另一家"), ct: Ct);
        var seen = await customers.Api.FindLeadsAsync(word, ct: Ct);
        seen.Items.Select(l => l.Id).ShouldBe([own.Id, pool.Id], ignoreOrder: true);
        seen.Total.ShouldBe(2);
        await Some.ProblemAsync(() => customers.Api.GetLeadAsync(others.Id, Ct), HttpStatusCode.NotFound);
        (await customers.As(customers.Boss).FindLeadsAsync(word, ct: Ct)).Total.ShouldBe(3);
    }

    [Fact]
    public async Task A_list_is_paged_without_gaps_in_every_order()
    {
        var word = Some.Brand();
        for (var i = 0; i < 5; i++)
            await customers.Api.CreateLeadAsync(new(Some.Lead($"{word}{i}厂"), "test"), ct: Ct);
        foreach (var sort in (string?[])[null, "created", "name", "-name", "-value", "value"])
        {
            var seen = new List<Guid>();
            for (string? cursor = null; ;)
            {
                var page = await customers.Api.FindLeadsAsync(word, sort: sort, limit: 2, cursor: cursor, ct: Ct);
                seen.AddRange(page.Items.Select(i => i.Id));
                if ((cursor = page.Next) is null)
                    break;
            }
            seen.Distinct().Count().ShouldBe(5, sort);
            seen.Count.ShouldBe(5, sort);
        }
    }
}
