using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.RecordSource;

/// <summary>Notes down who told what stands in some sections of a customer's archive (C-24).</summary>
public sealed record RecordSource(Guid CustomerId, RecordSourceRequest Said) : Command;
