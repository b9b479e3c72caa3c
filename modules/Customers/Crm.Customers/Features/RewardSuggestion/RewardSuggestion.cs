using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.RewardSuggestion;

/// <summary>Rewards whoever made a suggestion (C-61).</summary>
public sealed record RewardSuggestion(Guid SuggestionId, RewardSuggestionRequest Request) : Command;
