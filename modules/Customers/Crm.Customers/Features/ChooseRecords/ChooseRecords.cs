using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ChooseRecords;

/// <summary>Chooses records that something is to be done with (C-32).</summary>
public sealed record ChooseRecords(BulkChoice Choice) : Command;
