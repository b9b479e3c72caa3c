using Crm.Web.Tests.Browser;

namespace Crm.Web.Tests.Pages;

/// <summary>Activities, visits, opportunities, projects, surveys, expenses. See <see cref="WholePage"/>.</summary>
public sealed class EverySalesPageTests(PortalFixture portal, OpenWindows windows) : IClassFixture<OpenWindows>
{
    /// <summary>User name and address.</summary>
    public static TheoryData<string, string> Pages { get; } = new()
    {
        { "lin", "/customers/activities" }, { "lin", "/customers/activities/calendar" },
        { "zhao", "/customers/activities/calendar?view=week&who=team" }, { "lin", "/customers/activities/calendar?view=day" },
        { "lin", "/customers/reports/write?kind=daily" }, { "lin", "/customers/reports/write?kind=weekly" }, { "zhao", "/customers/reports" },
        { "zhao", "/customers/reports > /customers/reports/0" }, { "zhao", "/customers/market" }, { "zhao", "/customers/market > /customers/market/0" }, { "zhao", "/customers/team" },
        { "lin", "/customers/visits" }, { "zhao", "/customers/visits/plans" }, { "zhao", "/customers/visits/plans > /customers/visits/plans/0" },
        { "lin", "/customers/visitors" }, { "wu", "/customers/visitors/new" }, { "zhao", "/customers/territories" },
        { "zhao", "/customers/territories > /customers/territories/0" }, { "lin", "/customers/activities/new" },
        { "lin", "/customers/opportunities" }, { "zhao", "/customers/opportunities" }, { "zhao", "/customers/opportunities/list" },
        { "zhao", "/customers/opportunities/forecast" }, { "zhao", "/customers/opportunities/list > /customers/opportunities/0" },
        { "lin", "/customers/opportunities/list > /customers/opportunities/0 > …/edit" }, { "lin", "/customers/opportunities/new" },
        { "zhao", "/customers/suggestions" }, { "zhao", "/customers/suggestions?state=done > /customers/suggestions/0" },
        { "zhao", "/customers/suggestions?state=collected > /customers/suggestions/0" }, { "lin", "/customers/suggestions/new" },
        { "qian", "/customers/surveys" }, { "lin", "/customers/surveys/new" }, { "qian", "/customers/surveys/01040000-0000-7000-8000-000000000002" },
        { "zhao", "/customers/surveys?q=停电通知 > /customers/surveys/0" }, { "zhao", "/customers/surveys?q=停电通知 > /customers/surveys/0 > …/edit" },
        { "qian", "/customers/surveys/01040000-0000-7000-8000-000000000002 > /service/questionnaires/01040000-0000-7000-8000-000000000001/invitations" },
        { "qian", "/customers/surveys/01040000-0000-7000-8000-000000000002 > /service/questionnaires/01040000-0000-7000-8000-000000000001/results" },
        { "zhao", "/customers/development" }, { "zhao", "/customers/development?state=won > /customers/development/0" },
        { "zhao", "/customers/development?state=running > /customers/development/0" }, { "zhao", "/customers/development/funnel" },
        { "lin", "/customers/development/new" }, { "zhao", "/customers/expenses" }, { "zhao", "/customers/expenses > /customers/expenses/0" },
        { "lin", "/customers/expenses/new?kind=reception" }, { "lin", "/customers/expenses/new?kind=gift" }, { "zhao", "/customers/expenses/totals" },
        { "han", "/customers/expenses/to-settle" }, { "han", "/customers/expenses/to-settle > /customers/expenses/0" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public Task A_page_is_whole(string person, string page) => WholePage.LookAsync(portal, windows, person, page);
}
