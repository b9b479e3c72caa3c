using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.Matching;

/// <summary>Says who an unknown customer is.</summary>
public sealed record MatchCustomer(MatchCustomerRequest Request) : Command;
