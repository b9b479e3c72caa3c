using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.WriteReport;

/// <summary>Saves one's own report (C-42).</summary>
public sealed record WriteReport(string Kind, DateOnly On, WriteReportRequest Request) : Command;
