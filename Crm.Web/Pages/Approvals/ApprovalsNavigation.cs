using Crm.Approvals.Contracts;
using Crm.Web.Infrastructure;

namespace Crm.Web.Pages.Approvals;

internal static class ApprovalsNavigation
{
    public static readonly NavModule Module = new("Approvals", "Nav.Title",
        [
            new NavItem("Nav.Inbox", "/approvals", "list-check", ApprovalsPermissions.Decide, Count: new NavCount("/api/approvals/inbox/count", "open")),
            new NavItem("Nav.Policies", "/approvals/policies", "route", ApprovalsPermissions.ManagePolicies),
        ],
        []);
}
