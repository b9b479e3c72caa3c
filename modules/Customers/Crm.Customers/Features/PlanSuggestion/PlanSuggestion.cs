using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.PlanSuggestion;

/// <summary>Has an accepted suggestion carried out (C-61).</summary>
public sealed record PlanSuggestion(Guid SuggestionId, PlanSuggestionRequest Request) : Command;
