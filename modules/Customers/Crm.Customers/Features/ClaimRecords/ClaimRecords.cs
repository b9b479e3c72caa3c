using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ClaimRecords;

/// <summary>Takes records from the public pool (C-05).</summary>
public sealed record ClaimRecords(ClaimRequest Request) : Command;
