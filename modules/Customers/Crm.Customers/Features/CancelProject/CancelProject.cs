using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.CancelProject;

/// <summary>Calls a development project off (C-13).</summary>
public sealed record CancelProject(Guid ProjectId, ProjectReasonRequest Request, string? IfMatch) : Command;
