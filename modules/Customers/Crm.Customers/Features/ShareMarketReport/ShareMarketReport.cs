using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ShareMarketReport;

/// <summary>Opens a market report to everybody (C-42).</summary>
public sealed record ShareMarketReport(Guid ReportId, ShareMarketReportRequest Request) : Command;
