using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ChangeContact;

/// <summary>Changes a contact (C-21).</summary>
public sealed record ChangeContact(Guid CustomerId, Guid ContactId, ContactFields Contact, string? IfMatch) : Command;
