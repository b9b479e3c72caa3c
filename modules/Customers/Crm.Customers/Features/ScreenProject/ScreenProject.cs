using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ScreenProject;

/// <summary>Holds a prospect against the thresholds (C-13).</summary>
public sealed record ScreenProject(Guid ProjectId, ScreenProjectRequest Request, string? IfMatch) : Command;
