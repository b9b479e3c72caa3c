using Crm.Accounts.Contracts;
using Crm.Web.Infrastructure;

namespace Crm.Web.Pages.Accounts;

internal static partial class AccountsNavigation
{
    private static NavItem[] KeyAccounts =>
    [
        new("Nav.KeyAccounts", "/accounts", "award", AccountsPermissions.KeyAccountRead),
        new("Nav.Candidates", "/accounts/candidates", "target", AccountsPermissions.KeyAccountNominate),
        new("Nav.Sla", "/accounts/sla", "gauge", AccountsPermissions.SlaRead),
    ];

    private static NavItem[] Create => [new("Nav.Nominate", "/accounts/nominate", "award", AccountsPermissions.KeyAccountNominate)];
}
