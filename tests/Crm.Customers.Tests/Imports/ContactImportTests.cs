using System.Net;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Tests.Support;

namespace Crm.Customers.Tests.Imports;

/// <summary>C-27: files of contacts of customers that are known.</summary>
public sealed class ContactImportTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;
    private ICustomersApi Api => customers.Api;

    [Fact] // C-27, C-21
    public async Task Rows_become_contacts_of_the_customer_by_code_or_name()
    {
        var customer = await CustomerAsync();
        var mobile = Some.Phone();
        var done = await Api.LoadAsync("contact",
            $"客户编码,客户名称,姓名,职务,角色,主要联系人,手机,生日,农历,首选渠道\n{customer.Code},,李雷,总经理,决策,是,{mobile},1980-02-30,,\n{customer.Code},,李雷,总经理,Decides,是,{mobile},1980年8月15日,是,微信\n,{customer.Customer.Name},韩梅梅,,,否,,,,\n,没有这家公司{Some.Number()},甲,,,,,,,\n{customer.Code},,李雷,,,,,,,\n");
        done.ShouldSatisfyAllConditions(d => d.Created.ShouldBe(2), d => d.Bad.ShouldBe(3));
        var contacts = (await Api.GetAsync(customer.Id, Ct)).Contacts;
        contacts.Select(c => c.Contact.Name).ShouldBe(["李雷", "王芳", "韩梅梅"], ignoreOrder: true);
        contacts.Single(c => c.Contact.Name == "李雷").Contact.ShouldSatisfyAllConditions(
            c => c.Role.ShouldBe("decides"), c => c.Main.ShouldBeTrue(), c => c.Birthday.ShouldBe(new DateOnly(1980, 8, 15)), c => c.BirthdayIsLunar.ShouldBeTrue(),
            c => c.PreferredChannel.ShouldBe("wechat"));
        contacts.Count(c => c.Contact.Main).ShouldBe(1);
        (await Api.FindAsync(mobile, ct: Ct)).Items.ShouldHaveSingleItem().Id.ShouldBe(customer.Id);
        (await Api.ReasonsAsync(done.Id)).ShouldContain("“1980-02-30” is no date");
    }

    [Fact] // C-27
    public async Task Contacts_are_changed_by_their_mobile_and_taken_back()
    {
        var customer = await CustomerAsync();
        var mobile = Some.Phone();
        await Api.LoadAsync("contact", $"客户编码,姓名,职务,手机\n{customer.Code},李雷,经理,{mobile}\n");
        var done = await Api.LoadAsync("contact", $"客户编码,姓名,职务,手机\n{customer.Code},李磊,,+86 {mobile}\n{customer.Code},赵敏,会计,{Some.Phone()}\n", ImportModes.Both, "mobile");
        done.ShouldSatisfyAllConditions(d => d.Updated.ShouldBe(1), d => d.Created.ShouldBe(1), d => d.Bad.ShouldBe(0));
        var changed = (await Api.GetAsync(customer.Id, Ct)).Contacts;
        changed.Single(c => c.Contact.Name == "李磊").Contact.Title.ShouldBe("经理");
        changed.ShouldContain(c => c.Contact.Name == "赵敏");
        (await Api.TakeBackAsync(done.Id)).ShouldSatisfyAllConditions(u => u.Undone.ShouldBe(2), u => u.Kept.ShouldBe(0));
        var back = (await Api.GetAsync(customer.Id, Ct)).Contacts;
        back.ShouldContain(c => c.Contact.Name == "李雷");
        back.ShouldNotContain(c => c.Contact.Name == "赵敏");
        back.Count(c => c.Contact.Main).ShouldBe(1);
    }

    [Fact] // C-27
    public async Task A_file_of_contacts_says_whose_they_are()
    {
        var preview = await Api.UploadFileAsync("contact", "姓名,手机\n王芳,13800000000\n");
        preview.Problems.ShouldContain(p => p.Field == "customerCode");
        (await Some.ProblemAsync(() => Api.StartImportAsync(preview.Id, new(preview.Mapping), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.import.no_customer");
    }

    private async Task<CustomerDetails> CustomerAsync() => await Api.GetAsync(await Some.CustomerAsync(Api), Ct);
}
