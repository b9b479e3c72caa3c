using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.PlanProject;

/// <summary>Plans actions of a development project (C-13).</summary>
public sealed record PlanProject(Guid ProjectId, PlanProjectRequest Request, string? IfMatch) : Command;
