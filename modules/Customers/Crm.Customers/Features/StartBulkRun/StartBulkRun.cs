using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.StartBulkRun;

/// <summary>Says what is done with the chosen records, and starts (C-32).</summary>
public sealed record StartBulkRun(Guid RunId, BulkRequest Request) : Command;
