using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.WithdrawGradeOverride;

/// <summary>Takes back a grade against the rules that was asked for (C-30).</summary>
public sealed record WithdrawGradeOverride(Guid CustomerId, Guid OverrideId, EndGradeOverrideRequest Request) : Command;
