using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.LinkContact;

/// <summary>Lets a person who is known already serve one more customer (C-21).</summary>
public sealed record LinkContact(Guid CustomerId, LinkContactRequest Request) : Command;
