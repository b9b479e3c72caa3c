using Crm.Web.Infrastructure;

namespace Crm.Web.Pages.Accounts;

/// <summary>The module's entries; each part of it lists its own.</summary>
internal static partial class AccountsNavigation
{
    public static readonly NavModule Module = new("Accounts", "Nav.Title", [.. KeyAccounts, .. ValueAndTrade], Create);
}
