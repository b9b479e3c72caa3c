using Crm.Web.Infrastructure;

namespace Crm.Web.Pages.Accounts;

internal static class AccountsNavigation
{
    public static readonly NavModule Module = new("Accounts", "Nav.Title", [], []);
}
