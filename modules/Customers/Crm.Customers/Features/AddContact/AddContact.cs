using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.AddContact;

/// <summary>Adds a contact to a customer (C-21).</summary>
public sealed record AddContact(Guid CustomerId, ContactFields Contact) : Command;
