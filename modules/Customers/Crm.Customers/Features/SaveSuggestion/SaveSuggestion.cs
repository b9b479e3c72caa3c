using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.SaveSuggestion;

/// <summary>Writes a suggestion down, or changes it until it is judged (C-61).</summary>
public sealed record SaveSuggestion(Guid? SuggestionId, SuggestionFields Fields, string? IfMatch) : Command;
