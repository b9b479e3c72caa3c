using System.Net;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Tests.Support;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Tests.Imports;

/// <summary>C-27: files of customers: create, change or both by key, and taking back.</summary>
public sealed class CustomerImportTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;
    private ICustomersApi Api => customers.Api;

    [Fact] // C-27, C-22
    public async Task Rows_become_customers_with_their_contact_grade_and_codes_without_gaps()
    {
        var (one, two, code) = (Some.Brand(), Some.Brand(), "ERP" + Some.Number());
        var done = await Api.LoadAsync("customer",
            $"客户名称,英文名,性质,行业,地区,地址,公司电话,外部编码,联系人,职务,手机,备注\n{one}有限公司,{one} Ltd,国内,C38,杭州市,文三路 1 号,0571-88{Some.Number()};0571-87{Some.Number()},{code},王芳,采购经理,{Some.Phone()},老客户\n{two}有限公司,,国外,,,,,,,,,\n");
        done.ShouldSatisfyAllConditions(d => d.Created.ShouldBe(2), d => d.Bad.ShouldBe(0), d => d.Kind.ShouldBe("customer"));
        var first = await ByNameAsync(one);
        first.ShouldSatisfyAllConditions(
            c => c.Customer.Region.ShouldBe("330100"), c => c.Customer.Phones!.Count.ShouldBe(2), c => c.Customer.ExternalCode.ShouldBe(code),
            c => c.Customer.Addresses!.ShouldHaveSingleItem().Text.ShouldBe("文三路 1 号"), c => c.Customer.OwnerId.ShouldBe(customers.Lin.StaffId),
            c => c.Customer.Source.ShouldBe("import"), c => c.Standing.Grade.ShouldNotBeNull(), c => c.Contacts.ShouldHaveSingleItem().Contact.Main.ShouldBeTrue());
        var second = await ByNameAsync(two);
        second.Customer.Nature.ShouldBe("foreign");
        (Serial(second.Code) - Serial(first.Code)).ShouldBe(1);
        (await customers.Host.Events.WaitForAsync<CustomersImported>(e => e.Customers.Any(c => c.CustomerId == first.Id)))
            .Customers.Select(c => c.Code).ShouldBe([first.Code, second.Code]);
    }

    [Fact] // C-27, C-02
    public async Task What_resembles_a_customer_waits_and_bad_rows_come_back()
    {
        var (known, fresh) = (Some.Brand(), Some.Brand());
        await Api.LoadAsync("customer", $"客户名称\n{known}有限公司\n");
        var done = await Api.LoadAsync("customer", $"客户名称,外部编码,统一社会信用代码\n{known}集团有限公司,,\n{fresh},E{fresh},\n{Some.Brand()},E{fresh},\n{Some.Brand()},,91330100000000000X\n,,\n");
        done.ShouldSatisfyAllConditions(d => d.Suspected.ShouldBe(1), d => d.Created.ShouldBe(1), d => d.Bad.ShouldBe(2), d => d.Total.ShouldBe(4));
        (await Api.ReasonsAsync(done.Id)).ShouldContain($"The external code “E{fresh}” belongs to another customer.");
        (await Api.DecideSuspectsAsync(done.Id, new([], true, "分公司"), Ct)).Created.ShouldBe(2);
        (await Api.FindAsync(known, ct: Ct)).Total.ShouldBe(2);
    }

    [Theory] // C-27
    [InlineData("code")]
    [InlineData("externalCode")]
    public async Task A_row_changes_the_customer_that_its_key_finds_and_leaves_empty_cells_alone(string key)
    {
        var (name, external) = (Some.Brand(), "K" + Some.Number());
        await Api.LoadAsync("customer", $"客户名称,外部编码,网址,备注\n{name},{external},https://{external}.example,原来\n");
        var before = await ByNameAsync(name);
        var value = key == "code" ? before.Code : external;
        var done = await Api.LoadAsync("customer", $"{(key == "code" ? "客户编码" : "外部编码")},网址,备注\n{value},,现在\nZZ{external},,没有\n", ImportModes.Update, key);
        done.ShouldSatisfyAllConditions(d => d.Updated.ShouldBe(1), d => d.Bad.ShouldBe(1), d => d.Created.ShouldBe(0));
        (await Api.ReasonsAsync(done.Id)).ShouldContain($"is “ZZ{external}”");
        (await Api.GetAsync(before.Id, Ct)).Customer.ShouldSatisfyAllConditions(
            c => c.Notes.ShouldBe("现在"), c => c.Web.ShouldBe(before.Customer.Web), c => c.Name.ShouldBe(name), c => c.ExternalCode.ShouldBe(external));
        var again = await Api.LoadAsync("customer", $"{(key == "code" ? "客户编码" : "外部编码")},备注\n{value},现在\n", ImportModes.Update, key);
        again.ShouldSatisfyAllConditions(d => d.Updated.ShouldBe(0), d => d.Skipped.ShouldBe(1));
    }

    [Fact] // C-27
    public async Task Both_changes_what_is_known_and_creates_the_rest_and_a_file_names_each_once()
    {
        var (name, fresh, external) = (Some.Brand(), Some.Brand(), "B" + Some.Number());
        await Api.LoadAsync("customer", $"客户名称,外部编码\n{name},{external}\n");
        var done = await Api.LoadAsync("customer",
            $"外部编码,客户名称,备注\n{external},{name},甲\n{external},{name},乙\nN{external},{fresh},丙\nN{external},{fresh}二,丁\n,{Some.Brand()},戊\n", ImportModes.Both, "externalCode");
        done.ShouldSatisfyAllConditions(d => d.Updated.ShouldBe(1), d => d.Created.ShouldBe(2), d => d.Bad.ShouldBe(2));
        (await Api.ReasonsAsync(done.Id)).ShouldContain("Row 2 dealt with");
        (await ByNameAsync(name)).Customer.Notes.ShouldBe("甲");
    }

    [Fact] // C-26, C-27
    public async Task The_code_of_a_merged_customer_finds_the_one_that_stays()
    {
        var (stays, goes) = (Some.Brand(), Some.Brand());
        await Api.LoadAsync("customer", $"客户名称\n{stays}\n{goes}\n");
        var (winner, loser) = (await ByNameAsync(stays), await ByNameAsync(goes));
        await customers.As(customers.Boss).MergeCustomersAsync(winner.Id, new MergeCustomersRequest(loser.Id, winner.ETag, loser.ETag, "同一家"), Ct);
        var done = await Api.LoadAsync("customer", $"客户编码,备注\n{loser.Code},合并后\n{winner.Code},又一次\n", ImportModes.Update, "code");
        done.ShouldSatisfyAllConditions(d => d.Updated.ShouldBe(1), d => d.Bad.ShouldBe(1));
        (await Api.GetAsync(winner.Id, Ct)).Customer.Notes.ShouldBe("合并后");
    }

    [Fact] // W-03
    public async Task A_file_changes_only_customers_that_the_person_may_change()
    {
        var external = "W" + Some.Number();
        await customers.As(customers.Xu).LoadAsync("customer", $"客户名称,外部编码\n{Some.Brand()},{external}\n");
        var done = await Api.LoadAsync("customer", $"外部编码,备注\n{external},别人的\n", ImportModes.Update, "externalCode");
        done.ShouldSatisfyAllConditions(d => d.Updated.ShouldBe(0), d => d.Bad.ShouldBe(1));
        var reader = customers.Host.Actors.Add("只读", customers.Team, [(Contracts.CustomersPermissions.LeadImport, RecordScope.Own)]);
        await Some.ProblemAsync(() => customers.As(reader).UploadFileAsync("customer", "客户名称\n甲乙丙丁\n"), HttpStatusCode.Forbidden);
    }

    [Theory] // C-27
    [InlineData("update", null, "customers.import.key")]
    [InlineData("update", "phone", "customers.import.key")]
    [InlineData("both", "uscc", "customers.import.no_key")]
    public async Task A_change_needs_a_key_that_the_file_has(string mode, string? key, string code)
    {
        var preview = await Api.UploadFileAsync("customer", $"客户名称\n{Some.Brand()}\n");
        (await Some.ProblemAsync(() => Api.StartImportAsync(preview.Id, new(preview.Mapping, Mode: mode, Key: key), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe(code);
        var leads = await Api.UploadFileAsync("lead", $"name,mobile\n{Some.Brand()},{Some.Phone()}\n");
        (await Some.ProblemAsync(() => Api.StartImportAsync(leads.Id, new(leads.Mapping, Mode: "update", Key: "name"), Ct), HttpStatusCode.UnprocessableEntity))
            .Code.ShouldBe("customers.import.only_create");
    }

    [Fact] // C-27
    public async Task An_import_is_taken_back_but_for_what_somebody_worked_with()
    {
        var (gone, called, edited, old, external) = (Some.Brand(), Some.Brand(), Some.Brand(), Some.Brand(), "U" + Some.Number());
        await Api.LoadAsync("customer", $"客户名称,外部编码,备注\n{old},{external},原来\n");
        var done = await Api.LoadAsync("customer",
            $"客户名称,外部编码,备注,联系人,手机\n{gone},,,王芳,{Some.Phone()}\n{called},,,,\n{edited},,,,\n{old},{external},改了,,\n", ImportModes.Both, "externalCode");
        done.ShouldSatisfyAllConditions(d => d.Created.ShouldBe(3), d => d.Updated.ShouldBe(1), d => d.UndoUntil.ShouldNotBeNull());
        var (first, second, third) = (await ByNameAsync(gone), await ByNameAsync(called), await ByNameAsync(edited));
        await Api.PlanActivityAsync(new ActivityFields("call", "回访", DateTimeOffset.UtcNow.AddDays(1), second.Id), Ct);
        await Api.ChangeAsync(third.Id, third.Customer with { Notes = "我写的" }, third.ETag, Ct);

        var undone = await Api.TakeBackAsync(done.Id);
        undone.ShouldSatisfyAllConditions(u => u.Undone.ShouldBe(2), u => u.Kept.ShouldBe(2), u => u.UndoUntil.ShouldBeNull());
        await Some.ProblemAsync(() => Api.GetAsync(first.Id, Ct), HttpStatusCode.NotFound);
        (await ByNameAsync(old)).Customer.Notes.ShouldBe("原来");
        (await Api.FindKeptRowsAsync(done.Id, ct: Ct)).Items.Select(k => (k.Row, k.RecordId)).ShouldBe([(3, second.Id), (4, third.Id)]);
        (await customers.Host.Events.WaitForAsync<CustomersWithdrawn>(e => e.CustomerIds.Contains(first.Id))).CustomerIds.ShouldHaveSingleItem();
        var left = await customers.Host.WithAsync<CustomersDbContext, int>(db => db.Database.SqlQuery<int>($"""
            SELECT (SELECT count(*) FROM customers.customer_standings WHERE customer_id = {first.Id}) + (SELECT count(*) FROM customers.timeline_entries WHERE customer_id = {first.Id})
                + (SELECT count(*) FROM customers.customer_contacts WHERE customer_id = {first.Id}) + (SELECT count(*) FROM customers.contacts WHERE id = {first.Contacts[0].Id}) AS "Value"
            """).SingleAsync(Ct));
        left.ShouldBe(0);
        (await Some.ProblemAsync(() => Api.UndoImportAsync(done.Id, Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.import.undone");
    }

    [Fact] // C-27, C-50
    public async Task A_file_puts_customers_on_the_map_and_what_it_moved_goes_back()
    {
        var (name, moved, touched, external, route) = (Some.Brand(), Some.Brand(), Some.Brand(), "P" + Some.Number(), "徐汇" + Some.Number());
        var territory = await Api.AddTerritoryAsync(new(route), Ct);
        await Api.LoadAsync("customer", $"客户名称,外部编码,拜访区域,路序,纬度,经度\n{moved},{external},{route},7,31.1886,121.4365\n{touched},{external}b,,8,,\n");
        var known = await ByNameAsync(moved);
        known.Place.ShouldBe(new CustomerPlace(territory.Id, 7, 31.1886, 121.4365, route));
        var done = await Api.LoadAsync("customer",
            $"客户名称,外部编码,拜访区域,路序,纬度,经度\n{name},,{route},1,31.2,121.5\n{moved},{external},,9,,\n{touched},{external}b,{route},,,\n", ImportModes.Both, "externalCode");
        done.ShouldSatisfyAllConditions(d => d.Created.ShouldBe(1), d => d.Updated.ShouldBe(2));
        (await Api.GetPlaceAsync(known.Id, Ct)).ShouldBe(new CustomerPlace(territory.Id, 9, 31.1886, 121.4365, route), "an empty cell leaves what is there");
        var again = await Api.LoadAsync("customer", $"外部编码,路序\n{external},9\n", ImportModes.Update, "externalCode");
        again.ShouldSatisfyAllConditions(d => d.Updated.ShouldBe(0), d => d.Skipped.ShouldBe(1));

        var fresh = await ByNameAsync(name);
        var other = await ByNameAsync(touched);
        await Api.PlaceCustomerAsync(other.Id, new(Sequence: 99), Ct);
        (await Api.TakeBackAsync(done.Id)).ShouldSatisfyAllConditions(u => u.Undone.ShouldBe(2), u => u.Kept.ShouldBe(1));
        await Some.ProblemAsync(() => Api.GetAsync(fresh.Id, Ct), HttpStatusCode.NotFound);
        (await Api.GetPlaceAsync(known.Id, Ct)).Sequence.ShouldBe(7);
        (await Api.GetPlaceAsync(other.Id, Ct)).ShouldBe(new CustomerPlace(territory.Id, 99, null, null, route));

        var bad = await Api.LoadAsync("customer", $"客户名称,拜访区域,路序,纬度,经度\n{Some.Brand()},没有这个区域,,,\n{Some.Brand()},,第一,,\n{Some.Brand()},,,91,0\n{Some.Brand()},,,31,\n");
        bad.Bad.ShouldBe(4);
        var reasons = await Api.ReasonsAsync(bad.Id);
        foreach (var reason in (string[])["There is no such territory", "第一", "91 is not between -90 and 90", "Give both latitude and longitude"])
            reasons.ShouldContain(reason);
    }

    [Fact] // C-27
    public async Task What_was_taken_back_is_not_decided_about_any_more()
    {
        var name = Some.Brand();
        var done = await Api.LoadAsync("customer", $"客户名称\n{name}有限公司\n{name}集团有限公司\n");
        done.ShouldSatisfyAllConditions(d => d.Created.ShouldBe(1), d => d.Suspected.ShouldBe(1));
        await Api.TakeBackAsync(done.Id);
        (await Some.ProblemAsync(() => Api.DecideSuspectsAsync(done.Id, new([], true, "分公司"), Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.import.undone");
    }

    [Fact] // C-27
    public async Task Leads_of_a_file_are_taken_back_too()
    {
        var (gone, touched) = (Some.Brand(), Some.Brand());
        var done = await Api.LoadAsync("lead", $"name,mobile\n{gone},{Some.Phone()}\n{touched},{Some.Phone()}\n");
        var kept = (await Api.FindLeadsAsync(touched, ct: Ct)).Items.ShouldHaveSingleItem();
        await Api.VerifyLeadAsync(kept.Id, new VerifyLeadRequest("verified", 4, "high"), ct: Ct);
        (await Api.TakeBackAsync(done.Id)).ShouldSatisfyAllConditions(u => u.Undone.ShouldBe(1), u => u.Kept.ShouldBe(1));
        (await Api.FindLeadsAsync(gone, ct: Ct)).Items.ShouldBeEmpty();
    }

    [Fact] // W-05: the audit says who imported, though it is done in the background
    public async Task The_audit_names_whoever_imports()
    {
        var name = Some.Brand();
        await Api.LoadAsync("customer", $"客户名称\n{name}\n");
        var id = (await ByNameAsync(name)).Id.ToString();
        var batch = await customers.Host.Events.WaitForAsync<Crm.BuildingBlocks.Auditing.AuditBatchRecorded>(b => b.Entries.Any(e => e.RecordId == id));
        batch.Entries.Single(e => e.RecordId == id).ShouldSatisfyAllConditions(e => e.StaffId.ShouldBe(customers.Lin.StaffId), e => e.Action.ShouldBe("created"), e => e.Changes.ShouldContain(name));
    }

    private async Task<CustomerDetails> ByNameAsync(string name) =>
        await Api.GetAsync((await Api.FindAsync(name, ct: Ct)).Items.First(c => c.Name.StartsWith(name, StringComparison.Ordinal)).Id, Ct);

    private static int Serial(string code) => int.Parse(code[^3..], System.Globalization.CultureInfo.InvariantCulture);
}
