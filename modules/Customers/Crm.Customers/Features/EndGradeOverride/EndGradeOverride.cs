using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.EndGradeOverride;

/// <summary>Ends a grade against the rules before its last day (C-30).</summary>
public sealed record EndGradeOverride(Guid CustomerId, Guid OverrideId, EndGradeOverrideRequest Request) : Command;
