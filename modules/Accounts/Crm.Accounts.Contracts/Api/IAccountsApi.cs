namespace Crm.Accounts.Contracts.Api;

/// <summary>The Accounts module over HTTP: key accounts, their service levels, value and orders.</summary>
public partial interface IAccountsApi;
