using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.RemoveContact;

/// <summary>Takes a contact off a customer; the person is kept.</summary>
public sealed record RemoveContact(Guid CustomerId, Guid ContactId) : Command;
