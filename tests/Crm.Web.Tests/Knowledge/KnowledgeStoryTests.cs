using System.Text.Json;
using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Knowledge;

/// <summary>Step 6 of the main job in the browser: written, reviewed, published, found, and suggested to the next case.</summary>
public sealed class KnowledgeStoryTests(PortalFixture portal)
{
    private const string TooWide = """
        () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('main *')]
          .filter(element => element.getBoundingClientRect().right > innerWidth + 1).map(element => element.outerHTML.slice(0, 120))
        """;

    [Fact]
    public async Task An_article_is_written_reviewed_published_and_found()
    {
        await using var agent = await portal.VisitAsync();
        await agent.SignInAsync(DemoPeople.ServiceAgent);
        await agent.OpenAsync("/knowledge/articles/new");
        await agent.Page.FillAsync("#input-titlezh", "暴雨后地下车库电表箱进水怎么处理");
        await agent.Page.FillAsync("#input-bodyzh", "# 先断电\n\n- 不要涉水\n- 通知抢修\n\n<script>alert(1)</script>");
        await agent.Page.SelectOptionAsync("#input-categoryid", new SelectOptionValue { Index = 1 });
        await agent.Page.ShouldHaveNoAxeViolationsAsync();
        await agent.Page.ClickAsync("#form-article .btn-primary");
        await Assertions.Expect(agent.Page).ToHaveURLAsync(new Regex("/knowledge/articles/[0-9a-f-]{36}$"));
        await Assertions.Expect(agent.Page.Locator(".prose h2")).ToHaveTextAsync("先断电");
        await Assertions.Expect(agent.Page.Locator(".prose")).ToContainTextAsync("<script>alert(1)</script>");
        await agent.Page.FillAsync("#submission-note", "第一次写");
        await agent.Page.ClickAsync("#form-submit .btn-primary");
        await Assertions.Expect(agent.Page.Locator("#form-withdraw")).ToBeVisibleAsync();
        var path = new Uri(agent.Page.Url).AbsolutePath;

        await using var editor = await portal.VisitAsync();
        await editor.SignInAsync(DemoPeople.KnowledgeEditor);
        await editor.OpenAsync("/knowledge/reviews");
        await editor.Page.ShouldHaveNoAxeViolationsAsync();
        await editor.Page.ClickAsync("a:has-text('暴雨后地下车库电表箱进水怎么处理')");
        await Assertions.Expect(editor.Page).ToHaveURLAsync(new Regex(path + "/review$"));
        await editor.Page.ShouldHaveNoAxeViolationsAsync();
        await editor.Page.ClickAsync("#form-return .btn");
        await Assertions.Expect(editor.Page.Locator("#form-return .error-summary")).ToContainTextAsync("退回时请写明需要修改什么");
        await editor.Page.ClickAsync("#form-publish .btn-primary");
        await Assertions.Expect(editor.Page).ToHaveURLAsync(new Regex(path + "$"));
        await editor.Page.ShouldHaveNoAxeViolationsAsync();

        await agent.OpenAsync("/knowledge?q=" + Uri.EscapeDataString("车库电表箱进水"));
        await Assertions.Expect(agent.Page.Locator(".hit-title").First).ToHaveTextAsync("暴雨后地下车库电表箱进水怎么处理");
        (await agent.Page.Locator(".hit mark").CountAsync()).ShouldBeGreaterThan(0);
        await agent.Page.ShouldHaveNoAxeViolationsAsync();
        await agent.Page.ClickAsync(".hit-title >> nth=0");
        await agent.Page.FillAsync("#feedback-comment", "很清楚");
        await agent.Page.ClickAsync("#form-feedback button[value=true]");
        await Assertions.Expect(agent.Page.Locator(".fact:has-text('使用情况')")).ToContainTextAsync("打开 1 次");
        await agent.OpenAsync(path + "/versions");
        await agent.Page.ShouldHaveNoAxeViolationsAsync();
        agent.Complaints.ShouldBeEmpty();
        editor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_resolved_case_becomes_a_draft_and_its_page_shows_fitting_articles_to_insert()
    {
        await using var agent = await portal.VisitAsync();
        await agent.SignInAsync(DemoPeople.ServiceAgent);
        var id = await PostAsync(agent, "/api/service/cases", new { kind = "inquiry", channel = "phone", subject = "葡萄酒怎么储存", description = "客户 13912345678 问家里怎样保存葡萄酒", take = "me" });
        await agent.OpenAsync($"/service/cases/{id}");
        await agent.Page.Locator("#knowledge-suggest").ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(agent.Page.Locator("#knowledge-suggest .hit-title").First).ToContainTextAsync("葡萄酒怎样储存");
        (await agent.Page.Locator("#case-article").CountAsync()).ShouldBe(0);
        await agent.Page.ClickAsync("#knowledge-suggest [data-controller=insert] >> nth=0");
        (await agent.Page.InputValueAsync("textarea[name='Message.Text']")).ShouldContain("恒温");
        await agent.Page.ClickAsync("#knowledge-suggest button[type=submit] >> nth=0");
        await Assertions.Expect(agent.Page.Locator("#knowledge-suggest .hit-tools").First).ToContainTextAsync("已记录");

        await PostAsync(agent, $"/api/service/cases/{id}/claim", new { });
        await PostAsync(agent, $"/api/service/cases/{id}/start", new { });
        await PostAsync(agent, $"/api/service/cases/{id}/resolve", new { solution = "告知平放、恒温", cause = "客户不了解", channel = "phone", answerToCustomer = "请平放" });
        await OfferedAsync(agent, $"/service/cases/{id}");
        await agent.Page.ClickAsync("#case-article button");
        await Assertions.Expect(agent.Page).ToHaveURLAsync(new Regex("/knowledge/articles/[0-9a-f-]{36}/edit$"));
        var body = await agent.Page.InputValueAsync("#input-bodyzh");
        body.ShouldContain("告知平放、恒温");
        body.ShouldNotContain("13912345678");
        agent.Complaints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("zh-CN", "light", 1440)]
    [InlineData("en", "dark", 390)]
    public async Task Every_page_of_knowledge_is_accessible(string language, string theme, int width)
    {
        await using var visit = await portal.VisitAsync(language, theme, width);
        await visit.SignInAsync(DemoPeople.KnowledgeEditor);
        await visit.OpenAsync("/knowledge");
        var article = await visit.Page.Locator(".hit-title").First.GetAttributeAsync("href");
        string[] pages = ["/knowledge", "/knowledge?q=" + Uri.EscapeDataString("停电"), article!, article!.Split('?')[0] + "/edit", article.Split('?')[0] + "/versions", article.Split('?')[0] + "/versions/1",
            "/knowledge/articles/new", "/knowledge/reviews", "/knowledge/reviews?due=true", "/knowledge/categories", "/knowledge/synonyms"];
        foreach (var page in pages)
        {
            (await visit.OpenAsync(page)).Status.ShouldBe(200, page);
            await visit.Page.ShouldHaveNoAxeViolationsAsync();
            (await visit.Page.EvaluateAsync<string[]>(TooWide)).ShouldBeEmpty($"{page} is wider than the screen");
        }
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_script_one_searches_writes_and_gives_feedback()
    {
        await using var visit = await portal.VisitAsync("en", script: false);
        await visit.SignInAsync(DemoPeople.ServiceAgent);
        await visit.OpenAsync("/knowledge");
        await visit.Page.FillAsync("#filter-q", "outage compensation");
        await visit.Page.ClickAsync(".filter-go");
        await visit.Page.ClickAsync(".hit-title >> nth=0");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("How compensation for a power outage works");
        await visit.Page.ClickAsync("#form-feedback button[value=false]");
        await Assertions.Expect(visit.Page.Locator(".fact:has-text('Usage')")).ToContainTextAsync("did not help 1");
        await visit.OpenAsync("/knowledge/articles/new");
        await visit.Page.ClickAsync("#form-article .btn-primary");
        await Assertions.Expect(visit.Page.Locator(".error-summary")).ToContainTextAsync("Give a title");
    }

    private static async Task<string> PostAsync(Visit visit, string path, object body)
    {
        var answer = await visit.Page.APIRequest.PostAsync(path, new APIRequestContextOptions { DataObject = body });
        var text = await answer.TextAsync();
        answer.Status.ShouldBeInRange(200, 299, text);
        return text.Length == 0 ? "" : JsonDocument.Parse(text).RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("id", out var id) ? id.GetString()! : "";
    }

    /// <summary>Opens the case's page until Knowledge has heard that it is resolved.</summary>
    private static Task OfferedAsync(Visit visit, string path) =>
        Crm.Testing.Eventually.BecomesTrueAsync(async () =>
        {
            await visit.OpenAsync(path);
            await visit.Page.Locator("#case-article").ScrollIntoViewIfNeededAsync();
            await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            return await visit.Page.Locator("#case-article button").CountAsync() == 1;
        }, "the case page offers to make an article");
}
