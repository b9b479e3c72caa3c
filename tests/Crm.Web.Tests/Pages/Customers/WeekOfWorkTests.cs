using System.Globalization;
using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Seeding;
using Crm.Testing;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Customers;

/// <summary>
/// A representative's week in the portal, without a spreadsheet: the processes of the client's documents walked by clicking and typing,
/// each with companies of its own. Seed 002 is 客户管理系统的编制草案, 004 客户部规范化, 001 the rules of 客户开发及客户维护 with its weekly ledger.
/// </summary>
public sealed class WeekOfWorkTests(PortalFixture portal)
{
    private readonly string mark = Guid.NewGuid().ToString("N")[..6];

    private static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8));

    /// <summary>Seed 002 (7) 主干流程: 销售线索管理 → 潜在客户管理 → 交易客户管理, with 行动管理 on the way.</summary>
    [Fact]
    public async Task Seed_002_a_lead_becomes_a_prospect_and_a_trading_customer()
    {
        await using var visit = await portal.VisitAsync();
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SalesRepresentative);

        // 销售线索的信息采集, 宽进: a name and one way to reach it are enough.
        await visit.OpenAsync("/customers/leads");
        await page.Locator("main a[href='/customers/leads/new']").First.ClickAsync();
        var name = $"晨露{mark}包装有限公司";
        await page.FillAsync("#input-name", name);
        await page.SelectOptionAsync("#input-source", "forwarder");
        await page.FillAsync("#input-need", "整柜，月 30 柜");
        await page.FillAsync("#input-contacts-0-name", "邵珊");
        await page.FillAsync("#input-contacts-0-mobile", "1379" + Random.Shared.Next(1_000_000, 9_999_999).ToString(CultureInfo.InvariantCulture));
        await page.ClickAsync("#form-lead .btn-primary");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(name);

        // 追踪尚未明确的销售线索: a call is planned and its result written down.
        await page.Locator("main a[href*='/customers/activities/new?lead=']").ClickAsync();
        await page.FillAsync("#input-subject", "首次电话 " + mark);
        await page.ClickAsync("#form-activity .btn-primary");
        await page.Locator($"main a:has-text('首次电话 {mark}')").First.ClickAsync();
        await page.FillAsync("[name='Done.Result']", "确有需求，先报 20GP");
        await page.FillAsync("[name='Done.Reached']", "邵珊");
        await page.ClickAsync("#form-complete .btn-primary");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(name);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("确有需求，先报 20GP");

        // 认定有效销售线索, 严出: the page names what is missing and leads there.
        await Assertions.Expect(page.Locator(".notice.tone-info")).ToContainTextAsync("地区 补充信息");
        await page.Locator(".notice.tone-info a[href$='/edit']").ClickAsync();
        await page.SelectOptionAsync("#input-nature", "domestic");
        await page.SelectOptionAsync("#input-industry", "C22");
        await page.PickAsync("input-region", "杭州");
        await page.ClickAsync("#form-lead .btn-primary");
        await page.ClickAsync("[commandfor=verify]");
        await page.CheckAsync("#form-verify [value=verified]");
        await page.SelectOptionAsync("#verify-valuegrade", "4");
        await page.SelectOptionAsync("#verify-importance", "high");
        await page.ClickAsync("#form-verify .btn-primary");
        await Assertions.Expect(page.Locator(".page-title-text")).ToContainTextAsync("已核实");
        await RestAsync(page);
        await page.ClickAsync("[commandfor=qualify]");
        await page.ClickAsync("#form-qualify .btn-primary");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/customers/[0-9a-f-]{36}$"));
        await Assertions.Expect(page.Locator(".page-title-text")).ToContainTextAsync("潜在客户");
        var customer = new Uri(page.Url).AbsolutePath;

        // 潜在客户开发价值评估.
        await page.Locator($"a[href='{customer}?tab=development']").First.ClickAsync();
        await page.Locator("section:has(#development-value) a[href*='assess']").ClickAsync();
        await Assertions.Expect(page.Locator("#form-assess")).ToBeVisibleAsync();
        foreach (var question in await page.Locator("#form-assess fieldset:has(input[type=radio])").AllAsync()) await question.Locator("input[type=radio]").First.CheckAsync();
        await page.ClickAsync("#form-assess .btn-primary");
        await Assertions.Expect(page.Locator("section:has(#development-value) .figures dd")).ToHaveTextAsync(new Regex("^[0-9.]+$"));

        // 制定满足客户需求的方案, and the customer takes it: 交易成功.
        await page.Locator($"a[href='{customer}']").First.ClickAsync();
        await page.Locator("main a[href*='/customers/opportunities/new?customer=']").ClickAsync();
        await page.FillAsync("#input-title", "年度协议 " + mark);
        await page.FillAsync("#input-amount", "828000");
        await page.ClickAsync("#form-opportunity .btn-primary");
        await page.Locator("section:has(#proposals) a[href$='/proposals/new']").ClickAsync();
        await page.FillAsync("[name='Input.Lines[0].Name']", "杭州至鹿特丹 20GP");
        await page.FillAsync("[name='Input.Lines[0].Quantity']", "360");
        await page.FillAsync("[name='Input.Lines[0].UnitPrice']", "2300");
        await page.ClickAsync("#form-proposal .btn-primary");
        await page.Locator("section:has(#proposals) button[name=Sending]").ClickAsync();
        await page.Locator("section:has(#proposals) a[href*='outcome=accepted']").ClickAsync();
        await page.ClickAsync("#form-answer .btn-primary");
        await Assertions.Expect(page.Locator(".page-title-text")).ToContainTextAsync("赢单");
        await RestAsync(page);

        // 交易客户管理: won, the page leads on to the customer, who is a trading one from here.
        await page.Locator($".notice a[href='{customer}?do=trading']").ClickAsync();
        await page.FillAsync("#form-stage textarea", "首单已签");
        await page.ClickAsync("#form-stage .btn-primary");
        await Assertions.Expect(page.Locator(".page-title-text")).ToContainTextAsync("交易客户");
        var timeline = page.Locator("#timeline");
        foreach (var step in new[] { "首次电话 " + mark, "首单已签" }) await Assertions.Expect(timeline).ToContainTextAsync(step);
        visit.Complaints.ShouldBeEmpty();
    }

    /// <summary>Seed 004 二十二 客户拜访管理流程: ①-⑩, from 确定拜访对象 to 费用报销.</summary>
    [Fact]
    public async Task Seed_004_a_visit_is_planned_approved_made_and_reported()
    {
        await using var visit = await portal.VisitAsync();
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.SecondRepresentative);
        var name = $"远岚{mark}仪表有限公司";
        var customer = await ProspectAsync(visit, name);

        // 确定拜访对象 ①制定《拜访计划》: somebody of one's own choice, who is not due yet, in a week that nobody else plans here.
        await visit.OpenAsync($"/customers/{customer}");
        await page.ClickAsync("[popovertarget=customer-more]");
        await page.Locator($"a[href='/customers/visits?customer={customer}']").ClickAsync();
        await Assertions.Expect(page.Locator("dialog#add-visit")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#form-add-visit .ts-control")).ToContainTextAsync(name);
        var monday = Today.AddDays(-(((int)Today.DayOfWeek + 6) % 7)).AddDays(28);
        await visit.OpenAsync($"/customers/visits?week={monday:yyyy-MM-dd}");
        await page.ClickAsync("[commandfor=add-visit]");
        await page.ClickAsync("#form-add-visit .btn-primary"); // Nobody was chosen.
        await Assertions.Expect(page.Locator("#form-add-visit .error-summary")).ToBeVisibleAsync();
        await page.PickAsync("add-customerid", name);
        await page.ClickAsync("#form-add-visit .btn-primary");
        await Assertions.Expect(page.Locator(".board-card")).ToContainTextAsync(name);
        await Assertions.Expect(page.Locator("dialog#add-visit")).ToBeHiddenAsync();
        await RestAsync(page);

        // ②提出《拜访申请》, 审批 by the manager.
        await page.Locator("button[name=Submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".page-head .status")).ToContainTextAsync("待批准");
        await using var manager = await portal.VisitAsync();
        await manager.SignInAsync(DemoPeople.AccountManager);
        await manager.OpenRequestAsync(subject => subject == $"{DemoPeople.SecondRepresentative.Name} {monday:yyyy-MM-dd}");
        await Assertions.Expect(manager.Page.Locator("main")).ToContainTextAsync(name);
        await manager.Page.ClickAsync("#form-decide .btn-primary");
        await Eventually.BecomesAsync(
            async () => (await visit.ReadAsync($"/api/customers/visit-plans/own?week={monday:yyyy-MM-dd}")).GetProperty("state").GetString(), s => s == "approved", "the plan is approved");

        // ④-⑧: on the way; needs, objections, gifts, the next appointment.
        await visit.OpenAsync($"/customers/visits?week={monday:yyyy-MM-dd}");
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("主管意见"); // The manager said nothing.
        await page.Locator(".visit-days a[href^='/customers/visits/']").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(name);
        await page.ClickAsync("#form-arrive button");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("到达时间");
        await page.FillAsync("#input-report", "看了车间，用量稳定");
        await page.FillAsync("#input-needs", "两条 10 kV 进线");
        await page.FillAsync("#input-objections", "工期太长");
        await page.FillAsync("#input-gifts", "台历一份");
        await page.FillAsync("#input-nextstep", "送方案 " + mark);
        await page.FillAsync("#input-nextdueat", $"{monday.AddDays(9):yyyy-MM-dd}T10:00");
        await page.ClickAsync("#form-visit .btn-primary");
        var record = page.Locator("main");
        foreach (var said in new[] { "看了车间，用量稳定", "两条 10 kV 进线", "工期太长", "台历一份", "送方案 " + mark }) await Assertions.Expect(record).ToContainTextAsync(said);
        await Assertions.Expect(record).ToContainTextAsync($"{monday.AddDays(9):yyyy-MM-dd} 10:00");
        await RestAsync(page);

        // ⑩费用报销: the application knows the customer and the visit.
        var activity = new Uri(page.Url).AbsolutePath.Split('/')[^1];
        await page.Locator("main a[href*='/customers/expenses/new']").ClickAsync();
        await Assertions.Expect(page.Locator("#form-expense .ts-control").First).ToContainTextAsync(name);
        await Assertions.Expect(page.Locator("[name='Input.ActivityId']")).ToHaveValueAsync(activity);

        // ⑨客户拜访报告: it is in the customer's record, and the next visit is planned.
        await visit.OpenAsync($"/customers/{customer}");
        await Assertions.Expect(page.Locator("#timeline")).ToContainTextAsync("看了车间，用量稳定");
        await Assertions.Expect(page.Locator(".activities")).ToContainTextAsync("送方案 " + mark);
        visit.Complaints.ShouldBeEmpty();
        manager.Complaints.ShouldBeEmpty();
    }

    /// <summary>Seed 001 六 6.1.3, 6.2: every Friday the ledger 《客户信息动态管理台帐》 with 本周跟进情况 and 下一步行动措施 goes to the manager.</summary>
    [Fact]
    public async Task Seed_001_the_weekly_ledger_tells_what_was_done_with_whom_and_what_is_next()
    {
        await using var visit = await portal.VisitAsync();
        var page = visit.Page;
        await visit.SignInAsync(DemoPeople.KeyAccountManager);
        var name = $"君睿{mark}陶瓷有限公司";
        var customer = await ProspectAsync(visit, name);

        // 6.2.2: what was said, and the next step with its time.
        await visit.OpenAsync($"/customers/{customer}");
        await page.Locator("main .page-head a[href*='/customers/activities/new?customer=']").ClickAsync();
        await page.FillAsync("#input-subject", "回访报价 " + mark);
        await page.ClickAsync("#form-activity .btn-primary");
        await page.Locator($"main a:has-text('回访报价 {mark}')").First.ClickAsync();
        await page.FillAsync("[name='Done.Result']", "嫌样品慢，价格可谈");
        await page.FillAsync("[name='Done.Reached']", "罗经理");
        await page.FillAsync("[name='Done.NextStep']", "寄第二批样品 " + mark);
        await page.FillAsync("[name='Done.NextDueAt']", $"{Today.AddDays(((8 - (int)Today.DayOfWeek) % 7) is var days && days > 0 ? days : 7):yyyy-MM-dd}T09:30");
        await page.ClickAsync("#form-complete .btn-primary");
        await Assertions.Expect(page.Locator("#timeline")).ToContainTextAsync("嫌样品慢，价格可谈");

        // 每周五汇总、刷新上报: drafted by the system, completed, handed in.
        await visit.OpenAsync("/customers/reports");
        await page.Locator("a[href='/customers/reports/write?kind=weekly']").ClickAsync();
        var done = page.Locator($"li:has-text('回访报价 {mark}')");
        foreach (var told in new[] { name, "嫌样品慢，价格可谈", "下一步：寄第二批样品 " + mark }) await Assertions.Expect(done).ToContainTextAsync(told);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("本周跟进情况");
        await page.FillAsync("#input-plan", "下周开发目标：新客户两家");
        await page.ClickAsync("#form-report .btn-primary"); // Without a summary it is not taken, and nothing is lost.
        await Assertions.Expect(page.Locator("#form-report .error-summary")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#input-plan")).ToHaveValueAsync("下周开发目标：新客户两家");
        await page.FillAsync("#input-summary", "本周小结 " + mark);
        await page.ClickAsync("#form-report .btn-primary");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/customers/reports/[0-9a-f-]{36}$"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("寄第二批样品 " + mark);
        var report = new Uri(page.Url).AbsolutePath;

        // The leader reads it and answers.
        await using var leader = await portal.VisitAsync();
        await leader.SignInAsync(DemoPeople.BranchLeader);
        await leader.OpenAsync("/customers/reports?kind=weekly");
        await leader.Page.Locator($"a[href='{report}']").ClickAsync();
        await Assertions.Expect(leader.Page.Locator("main")).ToContainTextAsync("下周开发目标：新客户两家");
        await leader.Page.FillAsync("#comment-text", "样品周一寄出");
        await leader.Page.ClickAsync("#form-comment button[type=submit]");
        await Assertions.Expect(leader.Page.Locator("main")).ToContainTextAsync("样品周一寄出");

        // The same as a sheet, where somebody wants paper.
        await visit.OpenAsync("/customers/reports");
        await page.Locator("a[href='/customers/print/work-log']").ClickAsync();
        var row = page.Locator($"tr:has-text('回访报价 {mark}')");
        foreach (var told in new[] { name, "嫌样品慢，价格可谈", "寄第二批样品 " + mark }) await Assertions.Expect(row).ToContainTextAsync(told);
        visit.Complaints.ShouldBeEmpty();
        leader.Complaints.ShouldBeEmpty();
    }

    /// <summary>The answer to a form is still being put in place: a click meanwhile would be lost.</summary>
    private static Task RestAsync(IPage page) => page.WaitForFunctionAsync("() => !document.documentElement.hasAttribute('aria-busy')");

    /// <summary>A new prospect of whoever is signed in.</summary>
    private static async Task<string> ProspectAsync(Visit visit, string name)
    {
        var answer = await visit.Page.APIRequest.PostAsync("/api/customers", new() { DataObject = new { customer = new { name, nature = "domestic", confidentiality = "internal" }, duplicateReason = "test" } });
        answer.Status.ShouldBe(200, await answer.TextAsync());
        return (await answer.JsonAsync())!.Value.GetProperty("id").GetString()!;
    }
}
