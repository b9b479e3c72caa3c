using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ChangeReportsTo;

/// <summary>Puts a contact under another of the same customer (C-21).</summary>
public sealed record ChangeReportsTo(Guid CustomerId, Guid ContactId, ChangeReportsToRequest Request) : Command;
