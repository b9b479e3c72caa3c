using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages.Service;

/// <summary>S-40 in the browser: a questionnaire is written, published, sent, answered on a phone without signing in, and looked at.</summary>
public sealed class SurveyPagesTests(PortalFixture portal)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_questionnaire_is_written_sent_answered_on_a_phone_and_evaluated(bool script)
    {
        await using var manager = await portal.VisitAsync("en", script: script);
        await manager.SignInAsync(DemoPeople.ServiceManager);
        var page = manager.Page;
        var title = $"How was it? {script}";
        await manager.OpenAsync("/service/questionnaires/new");
        await page.FillAsync("[name='Input.Title']", "怎么样?");
        await page.FillAsync("[name='Input.TitleEn']", title);
        await page.ClickAsync("#form-questionnaire .btn-primary");
        await page.ClickAsync("button[value='add:single']");
        await page.FillAsync("[name='Input.Questions[0].Text']", "满意吗?");
        await page.FillAsync("[name='Input.Questions[0].TextEn']", "Are you content?");
        await page.CheckAsync("[name='Input.Questions[0].Required']");
        await page.ClickAsync("button[value='add:text']");
        await Assertions.Expect(page.Locator("[name='Input.Questions[0].TextEn']")).ToHaveValueAsync("Are you content?");
        await page.FillAsync("[name='Input.Questions[1].Text']", "为什么?");
        await page.FillAsync("[name='Input.Questions[1].TextEn']", "Why not?");
        await page.ClickAsync("button[value='publish']");

        // What is not finished cannot be asked, and says so at its field; what was typed is there.
        await Assertions.Expect(page.Locator("#form-questionnaire .field-invalid textarea[name='Input.Questions[0].Choices']")).ToBeVisibleAsync();
        if (script) await page.ShouldHaveNoAxeViolationsAsync();
        await page.FillAsync("[name='Input.Questions[0].Choices']", "满意 | Yes\n不满意 | No");
        await page.ClickAsync(".question-branch summary");
        await page.SelectOptionAsync("[name='Input.Questions[1].OnlyIf.Question']", "q1");
        await page.FillAsync("[name='Input.Questions[1].OnlyIf.Answers']", "不满意");
        await page.ClickAsync("button[value='add:rating']");
        await page.FillAsync("[name='Input.Questions[2].Text']", "多余的题");
        await page.ClickAsync("button[value='up:2']");
        await Assertions.Expect(page.Locator("[name='Input.Questions[1].Text']")).ToHaveValueAsync("多余的题");
        await page.ClickAsync("button[value='remove:1']");
        await Assertions.Expect(page.Locator("[name='Input.Questions[1].Text']")).ToHaveValueAsync("为什么?");
        await Assertions.Expect(page.Locator("[name='Input.Questions[1].OnlyIf.Answers']")).ToHaveValueAsync("不满意");
        await page.ClickAsync("button[value='publish']");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(title);
        await Assertions.Expect(page.Locator(".questions")).ToContainTextAsync("Only if question 1 was answered with “No”");

        await page.Locator("a[href$='/invitations']").First.ClickAsync();
        await page.FillAsync("[name='Input.People']", "Ms Wang\nMr Li");
        await page.ClickAsync("#form-invite .btn-primary");
        await Assertions.Expect(page.Locator(".links code")).ToHaveCountAsync(2);
        var links = await page.Locator(".links code").AllInnerTextsAsync();

        await AnswerAsync(links[0], script);
        await page.ClickAsync("a[href$='/results']");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("1 (50%)");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Nobody answered the phone.");
        await page.ClickAsync("a[href*='/texts/q2']");
        await Assertions.Expect(page.Locator("tbody")).ToContainTextAsync("Ms Wang");
        manager.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Answers_are_taken_on_the_phone()
    {
        await using var agent = await portal.VisitAsync("en", width: 390);
        await agent.SignInAsync(DemoPeople.ServiceAgent);
        await agent.OpenAsync("/service/questionnaires");
        var page = agent.Page;
        await page.Locator("tbody a", new() { HasText = "Yearly customer survey" }).ClickAsync();
        await page.Locator("a[href$='/phone']").First.ClickAsync();
        await page.FillAsync("[name='Input.Person']", "Mr Zhang");
        await page.ClickAsync("#form-phone .btn-primary");
        await Assertions.Expect(page.Locator(".field-invalid")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("[name='Input.Person']")).ToHaveValueAsync("Mr Zhang");
        await page.ClickAsync("label:has(input[name='Input.Answers.q1'][value='5'])");
        await page.CheckAsync("[name='Input.Answers.q3'][value='9']");
        await page.ShouldHaveNoAxeViolationsAsync();
        await page.ClickAsync("#form-phone .btn-primary");
        await Assertions.Expect(page.Locator("tbody")).ToContainTextAsync("Mr Zhang");
        agent.Complaints.ShouldBeEmpty();
    }

    private async Task AnswerAsync(string link, bool script)
    {
        await using var customer = await portal.VisitAsync("en", width: 390, script: script);
        var page = customer.Page;
        await customer.OpenAsync(link);
        if (script) await page.ShouldHaveNoAxeViolationsAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBe(0);
        await page.ClickAsync("#form-answers .btn-primary");
        await Assertions.Expect(page.Locator(".field-invalid")).ToHaveCountAsync(1);
        var why = page.Locator("[name='Input.Answers.q2']");
        await (script ? Assertions.Expect(why).ToBeHiddenAsync() : Assertions.Expect(why).ToBeVisibleAsync());
        await page.CheckAsync("[name='Input.Answers.q1'][value='a2']");
        await why.FillAsync("Nobody answered the phone.");
        await page.ClickAsync("#form-answers .btn-primary");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Thank you for your answers");
        await customer.OpenAsync(link);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Thank you for your answers");
        customer.Complaints.ShouldBeEmpty();
    }
}
