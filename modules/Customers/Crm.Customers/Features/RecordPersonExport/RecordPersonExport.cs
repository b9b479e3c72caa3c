using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.RecordPersonExport;

/// <summary>Writes down that a person's copy was taken out (W-08).</summary>
public sealed record RecordPersonExport(Guid RequestId, RecordPersonExportRequest Request) : Command;
