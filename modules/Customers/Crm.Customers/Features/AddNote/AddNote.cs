using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.AddNote;

/// <summary>Writes a note on a customer's timeline.</summary>
public sealed record AddNote(Guid CustomerId, AddNoteRequest Request) : Command;
