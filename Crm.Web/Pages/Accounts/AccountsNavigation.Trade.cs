using Crm.Accounts.Contracts;
using Crm.Web.Infrastructure;

namespace Crm.Web.Pages.Accounts;

internal static partial class AccountsNavigation
{
    private static NavItem[] ValueAndTrade =>
    [
        new NavItem("Nav.Values", "/accounts/values", "chart-bar", AccountsPermissions.ValueRead),
        new NavItem("Nav.Orders", "/accounts/orders", "shopping-cart", AccountsPermissions.OrderRead),
        new NavItem("Nav.OrderImport", "/accounts/orders/imports", "file-import", AccountsPermissions.OrderImport),
    ];
}
