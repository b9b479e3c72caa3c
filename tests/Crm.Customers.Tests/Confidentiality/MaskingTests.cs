using System.Net;
using Crm.BuildingBlocks.Names;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Tests.Imports;
using Crm.Customers.Tests.Support;

namespace Crm.Customers.Tests.Confidentiality;

/// <summary>C-25: numbers are whole for those who work with a customer, and masked for everybody else, through every door.</summary>
public sealed class MaskingTests(CustomersHost customers) : IClassFixture<CustomersHost>, IAsyncLifetime
{
    private const string Landline = "0571-87654321", HiddenLandline = "0571-****4321", WeChat = "lilei_1980", HiddenWeChat = "l********0";
    private readonly string mobile = Some.Phone(), leadMobile = Some.Phone(), brand = Some.Brand();
    private Guid customer, contact, lead;
    private Actor reader = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
    private ICustomersApi Api => customers.Api;
    private ICustomersApi Reader => customers.As(reader);
    private string Hidden => Masking.Phone(mobile)!;
    private string HiddenLead => Masking.Phone(leadMobile)!;

    public async ValueTask InitializeAsync()
    {
        // May do everything with everything, but for this.
        reader = customers.Host.Actors.Add("知识编辑", Guid.CreateVersion7(), [.. CustomersHost.Everything.Where(p => p != CustomersPermissions.Personal).Select(p => (p, RecordScope.All))]);
        customer = await Some.CustomerAsync(Api, Some.Complete($"{brand}有限公司"));
        var fields = (await Api.GetAsync(customer, Ct)).Customer;
        await Api.ChangeAsync(customer, fields with { Phones = [mobile, Landline] }, ct: Ct);
        contact = (await Api.AddContactAsync(customer, new ContactFields("李雷", Mobile: mobile, Phone: Landline, WeChat: WeChat), Ct)).Id;
        lead = (await Api.CreateLeadAsync(new CreateLeadRequest(Some.Lead($"{brand}工厂", leadMobile), "test"), ct: Ct)).Id;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_owner_sees_numbers_whole()
    {
        (await Api.GetAsync(customer, Ct)).Customer.Phones.ShouldBe([mobile, Landline]);
        (await Api.GetContactAsync(contact, Ct)).Contact.Mobile.ShouldBe(mobile);
        (await Api.GetLeadAsync(lead, Ct)).Lead.Contacts[0].Mobile.ShouldBe(leadMobile);
    }

    [Fact]
    public async Task Whoever_only_reads_sees_them_masked_on_every_page()
    {
        var page = await Reader.GetAsync(customer, Ct);
        page.Customer.Phones.ShouldBe([Hidden, HiddenLandline]);
        Hides(page.Contacts.Single(c => c.Id == contact).Contact);
        Hides((await Reader.GetContactAsync(contact, Ct)).Contact);
        (await Reader.FindContactsAsync(customerId: customer, q: "李雷", ct: Ct)).Items.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            c => c.Mobile.ShouldBe(Hidden), c => c.Phone.ShouldBe(HiddenLandline), c => c.WeChat.ShouldBe(HiddenWeChat));
        (await Reader.GetLeadAsync(lead, Ct)).Lead.Contacts[0].Mobile.ShouldBe(HiddenLead);
        (await Reader.FindLeadsAsync($"{brand}工厂", ct: Ct)).Items.ShouldHaveSingleItem().Phone.ShouldBe(HiddenLead);

        void Hides(ContactFields fields) => fields.ShouldSatisfyAllConditions(
            c => c.Mobile.ShouldBe(Hidden), c => c.Phone.ShouldBe(HiddenLandline), c => c.WeChat.ShouldBe(HiddenWeChat));
    }

    [Fact]
    public async Task Exports_merges_and_the_visitors_register_mask_them_too()
    {
        var other = await Some.CustomerAsync(Api);
        var side = (await Reader.CompareCustomersAsync(customer, other, Ct)).Survivor;
        side.Customer.Phones.ShouldBe([Hidden, HiddenLandline]);
        await Api.RegisterVisitorAsync(new RegisterVisitorRequest("来访者", null, "看样品", mobile, customer), Ct);
        (await Reader.FindVisitorsAsync(q: "来访者", ct: Ct)).Items.ShouldContain(v => v.Phone == Hidden);
        foreach (var export in new[]
        {
            await Reader.ExportAsync("csv", q: brand, ct: Ct), await Reader.ExportContactsAsync("csv", q: brand, ct: Ct),
            await Reader.ExportPeopleAsync("csv", customerId: customer, ct: Ct), await Reader.ExportLeadsAsync("csv", q: brand, ct: Ct),
        })
        {
            var text = await export.ReadAsStringAsync(Ct);
            text.ShouldContain("****");
            text.ShouldNotContain(mobile);
            text.ShouldNotContain(leadMobile);
            text.ShouldNotContain(Landline);
            text.ShouldNotContain(WeChat);
        }
        (await (await customers.As(customers.Boss).ExportAsync("csv", q: brand, ct: Ct)).ReadAsStringAsync(Ct)).ShouldContain(mobile);
    }

    [Fact]
    public async Task What_comes_back_masked_from_a_form_keeps_the_number()
    {
        var page = await Reader.GetAsync(customer, Ct);
        (await Reader.ChangeAsync(customer, page.Customer with { Notes = "改过" }, page.ETag, Ct)).Customer.Phones.ShouldBe([Hidden, HiddenLandline]);
        await Reader.ChangeContactAsync(customer, contact, page.Contacts.Single(c => c.Id == contact).Contact with { Title = "经理" }, ct: Ct);
        await Reader.ChangeLeadAsync(lead, (await Reader.GetLeadAsync(lead, Ct)).Lead with { Need = "电缆" }, ct: Ct);

        var whole = await Api.GetAsync(customer, Ct);
        whole.Customer.ShouldSatisfyAllConditions(c => c.Notes.ShouldBe("改过"), c => c.Phones.ShouldBe([mobile, Landline]));
        whole.Contacts.Single(c => c.Id == contact).Contact.ShouldSatisfyAllConditions(
            c => c.Title.ShouldBe("经理"), c => c.Mobile.ShouldBe(mobile), c => c.Phone.ShouldBe(Landline), c => c.WeChat.ShouldBe(WeChat));
        (await Api.GetLeadAsync(lead, Ct)).Lead.ShouldSatisfyAllConditions(l => l.Need.ShouldBe("电缆"), l => l.Contacts[0].Mobile.ShouldBe(leadMobile));
    }

    [Fact]
    public async Task A_masked_number_that_stands_for_none_is_refused_at_its_field()
    {
        var page = await Reader.GetAsync(customer, Ct);
        await RefusedAsync(() => Reader.ChangeAsync(customer, page.Customer with { Phones = ["139****0000"] }, ct: Ct), "phones[0]");
        await RefusedAsync(() => Reader.ChangeContactAsync(customer, contact, new ContactFields("李雷", Mobile: "139****0000"), ct: Ct), "mobile");
        await RefusedAsync(() => Reader.AddContactAsync(customer, new ContactFields("韩梅梅", Mobile: Hidden), Ct), "mobile");
        await RefusedAsync(() => Reader.CreateLeadAsync(new CreateLeadRequest(Some.Lead(phone: Hidden)), ct: Ct), "lead.contacts[0].mobile");
        var file = await Api.LoadAsync("contact", $"客户编码,姓名,手机\n{page.Code},赵敏,{Hidden}\n");
        file.ShouldSatisfyAllConditions(f => f.Created.ShouldBe(0), f => f.Bad.ShouldBe(1));
        (await Api.ReasonsAsync(file.Id)).ShouldContain("masked number");
    }

    [Fact]
    public async Task A_sensitive_field_of_the_archive_is_masked_everywhere_and_kept_when_it_comes_back()
    {
        const string account = "6222020200112233445", hidden = "***************3445";
        var boss = customers.As(customers.Boss);
        var field = await boss.AddFieldAsync(new ArchiveFieldSettings("trading", ArchiveKinds.Text, $"收款账号{Some.Number()}", $"Account {Some.Number()}", Sensitive: true), Ct);
        field.Settings.Sensitive.ShouldBeTrue();
        var fields = (await Api.GetAsync(customer, Ct)).Customer;
        await Api.ChangeAsync(customer, fields with { Values = new Dictionary<string, FieldValue?> { [field.Key] = FieldValue.Of(account) } }, ct: Ct);

        var page = await Reader.GetAsync(customer, Ct);
        page.Customer.Values![field.Key]!.Text.ShouldBe(hidden);
        (await Reader.GetArchiveAsync(customer, Ct)).Sections.SelectMany(s => s.Entries).Single(e => e.Field.Key == field.Key).Text.ShouldBe(hidden);
        (await Reader.FindAsync(brand, column: [field.Key], ct: Ct)).Items.ShouldHaveSingleItem().Values![field.Key]!.Text.ShouldBe(hidden);
        (await (await Reader.ExportAsync("csv", q: brand, column: [field.Key], ct: Ct)).ReadAsStringAsync(Ct)).ShouldSatisfyAllConditions(t => t.ShouldContain(hidden), t => t.ShouldNotContain(account));
        await RefusedAsync(() => Reader.FindAsync(field: [FieldFilter.Begins(field.Key, "6222")], ct: Ct), "field");

        await Reader.ChangeAsync(customer, page.Customer with { Notes = "账号不变" }, ct: Ct);
        (await Api.GetAsync(customer, Ct)).Customer.ShouldSatisfyAllConditions(c => c.Notes.ShouldBe("账号不变"), c => c.Values![field.Key]!.Text.ShouldBe(account));
        (await boss.FindAsync(field: [FieldFilter.Begins(field.Key, "6222")], q: brand, ct: Ct)).Items.ShouldHaveSingleItem();
    }

    private static async Task RefusedAsync(Func<Task> call, string field) =>
        (await Some.ProblemAsync(call, HttpStatusCode.UnprocessableEntity)).Errors.ShouldNotBeNull().ShouldContainKey(field);
}
