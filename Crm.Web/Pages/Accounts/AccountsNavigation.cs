using Crm.Accounts.Contracts;
using Crm.Web.Infrastructure;

namespace Crm.Web.Pages.Accounts;

internal static class AccountsNavigation
{
    public static readonly NavModule Module = new("Accounts", "Nav.Title",
        [
            new NavItem("Nav.KeyAccounts", "/accounts", "award", AccountsPermissions.KeyAccountRead),
            new NavItem("Nav.Candidates", "/accounts/candidates", "target", AccountsPermissions.KeyAccountNominate, Also: ["/accounts/criteria"]),
            new NavItem("Nav.Sla", "/accounts/sla", "gauge", AccountsPermissions.SlaRead),
            new NavItem("Nav.Values", "/accounts/values", "chart-bar", AccountsPermissions.ValueRead, Also: ["/accounts/value-runs", "/accounts/schemes", "/accounts/indicators"]),
            new NavItem("Nav.Orders", "/accounts/orders", "shopping-cart", AccountsPermissions.OrderRead),
            new NavItem("Nav.OrderImport", "/accounts/orders/imports", "file-import", AccountsPermissions.OrderImport),
        ],
        [new NavItem("Nav.Nominate", "/accounts/nominate", "award", AccountsPermissions.KeyAccountNominate)]);
}
