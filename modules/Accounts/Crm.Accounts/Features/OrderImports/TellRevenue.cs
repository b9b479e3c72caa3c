using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.OrderImports;

/// <summary>Adds up the trade of an import's customers and tells others, some hundreds at a time.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="After">The customer after whom to go on.</param>
public sealed record TellRevenue(Guid ImportId, Guid After) : Command;
