using System.Net;
using Crm.Accounts.Contracts.Events;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Tests.Support;
using Crm.Testing;
using Refit;

namespace Crm.Customers.Tests.Sheets;

/// <summary>C-28: the sheets of seed 002's appendices.</summary>
public sealed class SheetTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_customer_card_has_the_form_of_the_appendix_and_what_the_archive_says()
    {
        var (brand, id, _) = await CustomerAsync();
        var api = customers.As(customers.Lin, "zh-CN");
        var fields = (await api.GetAsync(id, Ct)).Customer;
        await api.ChangeAsync(id, fields with
        {
            Ownership = "private", Phones = ["0571-88886666"], Addresses = [new("registered", "杭州市西湖区文三路 1 号", "310012")], Capital = 5_000_000m,
            Values = new Dictionary<string, FieldValue?> { ["fax"] = FieldValue.Of("0571-88886667"), ["businessScope"] = FieldValue.Of("变压器"), ["bank"] = FieldValue.Of("工行西湖支行"), ["problems"] = FieldValue.Of("交期长"), ["loyalty"] = FieldValue.Of("repeat") },
        }, ct: Ct);
        await api.AddContactAsync(id, new ContactFields("李雷", "董事长", "decides", Birthday: new DateOnly(1970, 5, 1), NativePlace: "宁波", Character: "爽快", Interests: "围棋"), Ct);
        await api.OpenOpportunityAsync(new(id, new OpportunityFields("年度框架", customers.Today.AddDays(30), Competitors: ["宏达电气"])), ct: Ct);

        var sheet = await api.CardSheetAsync(id, ct: Ct);
        sheet.ShouldSatisfyAllConditions(
            s => s.Title.ShouldBe("客户资料卡"), s => s.Subject.ShouldBe($"{brand}有限公司"), s => s.Level.ShouldBeNull(), s => s.PrintedBy.ShouldBe("林小雨"), s => s.Wide.ShouldBeFalse());
        foreach (var label in new[]
        {
            "公司名称", "电话", "传真", "所在地址", "邮编", "Email", "姓名", "出生年月", "家庭住址", "性别", "籍贯", "职务", "性格", "嗜好", "年龄", "学历", "部门", "与决策层关系", "备注", "经营范围", "货源", "价格", "进货量",
            "所占比例", "销售情况", "客户行业", "责任业务员", "政策", "用量", "技术要求", "开户行", "财务状况", "资产负债率", "资产收益率", "时间", "提货量", "金额", "任务进度", "回款", "相对合同价格浮动",
        })
            Labels(sheet).ShouldContain(label);
        Cell(sheet, "fax").Text.ShouldBe("0571-88886667");
        Cell(sheet, "postcode").Text.ShouldBe("310012");
        Cell(sheet, "capital").Number.ShouldBe(5_000_000m);
        Cell(sheet, "scope").Text.ShouldBe("变压器");
        Cell(sheet, "bank").Text.ShouldBe("工行西湖支行");
        Cell(sheet, "order.1.amount").Empty.ShouldBeTrue("orders are another module's");
        var leaders = sheet.Blocks.Single(b => b.Title == "企业决策领导");
        leaders.Rows[1].Cells.ShouldSatisfyAllConditions(c => c[0].Text.ShouldBe("李雷"), c => c[1].Day.ShouldBe(new DateOnly(1970, 5, 1)), c => c[7].Text.ShouldBe("围棋"));
        leaders.Rows[2].Cells.ShouldAllBe(c => c.Empty);
        All(sheet).ShouldContain(c => c.Text == "宏达电气");
        sheet.Blocks.Single(b => b.Title == "档案：交易现状").Rows.SelectMany(r => r.Cells).Select(c => c.Text).ShouldBe(["存在的问题", "交期长", "忠诚度", "重复购买"]);
        sheet.ShouldBeWhole();
    }

    [Fact]
    public async Task A_visit_is_printed_with_what_came_of_it_and_an_empty_form_where_there_is_none()
    {
        var (_, id, _) = await CustomerAsync();
        var api = customers.As(customers.Lin, "zh-CN");
        var blank = await api.VisitSheetAsync(id, ct: Ct);
        blank.Blocks.ShouldHaveSingleItem();
        Cell(blank, "visit.report").Empty.ShouldBeTrue();

        var first = (await api.PlanActivityAsync(new("visit", "交付回访", customers.Host.Clock.GetUtcNow().AddHours(1), id), Ct)).Id;
        await api.CheckInAsync(first, new(), Ct);
        await api.RecordVisitAsync(first, new("谈妥付款", "两台变压器", "价格偏高", "茶叶", Reached: "王芳", NextStep: "报价"), Ct);
        await api.PlanActivityAsync(new("visit", "年度拜访", customers.Host.Clock.GetUtcNow().AddDays(20), id), Ct);

        var one = await api.VisitSheetAsync(id, first, ct: Ct);
        one.Blocks.ShouldHaveSingleItem();
        Cell(one, "visit.subject").Text.ShouldBe("交付回访");
        Cell(one, "visit.report").Text.ShouldBe("谈妥付款");
        Cell(one, "visit.needs").Text.ShouldBe("两台变压器");
        Cell(one, "visit.gifts").Text.ShouldBe("茶叶");
        Cell(one, "visit.met").Text.ShouldBe("王芳");
        Cell(one, "visit.arrived").At.ShouldNotBeNull();
        var all = await api.VisitSheetAsync(id, ct: Ct);
        all.Blocks.Count.ShouldBe(2);
        Cell(all, "visit.1.subject").Text.ShouldBe("年度拜访");
        Cell(all, "visit.1.report").Empty.ShouldBeTrue("it is to come");
        all.ShouldBeWhole();
        var (_, other, _) = await CustomerAsync();
        (await Should.ThrowAsync<ApiException>(() => api.VisitSheetAsync(other, first, ct: Ct))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_customers_of_a_list_are_printed_by_class_as_far_as_one_sees_them()
    {
        var brand = Some.Brand();
        var (person, owner) = customers.Someone("归类");
        var id = await Some.CustomerAsync(owner, Some.Complete($"{brand}一厂", "13712345678"));
        await Some.CustomerAsync(owner, Some.Complete($"{brand}二厂"));
        var sheet = await customers.As(person, "zh-CN").ClassificationSheetAsync(q: brand, ct: Ct);
        sheet.Wide.ShouldBeTrue();
        sheet.Blocks.ShouldHaveSingleItem().Rows[0].Cells.Select(c => c.Text).ShouldBe(["序号", "公司名称", "联系人", "职务", "联系方式", "公司地址", "所属行业", "客户类型", "客户等级"]);
        sheet.Blocks[0].Rows.Count.ShouldBe(3);
        Fact(sheet, "total").Number.ShouldBe(2);
        All(sheet).ShouldContain(c => c.Text == "13712345678");
        (await customers.As(customers.Xu).ClassificationSheetAsync(q: brand, ct: Ct)).Blocks[0].Rows.Count.ShouldBe(1, "nothing but the head");

        // Whoever may not see numbers whole gets them masked on paper too.
        var reader = customers.Host.Actors.Add("读者", customers.Team, (CustomersPermissions.Read, RecordScope.All));
        var masked = await customers.As(reader).ClassificationSheetAsync(q: brand, ct: Ct);
        All(masked).ShouldNotContain(c => c.Text == "13712345678");
        All(await customers.As(reader).CardSheetAsync(id, ct: Ct)).ShouldNotContain(c => c.Text != null && c.Text.Contains("13712345678", StringComparison.Ordinal));
        sheet.ShouldBeWhole();
        (await Some.ProblemAsync(() => owner.ClassificationSheetAsync(grade: "Z", ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["grade"]);
    }

    [Fact]
    public async Task The_year_shows_contracts_and_credit_month_by_month_and_leaves_sales_open()
    {
        var (brand, id, _) = await CustomerAsync();
        var year = customers.Today.Year;
        await customers.Host.PublishAsync(new ContractActivated(Guid.CreateVersion7(), "HT-001", id, "框架", new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), Some.China($"{year}-01-02 09:00").ToUniversalTime()));
        await customers.Host.PublishAsync(new CreditChanged(id, "BB", 100_000m, "CNY", false, "初评", 1, Some.China($"{year - 1}-06-15 09:00").ToUniversalTime()));
        await customers.Host.PublishAsync(new CreditChanged(id, "A", 100_000m, "CNY", false, "复评", 2, Some.China($"{year}-02-15 09:00").ToUniversalTime()));
        await Eventually.BecomesAsync(() => customers.Api.TimelineAsync(id, ct: Ct), t => t.Items.Count(e => e.Kind.StartsWith("credit", StringComparison.Ordinal) || e.Kind.StartsWith("contract", StringComparison.Ordinal)) == 3, "all to be told");

        var sheet = await customers.As(customers.Lin, "zh-CN").PerformanceSheetAsync(id, year, ct: Ct);
        sheet.Title.ShouldBe($"{year} 年客户业绩统计及信用评估表");
        foreach (var label in new[] { "客户名称", "销售序号", "合同号", "提货量", "提货日期", "货物价款", "货款回收", "回收日期", "累计销售", "累计回款", "当期信用评估", "上年同期信用", "合计", "1月", "12月" })
            Labels(sheet).ShouldContain(label);
        Cell(sheet, "name").Text.ShouldBe($"{brand}有限公司");
        Cell(sheet, "contracts").Text.ShouldBe("HT-001");
        Cell(sheet, "changes").Text.ShouldBe($"{year}-01-02 HT-001 生效");
        (Cell(sheet, "month.1.credit").Text, Cell(sheet, "month.2.credit").Text).ShouldBe(("BB", "A"));
        (Cell(sheet, "month.5.before").Text, Cell(sheet, "month.6.before").Text).ShouldBe((null, "BB"));
        Enumerable.Range(1, 12).ShouldAllBe(m => Cell(sheet, $"month.{m}.amount").Empty);
        sheet.ShouldBeWhole();
        await Some.ProblemAsync(() => customers.Api.PerformanceSheetAsync(id, 12, ct: Ct), HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Sales_power_is_printed_with_room_for_marks_and_compared_side_by_side()
    {
        var (one, a, _) = await CustomerAsync();
        var (two, b, _) = await CustomerAsync();
        var api = customers.As(customers.Lin, "zh-CN");
        await api.ChangeAsync(a, (await api.GetAsync(a, Ct)).Customer with { Ownership = "state", Values = new Dictionary<string, FieldValue?> { ["sellingPower"] = FieldValue.Of("strong"), ["staffQuality"] = FieldValue.Of("good") } }, ct: Ct);

        var sheet = await api.SalesPowerSheetAsync(a, ct: Ct);
        foreach (var point in new[] { "公司体制", "销售管理", "人事制度", "员工培训", "业务员：数量", "业务员：业务素质" })
            Labels(sheet).ShouldContain(point);
        Cell(sheet, "point.system").Text.ShouldBe("企业性质：国有");
        Cell(sheet, "point.selling").Text.ShouldBe("销售能力：强");
        Cell(sheet, "point.training").Empty.ShouldBeTrue("nobody knows");
        sheet.ShouldBeWhole();

        var both = await api.ComparisonSheetAsync([b, a], ct: Ct);
        both.Blocks[0].Rows[0].Cells.Skip(1).Select(c => c.Text!.Split('\n')[0]).ShouldBe([$"{two}有限公司", $"{one}有限公司"]);
        Cell(both, "2.quality").Text.ShouldBe("业务人员素质：好");
        both.ShouldBeWhole();
        foreach (var wrong in new Guid[][] { [a], [a, a], [.. Enumerable.Range(0, 7).Select(_ => Guid.NewGuid())] })
            (await Some.ProblemAsync(() => api.ComparisonSheetAsync(wrong, ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["id"]);
        (await Should.ThrowAsync<ApiException>(() => customers.As(customers.Xu).ComparisonSheetAsync([a, b], ct: Ct))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_work_log_tells_what_was_done_and_what_is_left_to_those_who_may_see_it()
    {
        var (person, own) = customers.Someone("日志");
        var id = await Some.CustomerAsync(own);
        var done = (await own.PlanActivityAsync(new("call", "季度回访", customers.Host.Clock.GetUtcNow(), id), Ct)).Id;
        await own.CompleteActivityAsync(done, new("同意续约", Reached: "王芳"), Ct);
        await own.PlanActivityAsync(new("task", "寄样品", customers.Host.Clock.GetUtcNow(), id), Ct);

        var sheet = await customers.As(person, "zh-CN").WorkLogSheetAsync(ct: Ct);
        Fact(sheet, "who").Text.ShouldBe("日志");
        Fact(sheet, "done").Number.ShouldBe(1);
        Fact(sheet, "from").Day!.Value.DayOfWeek.ShouldBe(DayOfWeek.Monday);
        Cell(sheet, "done.1.result").Text.ShouldBe("同意续约");
        Cell(sheet, "open.1.about").Empty.ShouldBeFalse();
        Fact(await customers.As(person).WorkLogSheetAsync(span: "month", ct: Ct), "from").Day!.Value.Day.ShouldBe(1);
        sheet.ShouldBeWhole();
        (await Should.ThrowAsync<ApiException>(() => customers.As(customers.Xu).WorkLogSheetAsync(person.StaffId, ct: Ct))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await Some.ProblemAsync(() => own.WorkLogSheetAsync(span: "year", ct: Ct), HttpStatusCode.UnprocessableEntity);
    }

    [Fact] // C-25
    public async Task A_confidential_customers_sheets_are_marked_and_hidden_and_who_printed_them_is_kept()
    {
        var (_, id, owner) = await CustomerAsync("保密卡");
        await owner.Api.SetConfidentialityAsync(id, new(Confidentialities.Secret), Ct);
        var outsider = customers.As(customers.Host.Actors.Add("外人", Guid.CreateVersion7(), [.. CustomersHost.Everything.Where(p => p != CustomersPermissions.Confidentiality).Select(p => (p, RecordScope.All))]));
        foreach (var door in new Func<Task>[]
        {
            () => outsider.CardSheetAsync(id, ct: Ct), () => outsider.VisitSheetAsync(id, ct: Ct), () => outsider.PerformanceSheetAsync(id, ct: Ct), () => outsider.SalesPowerSheetAsync(id, ct: Ct),
            () => outsider.ComparisonSheetAsync([id, Guid.NewGuid()], ct: Ct),
        })
            (await Some.ProblemAsync(door, HttpStatusCode.NotFound)).Code.ShouldBe("customers.confidential");
        (await owner.Api.CardSheetAsync(id, ct: Ct)).Level.ShouldBe(Confidentialities.Secret);

        (await customers.As(customers.Boss).CardSheetAsync(id, ct: Ct)).Level.ShouldBe(Confidentialities.Secret);
        (await owner.Api.GetConfidentialityAsync(id, Ct)).Readings.First(r => r.StaffId == customers.Boss.StaffId).Door.ShouldBe(ReadingDoors.Print);
        await customers.Host.Events.WaitForAsync<AuditBatchRecorded>(b => b.Entries.Any(e => e.Action == "printed" && e.RecordId == id.ToString() && e.StaffId == customers.Boss.StaffId));
        customers.Host.Clock.Advance(TimeSpan.FromMinutes(11));
        await customers.As(customers.Boss).CardSheetAsync(id, file: true, ct: Ct);
        (await owner.Api.GetConfidentialityAsync(id, Ct)).Readings.First(r => r.StaffId == customers.Boss.StaffId).Door.ShouldBe(ReadingDoors.Export);
        await customers.Host.Events.WaitForAsync<AuditBatchRecorded>(b => b.Entries.Any(e => e.Action == "exported" && e.RecordId == id.ToString() && e.StaffId == customers.Boss.StaffId));
    }

    [Fact]
    public async Task A_file_needs_the_right_to_export()
    {
        var (_, id, _) = await CustomerAsync();
        var reader = customers.As(customers.Host.Actors.Add("只读", customers.Team, (CustomersPermissions.Read, RecordScope.All), (CustomersPermissions.ActivityRead, RecordScope.All)));
        await reader.CardSheetAsync(id, ct: Ct);
        foreach (var file in new Func<Task>[]
        {
            () => reader.CardSheetAsync(id, true, Ct), () => reader.VisitSheetAsync(id, file: true, ct: Ct), () => reader.PerformanceSheetAsync(id, file: true, ct: Ct), () => reader.SalesPowerSheetAsync(id, true, Ct),
            () => reader.ClassificationSheetAsync(file: true, ct: Ct), () => reader.WorkLogSheetAsync(file: true, ct: Ct), () => reader.ComparisonSheetAsync([id, Guid.NewGuid()], true, Ct),
        })
            (await Should.ThrowAsync<ApiException>(file)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<(string Brand, Guid Id, (Actor Person, ICustomersApi Api) Owner)> CustomerAsync(string? owner = null)
    {
        var (brand, who) = (Some.Brand(), owner is null ? (customers.Lin, customers.Api) : customers.Someone(owner));
        return (brand, await Some.CustomerAsync(who.Api, Some.Complete($"{brand}有限公司")), who);
    }

    private static IEnumerable<SheetCell> All(PrintedSheet sheet) => sheet.Blocks.SelectMany(b => b.Rows).SelectMany(r => r.Cells);

    private static List<string?> Labels(PrintedSheet sheet) => [.. All(sheet).Where(c => c.Label).Select(c => c.Text), .. All(sheet).Select(c => c.Text)];

    private static SheetCell Cell(PrintedSheet sheet, string key) => All(sheet).Single(c => c.Key == key);

    private static SheetCell Fact(PrintedSheet sheet, string key) => sheet.Facts.Single(f => f.Value.Key == key).Value;
}

/// <summary>What holds of every sheet.</summary>
internal static class WholeSheets
{
    /// <summary>Each table is as wide as the sheet, and each row fills it.</summary>
    public static void ShouldBeWhole(this PrintedSheet sheet)
    {
        foreach (var block in sheet.Blocks)
        {
            block.Widths.Sum().ShouldBe(24, block.Title);
            foreach (var row in block.Rows)
                row.Cells.Sum(c => c.Columns).ShouldBe(block.Widths.Count, $"{block.Title}: {string.Join(" | ", row.Cells.Select(c => c.Text))}");
        }
    }
}
