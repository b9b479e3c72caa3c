using Crm.Web.Tests.Browser;

namespace Crm.Web.Tests.Pages;

/// <summary>Home, people, units, roles, approvals. See <see cref="WholePage"/>.</summary>
public sealed class EveryOfficePageTests(PortalFixture portal, OpenWindows windows) : IClassFixture<OpenWindows>
{
    /// <summary>User name and address.</summary>
    public static TheoryData<string, string> Pages { get; } = new()
    {
        { "chen", "/" }, { "lin", "/" }, { "wu", "/search?q=电" }, { "chen", "/inbox" }, { "wu", "/account" }, { "wu", "/account/password" },
        { "wu", "/account/sessions" }, { "wu", "/account/notifications" }, { "chen", "/staff/people" }, { "chen", "/staff/people > /staff/people/" },
        { "chen", "/staff/units" }, { "chen", "/staff/audit" }, { "ops", "/staff/roles" }, { "ops", "/staff/roles > /staff/roles/" },
        { "ops", "/staff/api-keys" }, { "ops", "/staff/jobs" }, { "ops", "/staff/people/new" }, { "ops", "/staff/people > /staff/people/" },
        { "ops", "/staff/units/new" }, { "ops", "/staff/units > /staff/units/0" }, { "ops", "/approvals/policies" },
        { "ops", "/approvals/policies > /approvals/policies/" }, { "zhou", "/approvals" }, { "zhou", "/approvals > /approvals/0" },
        { "zhou", "/approvals?view=decided" }, { "zheng", "/approvals?view=requested" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public Task A_page_is_whole(string person, string page) => WholePage.LookAsync(portal, windows, person, page);
}
