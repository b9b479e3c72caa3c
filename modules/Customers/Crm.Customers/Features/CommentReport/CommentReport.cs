using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.CommentReport;

/// <summary>Comments on somebody's report (C-42).</summary>
public sealed record CommentReport(Guid ReportId, CommentReportRequest Request) : Command;
