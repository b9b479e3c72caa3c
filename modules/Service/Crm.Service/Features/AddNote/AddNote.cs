using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.AddNote;

/// <summary>Writes a note for colleagues.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
public sealed record AddNote(Guid CaseId, NoteRequest Request) : Command;
