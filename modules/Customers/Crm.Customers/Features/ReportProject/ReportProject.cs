using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ReportProject;

/// <summary>Reports on a development project (C-13).</summary>
public sealed record ReportProject(Guid ProjectId, ReportProjectRequest Report, string? IfMatch) : Command;
