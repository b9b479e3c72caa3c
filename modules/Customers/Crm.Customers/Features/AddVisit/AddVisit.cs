using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.AddVisit;

/// <summary>Puts one more customer into one's own plan (C-51).</summary>
public sealed record AddVisit(PlannedStop Stop) : Command;
