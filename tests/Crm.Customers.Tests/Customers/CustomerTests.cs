using System.Net;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Tests.Support;

namespace Crm.Customers.Tests.Customers;

public sealed class CustomerTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact] // C-22
    public async Task Fifty_registrations_at_once_get_fifty_codes_without_a_gap()
    {
        await using var alone = await Crm.Testing.ModuleHost.StartAsync(CustomersHost.Module);
        var person = alone.Actors.Add("赵文博", Guid.CreateVersion7(), ("customers.register", RecordScope.All), ("customers.read", RecordScope.All));
        var api = alone.Api<ICustomersApi>(person);
        var codes = await Task.WhenAll(Enumerable.Range(0, 50).Select(async i =>
            (await api.RegisterAsync(new(new(Some.Brand(), i % 2 == 0 ? "domestic" : "foreign"), "test"), Ct)).Code));
        codes.Select(c => int.Parse(c[5..], null)).Order().ShouldBe(Enumerable.Range(1, 50));
        codes.Count(c => c.StartsWith("JRW01", StringComparison.Ordinal)).ShouldBe(25);
    }

    [Fact] // C-22
    public async Task A_registration_that_fails_gives_its_number_back()
    {
        var taken = "ERP" + Some.Number();
        var first = await customers.Api.RegisterAsync(new(new(Some.Brand(), ExternalCode: taken)), Ct);
        await Some.ProblemAsync(() => customers.Api.RegisterAsync(new(new(Some.Brand(), ExternalCode: taken)), Ct), HttpStatusCode.UnprocessableEntity);
        var next = await customers.Api.RegisterAsync(new(new(Some.Brand())), Ct);
        (int.Parse(next.Code[5..], null) - int.Parse(first.Code[5..], null)).ShouldBe(1);
    }

    [Theory] // search in one box
    [InlineData("岚电")]
    [InlineData("yueshan")]
    [InlineData("yslddl")]
    [InlineData("Moonhill")]
    [InlineData("{phone}")]
    [InlineData("{code}")]
    [InlineData("李晓")]
    public async Task A_customer_is_found_by_fragment_word_pinyin_initials_phone_code_and_contact(string typed)
    {
        var phone = Some.Phone();
        var registered = await customers.Api.RegisterAsync(new(new("宁波月山岚电动力有限公司", NameEn: "Moonhill Drives", Phones: [phone]), "test"), Ct);
        await customers.Api.AddContactAsync(registered.Id, new("李晓梅", Main: true), Ct);
        typed = typed.Replace("{phone}", phone[^8..]).Replace("{code}", registered.Code);
        (await customers.Api.FindAsync(typed, ct: Ct)).Items.Select(c => c.Id).ShouldContain(registered.Id);
        (await customers.Api.SearchAsync(typed, 20, Ct)).ShouldNotBeEmpty();
    }

    [Fact] // C-10
    public async Task Each_change_of_stage_is_kept_with_who_when_and_why()
    {
        var id = await Some.CustomerAsync(customers.Api);
        await customers.Api.ChangeStageAsync(id, new("lost", "被同行收购"), Ct);
        var last = (await customers.Api.StagesAsync(id, Ct))[^1];
        last.ShouldSatisfyAllConditions(
            s => s.From.ShouldBe("prospect"), s => s.To.ShouldBe("lost"), s => s.Reason.ShouldBe("被同行收购"), s => s.By.ShouldBe(customers.Lin.StaffId));
        (await customers.Host.Events.WaitForAsync<CustomerChanged>(e => e.Customer.CustomerId == id)).Customer.Stage.ShouldBe("lost");
    }

    [Fact]
    public async Task Of_two_who_edit_a_customer_the_second_is_told()
    {
        var id = await Some.CustomerAsync(customers.Api);
        var seen = await customers.Api.GetAsync(id, Ct);
        var changes = await Task.WhenAll(Try("甲"), Try("乙"));
        changes.Count(worked => worked).ShouldBe(1);

        async Task<bool> Try(string notes)
        {
            try
            {
                await customers.Api.ChangeAsync(id, seen.Customer with { Notes = notes }, seen.ETag, Ct);
                return true;
            }
            catch (Refit.ApiException e) when (e.StatusCode == HttpStatusCode.PreconditionFailed)
            {
                return false;
            }
        }
    }

    [Fact] // C-21
    public async Task One_person_serves_two_customers_and_both_are_recognised_by_the_number()
    {
        var (first, second) = (await Some.CustomerAsync(customers.Api), await Some.CustomerAsync(customers.Api));
        var phone = Some.Phone();
        var person = await customers.Api.AddContactAsync(first, new("周航", "总监", "decides", Mobile: phone, Consents: [new("email", false)]), Ct);
        await customers.Api.LinkContactAsync(second, new(person.Id, "influences"), Ct);
        (await customers.Api.LookupAsync(phone, ct: Ct)).Select(c => c.Id).ShouldBe([first, second], ignoreOrder: true);
        var there = (await customers.Api.GetAsync(second, Ct)).Contacts.Single(c => c.Id == person.Id);
        there.Contact.Role.ShouldBe("influences");
        there.Contact.Consents!.ShouldHaveSingleItem().Allowed.ShouldBeFalse();
        await customers.Api.RemoveContactAsync(first, person.Id, Ct);
        (await customers.Api.LookupAsync(phone, ct: Ct)).Select(c => c.Id).ShouldBe([second]);
    }

    [Fact] // C-21
    public async Task Reporting_lines_do_not_run_in_a_circle()
    {
        var id = await Some.CustomerAsync(customers.Api);
        var boss = await customers.Api.AddContactAsync(id, new("甲"), Ct);
        var below = await customers.Api.AddContactAsync(id, new("乙", ReportsTo: boss.Id), Ct);
        var problem = await Some.ProblemAsync(() => customers.Api.ChangeContactAsync(id, boss.Id, new("甲", ReportsTo: below.Id), ct: Ct), HttpStatusCode.UnprocessableEntity);
        problem.Code.ShouldBe("customers.contact.circle");
    }

    [Fact] // W-03
    public async Task A_representative_does_not_see_the_customers_of_others()
    {
        var id = await Some.CustomerAsync(customers.As(customers.Xu));
        await Some.ProblemAsync(() => customers.Api.GetAsync(id, Ct), HttpStatusCode.NotFound);
        await Some.ProblemAsync(() => customers.Api.TimelineAsync(id, ct: Ct), HttpStatusCode.NotFound);
        (await customers.As(customers.Boss).GetAsync(id, Ct)).Id.ShouldBe(id);
    }

    [Fact]
    public async Task The_dashboard_counts_what_the_person_may_see()
    {
        await using var alone = await Crm.Testing.ModuleHost.StartAsync(CustomersHost.Module);
        var person = alone.Actors.Add("孙丽", Guid.CreateVersion7(), [.. new[] { "customers.read", "customers.lead.read", "customers.lead.write", "customers.lead.qualify" }.Select(p => (p, RecordScope.Own))]);
        var api = alone.Api<ICustomersApi>(person);
        await api.CreateLeadAsync(new(Some.Lead()), ct: Ct);
        await Some.CustomerAsync(api);
        var numbers = await api.DashboardAsync(Ct);
        numbers.LeadsByStage.Where(k => k.Count > 0).ShouldBe([new("new", 1), new("qualified", 1)]);
        numbers.CustomersByGrade.Single(k => k.Key == "D").Count.ShouldBe(1);
    }

    [Fact] // the rows of a page are in the order that was asked for, none twice, none left out, with the total beside the first
    public async Task A_list_is_in_order_over_its_pages_and_says_how_many_there_are()
    {
        var word = Some.Brand();
        for (var i = 0; i < 5; i++)
            await customers.Api.RegisterAsync(new(new($"{word}{i}厂"), "test"), Ct);
        foreach (var sort in (string?[])[null, "-registered", "registered", "name", "-name", "code", "-code"])
        {
            var seen = new List<CustomerSummary>();
            for (string? cursor = null; ;)
            {
                var page = await customers.Api.FindAsync(word, sort: sort, limit: 2, cursor: cursor, ct: Ct);
                page.Total.ShouldBe(cursor is null ? 5 : null, sort);
                seen.AddRange(page.Items);
                if ((cursor = page.Next) is null)
                    break;
            }
            seen.Select(c => c.Id).Distinct().Count().ShouldBe(5, sort);
            IComparable Key(CustomerSummary c) => sort?.TrimStart('-') switch { "name" => c.Name, "code" => c.Code, _ => c.RegisteredAt };
            seen.Select(Key).ShouldBe(sort?[0] is null or '-' ? seen.Select(Key).OrderDescending() : seen.Select(Key).Order(), customMessage: sort);
        }
        (await customers.Api.FindAsync(word + "没有", ct: Ct)).ShouldSatisfyAllConditions(p => p.Items.ShouldBeEmpty(), p => p.Total.ShouldBe(0));
    }
}
