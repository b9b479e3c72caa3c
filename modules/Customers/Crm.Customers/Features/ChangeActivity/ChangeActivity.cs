using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ChangeActivity;

/// <summary>Changes an open activity.</summary>
public sealed record ChangeActivity(Guid ActivityId, ActivityFields Fields, string? IfMatch) : Command;
