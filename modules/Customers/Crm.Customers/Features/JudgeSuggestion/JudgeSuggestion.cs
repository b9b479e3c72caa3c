using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.JudgeSuggestion;

/// <summary>Judges a suggestion and answers it (C-61).</summary>
public sealed record JudgeSuggestion(Guid SuggestionId, JudgeSuggestionRequest Request) : Command;
