using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.DecideSuspects;

/// <summary>Decides about suspected rows of an import.</summary>
public sealed record DecideSuspects(Guid ImportId, DecideSuspectsRequest Request) : Command;
