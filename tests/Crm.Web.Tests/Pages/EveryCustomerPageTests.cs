using Crm.Web.Tests.Browser;

namespace Crm.Web.Tests.Pages;

/// <summary>Leads, customers, contacts and what is set up for them. See <see cref="WholePage"/>.</summary>
public sealed class EveryCustomerPageTests(PortalFixture portal, OpenWindows windows) : IClassFixture<OpenWindows>
{
    /// <summary>User name and address.</summary>
    public static TheoryData<string, string> Pages { get; } = new()
    {
        { "zhao", "/customers" }, { "zhao", "/customers > /customers/0" }, { "zhao", "/customers/contacts" },
        { "zhao", "/customers/contacts?consent=allowed&channel=email > /customers/0" }, { "zhao", "/customers/new" }, { "zhao", "/customers/leads" },
        { "zhao", "/customers > /customers/0 > …/grade" }, { "zhao", "/customers > /customers/0 > …/place" },
        { "zhao", "/customers > /customers/0 > …?tab=archive" },
        { "zhao", "/customers > /customers/0 > …?tab=archive > …/cards/new" },
        { "zhao", "/customers?confidentiality=confidential > /customers/0 > …/confidentiality" }, { "wu", "/customers/confidential > …/access" },
        { "wu", "/customers?q=有限" }, { "zhao", "/customers/leads > /customers/leads/0" }, { "lin", "/customers/leads/new" },
        { "lin", "/customers/leads/import" }, { "lin", "/customers/import?kind=contact" }, { "lin", "/customers/import?kind=opportunity" },
        { "lin", "/customers/due" }, { "ops", "/customers/settings" }, { "ops", "/customers/settings/development" },
        { "ops", "/customers/settings/fields" }, { "ops", "/customers/settings/fields > /customers/settings/fields/0" },
        { "ops", "/customers/settings/fields/new?section=trading" },
        { "zhao", "/customers?grade=A&show=name&show=code&show=owner&column=employees&saved=none" },
        { "zhao", "/customers?by=employees&by=sellingPower&by=serviceArea&by=dealingSince&column=employees&column=policies" },
        { "ops", "/customers/personal-data" }, { "ops", "/customers/personal-data > /customers/personal-data/0" },
        { "ops", "/customers/personal-data/find?q=有限" }, { "wu", "/customers/confidential" }, { "wu", "/customers/confidential?q=没有这家" },
        { "lin", "/customers/pool" }, { "zhao", "/customers/pool?kind=prospect" }, { "zhao", "/customers/pool/moves" },
        { "zhao", "/customers/segments" }, { "zhao", "/customers/merges" }, { "zhao", "/customers/bulk" },
        { "lin", "/customers/segments/new?grade=A" }, { "zhao", "/customers/segments > /customers?segment=" }, { "zhao", "/customers/leads/report" },
        { "zhao", "/customers/composition?since=2026-01-01" }, { "zhao", "/customers?stage=trading > /customers/0 > …/print/card" },
        { "zhao", "/customers?stage=trading > /customers/0 > …/print/visits" },
        { "zhao", "/customers?stage=trading > /customers/0 > …/print/performance" },
        { "zhao", "/customers?stage=trading > /customers/0 > …/print/sales-power" },
        { "zhao", "/customers?grade=A > /customers/print/classification" }, { "lin", "/customers/print/work-log" },
        { "zhao", "/customers/print/work-log?span=month" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public Task A_page_is_whole(string person, string page) => WholePage.LookAsync(portal, windows, person, page);
}
