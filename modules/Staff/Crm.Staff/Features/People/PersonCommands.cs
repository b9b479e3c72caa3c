using Crm.BuildingBlocks.Modules;
using Crm.Staff.Contracts.Api;

namespace Crm.Staff.Features.People;

/// <summary>Adds a person, who chooses a password by a one-time link.</summary>
public sealed record AddPerson(AddPersonRequest Request) : Command;

/// <summary>Changes a person.</summary>
public sealed record ChangePerson(Guid PersonId, ChangePersonRequest Request, string? IfMatch) : Command;

/// <summary>Keeps a person out, or lets the person in again.</summary>
public sealed record SetPersonLocked(Guid PersonId, bool Locked) : Command;

/// <summary>A person leaves and hands over.</summary>
public sealed record LetPersonLeave(Guid PersonId, Guid SuccessorId) : Command;
