using Crm.Web.Tests.Browser;

namespace Crm.Web.Tests.Pages;

/// <summary>Key accounts, values, orders; articles. See <see cref="WholePage"/>.</summary>
public sealed class EveryAccountPageTests(PortalFixture portal, OpenWindows windows) : IClassFixture<OpenWindows>
{
    /// <summary>User name and address.</summary>
    public static TheoryData<string, string> Pages { get; } = new()
    {
        { "sun", "/accounts" }, { "sun", "/accounts > /accounts/0" }, { "sun", "/accounts/candidates" }, { "sun", "/accounts/values" },
        { "sun", "/accounts/value-runs" }, { "sun", "/accounts/schemes" }, { "sun", "/accounts/orders" }, { "sun", "/accounts/orders/imports" },
        { "sun", "/accounts/nominate" }, { "sun", "/accounts/criteria" }, { "sun", "/accounts/sla" }, { "sun", "/accounts/sla/key" },
        { "sun", "/accounts/values > /accounts/values/" }, { "sun", "/accounts/value-runs > /accounts/value-runs/" },
        { "sun", "/accounts/schemes > /accounts/schemes/" }, { "sun", "/accounts/indicators" }, { "sun", "/accounts/indicators/new" },
        { "sun", "/accounts/orders > /accounts/orders/0" }, { "sun", "/accounts/orders/imports > /accounts/orders/imports/0" },
        { "sun", "/accounts/orders/unmatched" }, { "wu", "/knowledge" }, { "wu", "/knowledge?q=停电" }, { "wu", "/knowledge > /knowledge/articles/" },
        { "feng", "/knowledge/articles/new" }, { "feng", "/knowledge/reviews" }, { "feng", "/knowledge/categories" },
        { "feng", "/knowledge/synonyms" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public Task A_page_is_whole(string person, string page) => WholePage.LookAsync(portal, windows, person, page);
}
