using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ChangeMarketReport;

/// <summary>Corrects one's own market report (C-42).</summary>
public sealed record ChangeMarketReport(Guid ReportId, FileMarketReportRequest Request, string? IfMatch) : Command;
