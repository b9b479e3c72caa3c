using System.Net;
using Crm.Customers.Tests.Support;

namespace Crm.Customers.Tests.Leads;

public sealed class DuplicateTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact] // C-02
    public async Task A_lead_with_a_known_number_is_refused_until_a_reason_is_given()
    {
        var phone = Some.Phone();
        await customers.Api.CreateLeadAsync(new(Some.Lead(phone: phone)), ct: Ct);
        var again = Some.Lead(phone: "+86 " + phone);
        var problem = await Some.ProblemAsync(() => customers.Api.CreateLeadAsync(new(again), ct: Ct), HttpStatusCode.Conflict);
        problem.Code.ShouldBe("customers.duplicates");
        await customers.Api.CreateLeadAsync(new(again, "同一部总机的两家公司"), ct: Ct);
    }

    [Theory] // C-02
    [InlineData("杭州{0}电缆有限公司", "杭州{0}电缆股份有限公司", "name")]
    [InlineData("杭州{0}电缆有限公司", "{0}电缆", "similar-name")]
    [InlineData("{0} Cable Co., Ltd.", "{0} cable limited", "name")]
    public async Task Names_are_compared_without_legal_forms(string known, string typed, string reason)
    {
        var brand = known.StartsWith('{') ? $"Zq{Some.Number()}" : Some.Brand();
        var lead = await customers.Api.CreateLeadAsync(new(Some.Lead(string.Format(null, known, brand))), ct: Ct);
        var found = await customers.Api.FindDuplicatesAsync(new(string.Format(null, typed, brand)), Ct);
        found.ShouldHaveSingleItem().Id.ShouldBe(lead.Id);
        found[0].Reasons.ShouldContain(reason);
    }

    [Fact] // C-02
    public async Task The_code_the_domain_and_customers_count_too()
    {
        const string Uscc = "91330100MA27XL5X1B";
        var code = Crm.BuildingBlocks.Names.UnifiedSocialCreditCode.CheckCharacter(Uscc[..17]) is var check ? Uscc[..17] + check : "";
        var domain = $"q{Some.Number()}.com.cn";
        var id = await Some.CustomerAsync(customers.Api, Some.Complete() with { Uscc = code, Web = "https://www." + domain });
        (await customers.Api.FindDuplicatesAsync(new(Some.Brand(), Uscc: code.ToLowerInvariant()), Ct))[0].ShouldSatisfyAllConditions(
            d => d.Id.ShouldBe(id), d => d.Kind.ShouldBe("customer"), d => d.Reasons.ShouldContain("uscc"));
        (await customers.Api.FindDuplicatesAsync(new(Some.Brand(), Emails: ["li@" + domain, "x@163.com"]), Ct)).ShouldHaveSingleItem().Reasons.ShouldBe(["domain"]);
        (await customers.Api.FindDuplicatesAsync(new(Some.Brand(), Emails: ["nobody@163.com"]), Ct)).ShouldBeEmpty();
    }

    [Fact] // C-02
    public async Task Two_brands_of_one_trade_in_one_city_are_no_duplicates()
    {
        var brand = Some.Brand();
        await customers.Api.CreateLeadAsync(new(Some.Lead($"杭州{brand[..3]}电力设备有限公司")), ct: Ct);
        (await customers.Api.FindDuplicatesAsync(new($"杭州{brand[3..]}电力设备有限公司"), Ct)).ShouldBeEmpty();
    }

    [Fact] // C-02
    public async Task What_is_attached_adds_its_contacts_and_a_note_on_the_timeline()
    {
        var id = await Some.CustomerAsync(customers.Api);
        var phone = Some.Phone();
        await customers.Api.AttachLeadAsync(new("customer", id, Some.Lead(phone: phone) with { Need = "增容" }), Ct);
        (await customers.Api.GetAsync(id, Ct)).Contacts.Select(c => c.Contact.Mobile).ShouldContain(phone);
        (await customers.Api.TimelineAsync(id, "note", ct: Ct)).Items.ShouldHaveSingleItem().Facts["need"].ShouldBe("增容");
        (await customers.Api.LookupAsync(phone, ct: Ct)).ShouldHaveSingleItem().Id.ShouldBe(id);
    }
}
