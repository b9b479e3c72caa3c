using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Texts;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Story;

/// <summary>What happens, step by step, and what is known so far.</summary>
internal sealed partial class Story(string language)
{
    private readonly string mark = Guid.NewGuid().ToString("N")[..6];
    private readonly string phone = "1375" + Random.Shared.Next(1_000_000, 9_999_999);
    private Guid customer;
    private Guid complaint;
    private Guid article;

    private string Company => $"澄湖银杏{mark}食品有限公司";

    private string Subject => $"冷库停电未通知 {mark}";

    /// <summary>1: she imports a file of leads; a bad row comes back with the reason, a suspected duplicate is shown.</summary>
    public async Task ImportLeadsAsync(Desk lin)
    {
        // One that no other test changes: the newest of the list may be renamed or merged by whoever made it.
        await lin.OpenAsync("/customers?q=%E9%87%91%E6%A1%A5%E7%94%B5%E6%B0%94");
        var known = await lin.TextAsync("td.cell-main a");
        await lin.OpenAsync("/customers/leads/import");
        await lin.Of("upload", "Upload").File("File", "leads.csv",
            $"客户名称,联系人,手机,性质,行业,地区,需求,价值等级\n{Company},王芳,{phone},domestic,C14,杭州市,两座冷库扩容,4\n,无名,{phone},domestic,C14,杭州市,,3\n{known},李雷,13800001111,domestic,C14,杭州市,,3\n").SendAsync();
        await lin.Of("mapping").Select("Source", "exhibition").SendAsync();
        var result = lin.Page.Locator(".figures dd");
        await result.First.WaitForAsync();
        (await result.AllInnerTextsAsync()).Select(figure => figure.Trim()).ShouldBe(["3", "1", "1", "1", "0"], Text("Customers", "Import.Created"));
        (await lin.TextAsync("main")).ShouldContain(known);
        var errors = lin.Page.Locator("a[href$='errors.csv']").First;
        var file = await lin.Page.RunAndWaitForDownloadAsync(() => errors.ClickAsync());
        (await System.IO.File.ReadAllTextAsync(await file.PathAsync())).ShouldContain("无名");
    }

    /// <summary>2: she looks into one and makes it a customer with a code and a grade.</summary>
    public async Task QualifyAsync(Desk lin)
    {
        await lin.OpenAsync($"/customers/leads?q={Uri.EscapeDataString(Company[..6])}");
        await lin.Page.Locator("td.cell-main a").First.ClickAsync();
        await lin.Page.Locator("button[commandfor=verify]").First.ClickAsync();
        await lin.Of("verify", "Verify").Check("Verification", "verified").SendAsync();
        await lin.Page.Locator("button[commandfor=qualify]").First.ClickAsync();
        await lin.Of("qualify", "Qualify").Fill("Note", "展会客户").SendAsync();
        customer = lin.IdInAddress();
        (await lin.TextAsync("h1")).ShouldBe(Company);
        await lin.Page.Locator(".grade").First.WaitForAsync();
    }

    /// <summary>3a: the key account manager nominates it and the right leader approves.</summary>
    public async Task NominateAsync(Desk sun, Desk zhou)
    {
        await sun.OpenUntilAsync($"/accounts/customers/{customer}/card", $"a[href='/accounts/nominate?customer={customer}']");
        await sun.OpenAsync($"/accounts/nominate?customer={customer}");
        await sun.Of("nominate").Select("Tier", "key").Fill("ExpectedYearly", "8000000").Fill("Reason", "两座冷库，年用电超过 800 万元").SendAsync("submit");
        var account = sun.IdInAddress();
        await ApproveAsync(zhou, mark);
        await sun.OpenUntilAsync($"/accounts/{account}", $"main :text-is('{Text("Accounts", "Status.active")}')");
        (await sun.TextAsync("main")).ShouldContain(Text("Accounts", "Tier.key"));
    }

    /// <summary>3b: orders come in and give a score that explains itself.</summary>
    public async Task ImportOrdersAndValueAsync(Desk sun)
    {
        await sun.OpenAsync($"/customers/{customer}");
        var code = await sun.Page.Locator("main .copy").First.GetAttributeAsync("data-copy-text-value");
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        await sun.OpenAsync("/accounts/orders/imports");
        await sun.Of("upload").File("Files", "orders.csv",
            $"订单号,客户编码,日期,产品,数量,单价\nB{mark}1,{code},{today.AddDays(-20):yyyy-MM-dd},冷库用电,1,620000.00\nB{mark}2,{code},{today.AddDays(-50):yyyy-MM-dd},冷库用电,2,300000.00\n").SendAsync();
        await sun.Of("start").Fill("Source", "erp").SendAsync();
        await sun.OpenAsync("/accounts/value-runs");
        await sun.Page.Locator($"button[form='form-run'], button:has-text('{Text("Accounts", "Runs.Start")}')").First.ClickAsync();
        await sun.Page.WaitForURLAsync("**/accounts/value-runs/*");
        await sun.OpenUntilAsync($"/accounts/customers/{customer}/card", "details, table");
    }

    /// <summary>6: the case becomes an article, somebody else publishes it, and it is found and suggested.</summary>
    public async Task WriteArticleAsync(Desk zheng, Desk feng, Desk wu)
    {
        await zheng.OpenUntilAsync($"/knowledge/cases/{complaint}", "main button, turbo-frame button"); // the event has come
        await zheng.OpenAsync($"/service/cases/{complaint}");
        await zheng.Page.Locator("turbo-frame#case-article").EvaluateAsync("frame => frame.scrollIntoView()"); // the part loads when it is seen
        await zheng.Page.Locator("turbo-frame#case-article button").ClickAsync();
        await zheng.Page.WaitForURLAsync("**/knowledge/articles/*/edit");
        article = zheng.IdInAddress();
        (await zheng.Page.Locator("#form-article").InnerHTMLAsync()).ShouldNotContain(phone);
        await zheng.Of("article").Fill("TitleZh", $"冷库停电改期未通知怎样赔偿 {mark}").SelectFirst("CategoryId").SendAsync();
        await zheng.Of("submit", "Submission").Fill("Note", "请审核").SendAsync();

        await feng.OpenAsync($"/knowledge/articles/{article}/review");
        await feng.Of("publish", "Publication").Fill("Note", "可以发布").SendAsync();

        await wu.OpenAsync($"/knowledge?q={Uri.EscapeDataString($"停电赔偿 {mark}")}");
        (await wu.TextAsync(".hit-list")).ShouldContain(mark);
        await wu.OpenAsync($"/knowledge/suggest?text={Uri.EscapeDataString($"检修停电没有通知，冷库货物受损 {mark}")}&kind=complaint");
        (await wu.TextAsync(".hit-list")).ShouldContain(mark);
    }

    /// <summary>7: the customer's page shows all of it on one timeline, the manager's dashboard counts it.</summary>
    public async Task SeeAllOfItAsync(Desk lin, Desk chen)
    {
        await lin.OpenUntilAsync($"/customers/{customer}", $".timeline :text('{mark}')");
        await chen.OpenAsync("/");
        (await chen.Page.Locator("figure.chart").CountAsync()).ShouldBeGreaterThanOrEqualTo(4);
        foreach (var title in new[] { "Leads.Title", "Clocks.Title", "Causes.Title" }) (await chen.TextAsync("main")).ShouldContain(Text("Home", title));
    }

    private static async Task ApproveAsync(Desk approver, string subject)
    {
        await approver.OpenUntilAsync("/approvals", $"td.cell-main a:has-text('{subject}')");
        await approver.Page.Locator($"td.cell-main a:has-text('{subject}')").First.ClickAsync();
        await approver.Of("decide").Fill("Comment", "同意").SendAsync("Approved");
    }

    private string Text(string area, string key) => ResourceFile.Read(area, language)[key];
}
