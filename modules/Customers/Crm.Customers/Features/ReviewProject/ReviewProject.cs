using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ReviewProject;

/// <summary>Accepts a report on a development project, or sends it back (C-13).</summary>
public sealed record ReviewProject(Guid ProjectId, ReviewProjectRequest Request, string? IfMatch) : Command;
