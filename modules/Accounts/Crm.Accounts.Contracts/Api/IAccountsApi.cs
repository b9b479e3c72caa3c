using Refit;

namespace Crm.Accounts.Contracts.Api;

/// <summary>The Accounts module over HTTP: key accounts, their service levels, value and orders.</summary>
public partial interface IAccountsApi
{
    /// <summary>A customer's commercial standing at a glance.</summary>
    [Get("/api/accounts/customers/{customerId}/card")]
    Task<AccountCard> CardAsync(Guid customerId, CancellationToken ct = default);
}
