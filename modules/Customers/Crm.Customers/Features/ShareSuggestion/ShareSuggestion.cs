using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ShareSuggestion;

/// <summary>Lets everybody learn from a suggestion (C-61).</summary>
public sealed record ShareSuggestion(Guid SuggestionId, ShareSuggestionRequest Request) : Command;
