using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.Playwright;

namespace Crm.Web.Tests.Pages;

/// <summary>
/// Every page, as somebody who may see it: it comes, the browser complains of nothing, nothing is inaccessible, nothing sticks out, no text is
/// missing; on a wide light screen in Chinese and on a dark phone in English.
/// </summary>
public sealed class EveryPageTests(PortalFixture portal, OpenWindows windows) : IClassFixture<OpenWindows>
{
    private const string First = " > ";

    /// <summary>User name and address; after " > " the start of the link on that page that leads to the page meant, or its end after "…".</summary>
    public static TheoryData<string, string> Pages { get; } = new()
    {
        { "chen", "/" }, { "lin", "/" }, { "wu", "/search?q=电" }, { "chen", "/inbox" },
        { "wu", "/account" }, { "wu", "/account/password" }, { "wu", "/account/sessions" }, { "wu", "/account/notifications" },
        { "chen", "/staff/people" }, { "chen", "/staff/people > /staff/people/" }, { "chen", "/staff/units" }, { "chen", "/staff/audit" },
        { "ops", "/staff/roles" }, { "ops", "/staff/roles > /staff/roles/" }, { "ops", "/staff/api-keys" }, { "ops", "/staff/jobs" },
        { "ops", "/staff/people/new" }, { "ops", "/staff/people > /staff/people/" }, { "ops", "/staff/units/new" }, { "ops", "/staff/units > /staff/units/0" },
        { "ops", "/approvals/policies" }, { "ops", "/approvals/policies > /approvals/policies/" },
        { "zhou", "/approvals" }, { "zhou", "/approvals > /approvals/0" }, { "zhou", "/approvals?view=decided" }, { "zheng", "/approvals?view=requested" },
        { "qian", "/service/cases" }, { "qian", "/service/cases?status=open&sort=newest > /service/cases/0" }, { "wu", "/service/calls/new" },
        { "wu", "/service/calls/new?number=13800000000" }, { "zheng", "/service/complaints/register" }, { "qian", "/service/complaints/analysis" },
        { "zheng", "/service/complaints/register > /service/cases/" }, { "qian", "/service/calendars" },
        { "qian", "/service/questionnaires" }, { "qian", "/service/questionnaires/new" }, { "qian", "/service/questionnaires > /service/questionnaires/0" },
        { "qian", "/service/questionnaires > /service/questionnaires/0 > …/edit" }, { "qian", "/service/questionnaires > /service/questionnaires/0 > …/results" },
        { "qian", "/service/questionnaires > /service/questionnaires/0 > …/invitations" }, { "wu", "/service/questionnaires > /service/questionnaires/0 > …/phone" },
        { "qian", "/service/questionnaires > /service/questionnaires/0 > …/results > …/texts/q2" },
        { "zhao", "/customers" }, { "zhao", "/customers > /customers/0" }, { "zhao", "/customers/contacts" }, { "zhao", "/customers/contacts?consent=allowed&channel=email > /customers/0" }, { "zhao", "/customers/new" }, { "zhao", "/customers/leads" },
        { "zhao", "/customers > /customers/0 > …/grade" }, { "zhao", "/customers > /customers/0 > …?tab=archive" }, { "zhao", "/customers > /customers/0 > …?tab=archive > …/cards/new" },
        { "zhao", "/customers?confidentiality=confidential > /customers/0 > …/confidentiality" }, { "wu", "/customers/confidential > …/access" }, { "wu", "/customers?q=有限" },
        { "zhao", "/customers/leads > /customers/leads/0" }, { "lin", "/customers/leads/new" }, { "lin", "/customers/leads/import" }, { "lin", "/customers/import?kind=contact" }, { "lin", "/customers/import?kind=opportunity" },
        { "lin", "/customers/activities" }, { "lin", "/customers/activities/calendar" }, { "zhao", "/customers/activities/calendar?view=week&who=team" }, { "lin", "/customers/activities/calendar?view=day" },
        { "lin", "/customers/reports/write?kind=daily" }, { "lin", "/customers/reports/write?kind=weekly" }, { "zhao", "/customers/reports" },
        { "zhao", "/customers/reports > /customers/reports/0" }, { "zhao", "/customers/market" }, { "zhao", "/customers/team" },
        { "lin", "/customers/visits" }, { "zhao", "/customers/visits/plans" }, { "zhao", "/customers/visits/plans > /customers/visits/plans/0" },
        { "lin", "/customers/visitors" }, { "wu", "/customers/visitors/new" }, { "zhao", "/customers/territories" }, { "zhao", "/customers/territories > /customers/territories/0" },
        { "lin", "/customers/due" }, { "ops", "/customers/settings" }, { "ops", "/customers/settings/development" }, { "ops", "/customers/settings/fields" }, { "ops", "/customers/settings/fields > /customers/settings/fields/0" },
        { "ops", "/customers/settings/fields/new?section=trading" }, { "zhao", "/customers?grade=A&show=name&show=code&show=owner&column=employees&saved=none" }, { "zhao", "/customers?by=employees&by=sellingPower&by=serviceArea&by=dealingSince&column=employees&column=policies" },
        { "ops", "/customers/personal-data" }, { "ops", "/customers/personal-data > /customers/personal-data/0" }, { "ops", "/customers/personal-data/find?q=有限" },
        { "lin", "/customers/activities/new" }, { "wu", "/customers/confidential" }, { "wu", "/customers/confidential?q=没有这家" },
        { "lin", "/customers/opportunities" }, { "zhao", "/customers/opportunities" }, { "zhao", "/customers/opportunities/list" }, { "zhao", "/customers/opportunities/forecast" },
        { "zhao", "/customers/opportunities/list > /customers/opportunities/0" }, { "lin", "/customers/opportunities/list > /customers/opportunities/0 > …/edit" }, { "lin", "/customers/opportunities/new" },
        { "lin", "/customers/pool" }, { "zhao", "/customers/pool?kind=prospect" },
        { "zhao", "/customers/pool/moves" }, { "zhao", "/customers/segments" }, { "zhao", "/customers/merges" }, { "zhao", "/customers/bulk" }, { "zhao", "/customers/suggestions" }, { "zhao", "/customers/suggestions?state=done > /customers/suggestions/0" }, { "zhao", "/customers/suggestions?state=collected > /customers/suggestions/0" }, { "lin", "/customers/suggestions/new" }, { "lin", "/customers/segments/new?grade=A" }, { "zhao", "/customers/segments > /customers?segment=" }, { "zhao", "/customers/leads/report" }, { "zhao", "/customers/composition?since=2026-01-01" },
        { "qian", "/customers/surveys" }, { "lin", "/customers/surveys/new" }, { "qian", "/customers/surveys/01040000-0000-7000-8000-000000000002" },
        { "zhao", "/customers/surveys?q=停电通知 > /customers/surveys/0" }, { "zhao", "/customers/surveys?q=停电通知 > /customers/surveys/0 > …/edit" },
        { "qian", "/customers/surveys/01040000-0000-7000-8000-000000000002 > /service/questionnaires/01040000-0000-7000-8000-000000000001/invitations" },
        { "qian", "/customers/surveys/01040000-0000-7000-8000-000000000002 > /service/questionnaires/01040000-0000-7000-8000-000000000001/results" },
        { "zhao", "/customers/development" }, { "zhao", "/customers/development?state=won > /customers/development/0" }, { "zhao", "/customers/development?state=running > /customers/development/0" },
        { "zhao", "/customers/development/funnel" }, { "lin", "/customers/development/new" },
        { "zhao", "/customers?stage=trading > /customers/0 > …/print/card" }, { "zhao", "/customers?stage=trading > /customers/0 > …/print/visits" }, { "zhao", "/customers?stage=trading > /customers/0 > …/print/performance" },
        { "zhao", "/customers?stage=trading > /customers/0 > …/print/sales-power" }, { "zhao", "/customers?grade=A > /customers/print/classification" }, { "lin", "/customers/print/work-log" }, { "zhao", "/customers/print/work-log?span=month" },
        { "zhao", "/customers/expenses" }, { "zhao", "/customers/expenses > /customers/expenses/0" }, { "lin", "/customers/expenses/new?kind=reception" }, { "lin", "/customers/expenses/new?kind=gift" },
        { "zhao", "/customers/expenses/totals" }, { "han", "/customers/expenses/to-settle" }, { "han", "/customers/expenses/to-settle > /customers/expenses/0" },
        { "sun", "/accounts" }, { "sun", "/accounts > /accounts/0" }, { "sun", "/accounts/candidates" }, { "sun", "/accounts/values" },
        { "sun", "/accounts/value-runs" }, { "sun", "/accounts/schemes" }, { "sun", "/accounts/orders" }, { "sun", "/accounts/orders/imports" },
        { "sun", "/accounts/nominate" }, { "sun", "/accounts/criteria" }, { "sun", "/accounts/sla" }, { "sun", "/accounts/sla/key" },
        { "sun", "/accounts/values > /accounts/values/" }, { "sun", "/accounts/value-runs > /accounts/value-runs/" },
        { "sun", "/accounts/schemes > /accounts/schemes/" }, { "sun", "/accounts/indicators" }, { "sun", "/accounts/indicators/new" },
        { "sun", "/accounts/orders > /accounts/orders/0" }, { "sun", "/accounts/orders/imports > /accounts/orders/imports/0" }, { "sun", "/accounts/orders/unmatched" },
        { "wu", "/knowledge" }, { "wu", "/knowledge?q=停电" }, { "wu", "/knowledge > /knowledge/articles/" }, { "feng", "/knowledge/articles/new" },
        { "feng", "/knowledge/reviews" }, { "feng", "/knowledge/categories" }, { "feng", "/knowledge/synonyms" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_whole(string person, string page)
    {
        foreach (var (language, theme, width) in new[] { ("zh-CN", "light", 1440), ("en", "dark", 390) })
        {
            var visit = await windows.OfAsync(portal, person, language, theme, width);
            var parts = page.Split(First);
            var answer = await OpenAsync(visit, parts[0]);
            foreach (var link in parts.Skip(1)) answer = await OpenAsync(visit, await LinkAsync(visit, link));
            answer.Status.ShouldBe(200, answer.Url);
            var text = await visit.Page.InnerTextAsync("body");
            text.ShouldNotContain("⟦", customMessage: "the key of a text is shown instead of the text");
            (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBe(0, $"{answer.Url} scrolls sideways at {width}");
            await visit.Page.ShouldHaveNoAxeViolationsAsync();
            visit.Complaints.ShouldBeEmpty();
        }
    }

    private static async Task<IResponse> OpenAsync(Visit visit, string path)
    {
        var answer = (await visit.Page.GotoAsync(path))!;
        await visit.Page.WaitForFunctionAsync("() => !document.querySelector('turbo-frame[busy]')");
        return answer;
    }

    private static async Task<string> LinkAsync(Visit visit, string start)
    {
        var links = visit.Page.Locator(start.StartsWith('…') ? $"main a[href$='{start[1..]}']" : $"main a[href^='{start}']");
        await links.First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        return (await links.First.GetAttributeAsync("href"))!;
    }
}
