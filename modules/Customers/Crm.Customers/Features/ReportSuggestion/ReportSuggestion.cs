using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ReportSuggestion;

/// <summary>Tells how a suggestion goes on, or what came of it (C-61).</summary>
public sealed record ReportSuggestion(Guid SuggestionId, SuggestionProgressRequest Request) : Command;
