using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.MoveActivity;

/// <summary>Puts an activity to another time (C-40).</summary>
public sealed record MoveActivity(Guid ActivityId, MoveActivityRequest Request, string? IfMatch) : Command;
