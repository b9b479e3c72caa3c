using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.RequestGradeOverride;

/// <summary>Asks for a grade against the rules (C-30).</summary>
public sealed record RequestGradeOverride(Guid CustomerId, RequestGradeOverrideRequest Request) : Command;
