using Crm.Accounts.Contracts.Api;

namespace Crm.Accounts.Features.Matching;

/// <summary>Says who an unknown customer is.</summary>
public sealed record MatchCustomer(MatchCustomerRequest Request);
