using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.FileMarketReport;

/// <summary>Files an urgent market report (C-42).</summary>
public sealed record FileMarketReport(FileMarketReportRequest Request) : Command;
