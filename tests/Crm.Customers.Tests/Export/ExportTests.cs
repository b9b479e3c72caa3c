using System.Net;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Csv;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Tests.Support;
using Crm.Testing;
using Refit;

namespace Crm.Customers.Tests.Export;

/// <summary>C-27: what a list shows as a file, with permission, kept in the audit.</summary>
public sealed class ExportTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task The_customers_of_a_list_are_exported_with_their_words_and_contacts(string format)
    {
        var brand = Some.Brand();
        var exported = await Some.CustomerAsync(customers.Api, Some.Complete($"{brand}有限公司", "13755500001"));
        var territory = await customers.Api.AddTerritoryAsync(new("导出" + Some.Number()), Ct);
        await customers.Api.PlaceCustomerAsync(exported, new(territory.Id, 12, 31.2304, 121.4737), Ct);
        await Some.CustomerAsync(customers.Api, Some.Complete());

        var file = await ReadAsync(await customers.As(customers.Lin, "zh-CN").ExportAsync(format, q: brand, ct: Ct));
        var row = file.Rows.ShouldHaveSingleItem();
        Cell(file, row, "名称").ShouldBe($"{brand}有限公司");
        Cell(file, row, "客户性质").ShouldBe("内贸");
        Cell(file, row, "阶段").ShouldBe("潜在客户");
        Cell(file, row, "地区")!.ShouldContain("杭州");
        Cell(file, row, "联系人").ShouldBe("王芳");
        Cell(file, row, "手机").ShouldBe("13755500001");
        (Cell(file, row, "拜访区域"), Cell(file, row, "路序"), Cell(file, row, "纬度"), Cell(file, row, "经度")).ShouldBe((territory.Name, "12", "31.2304", "121.4737"));
        Cell(await ReadAsync(await customers.Api.ExportAsync(format, q: brand, ct: Ct)), row, "Stage").ShouldNotBeNull();
    }

    [Fact]
    public async Task Exported_leads_can_be_loaded_again()
    {
        var (brand, lender) = (Some.Brand(), customers.Person("导出", RecordScope.Own));
        var lead = Some.Complete($"{brand}有限公司") with { Source = "customs", BroughtBy = "张三", Web = "https://www.example.com" };
        await customers.As(lender).CreateLeadAsync(new(lead), ct: Ct);
        var content = await (await customers.As(lender, "zh-CN").ExportLeadsAsync("xlsx", q: brand, ct: Ct)).ReadAsByteArrayAsync(Ct);

        // Another department, which does not know the lead.
        await using var other = new CustomersHost();
        await other.InitializeAsync();
        var preview = await other.Api.UploadImportAsync(new StreamPart(new MemoryStream(content), "线索.xlsx"), ct: Ct);
        preview.Problems.ShouldBeEmpty();
        preview.Encoding.ShouldBe("XLSX");
        await other.Api.StartImportAsync(preview.Id, new(preview.Mapping), Ct);
        await Eventually.BecomesAsync(() => other.Api.GetImportAsync(preview.Id, Ct), s => s.State == "done", "the import to end");
        var found = (await other.Api.FindLeadsAsync(brand, ct: Ct)).Items.ShouldHaveSingleItem();
        var again = (await other.Api.GetLeadAsync(found.Id, Ct)).Lead;
        (again with { OwnerId = null, Contacts = [] }).ShouldBeEquivalentTo(lead with { OwnerId = null, Contacts = [] });
        again.Contacts.ShouldBe(lead.Contacts);
    }

    [Fact]
    public async Task Contacts_are_exported_with_their_customer_and_what_they_agreed_to()
    {
        var brand = Some.Brand();
        var customer = await Some.CustomerAsync(customers.Api, Some.Complete($"{brand}有限公司"));
        await customers.Api.AddContactAsync(customer, new("李雷", "总经理", "decides", Birthday: new DateOnly(1980, 5, 1), Consents: [new("email", true, How: "form")]), Ct);
        var file = await ReadAsync(await customers.As(customers.Lin, "zh-CN").ExportContactsAsync("xlsx", q: brand, ct: Ct));
        file.Rows.Count.ShouldBe(2);
        var row = file.Rows[1];
        Cell(file, row, "采购角色").ShouldBe("决策人");
        Cell(file, row, "生日").ShouldBe("1980-05-01");
        Cell(file, row, "渠道授权").ShouldBe("邮件: 是");
    }

    [Fact]
    public async Task Opportunities_are_exported_with_their_customer_and_weighted_amount()
    {
        var brand = Some.Brand();
        var customer = await Some.CustomerAsync(customers.Api, Some.Complete($"{brand}有限公司"));
        var fields = new OpportunityFields("年度运输框架", new DateOnly(2027, 3, 15), 120_000m, ProductLines: ["冷链"], NextStep: "报价");
        await customers.Api.OpenOpportunityAsync(new(customer, fields with { Probability = 25 }), ct: Ct);

        var file = await ReadAsync(await customers.As(customers.Lin, "zh-CN").ExportOpportunitiesAsync("xlsx", customerId: customer, ct: Ct));
        var row = file.Rows.ShouldHaveSingleItem();
        Cell(file, row, "商机名称").ShouldBe("年度运输框架");
        Cell(file, row, "客户").ShouldBe($"{brand}有限公司");
        Cell(file, row, "阶段").ShouldBe("初步接触");
        Cell(file, row, "加权金额").ShouldBe("30000");
        Cell(file, row, "预计成交日").ShouldBe("2027-03-15");
        (await ReadAsync(await customers.As(customers.Xu).ExportOpportunitiesAsync("csv", customerId: customer, ct: Ct))).Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task Activities_are_exported_with_what_came_of_them()
    {
        var brand = Some.Brand();
        var customer = await Some.CustomerAsync(customers.Api, Some.Complete($"{brand}有限公司"));
        var planned = await customers.Api.PlanActivityAsync(new("call", "季度回访", customers.Host.Clock.GetUtcNow().AddHours(2), customer), ct: Ct);
        await customers.Api.CompleteActivityAsync(planned.Id, new("同意续约"), ct: Ct);

        var file = await ReadAsync(await customers.As(customers.Lin, "zh-CN").ExportActivitiesAsync("xlsx", state: "done", customerId: customer, ct: Ct));
        var row = file.Rows.ShouldHaveSingleItem();
        Cell(file, row, "方式").ShouldBe("电话");
        Cell(file, row, "客户或线索").ShouldBe($"{brand}有限公司");
        Cell(file, row, "状态").ShouldBe("已完成");
        Cell(file, row, "结果").ShouldBe("同意续约");
        (await ReadAsync(await customers.As(customers.Xu).ExportActivitiesAsync("csv", mine: false, state: "done", customerId: customer, ct: Ct))).Rows.ShouldBeEmpty();
    }

    [Fact] // W-03, W-05
    public async Task Only_what_the_person_sees_is_exported_and_the_audit_knows_of_it()
    {
        var brand = Some.Brand();
        await customers.As(customers.Xu).CreateLeadAsync(new(Some.Lead($"{brand}甲厂")), ct: Ct);
        (await ReadAsync(await customers.Api.ExportLeadsAsync("csv", q: brand, ct: Ct))).Rows.ShouldBeEmpty();
        (await ReadAsync(await customers.As(customers.Boss).ExportLeadsAsync("csv", q: brand, ct: Ct))).Rows.Count.ShouldBe(1);
        var kept = await customers.Host.Events.WaitForAsync<AuditBatchRecorded>(b => b.Entries.Any(e => e.Action == "exported" && e.StaffId == customers.Boss.StaffId));
        kept.Entries.Single(e => e.Action == "exported" && e.StaffId == customers.Boss.StaffId).Changes.ShouldContain(brand);
        var none = customers.Host.Actors.Add("无权", customers.Team, (CustomersPermissions.LeadRead, RecordScope.All));
        (await Should.ThrowAsync<ApiException>(() => customers.As(none).ExportLeadsAsync(ct: Ct))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Some.ProblemAsync(() => customers.Api.ExportAsync("pdf", ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["format"]);
    }

    private static async Task<CsvText> ReadAsync(HttpContent content) => CsvText.Read(await content.ReadAsByteArrayAsync(Ct), 1000)!;

    private static string? Cell(CsvText file, string[] row, string header) => file.Headers.ToList().IndexOf(header) is >= 0 and var i ? row[i] : null;
}
