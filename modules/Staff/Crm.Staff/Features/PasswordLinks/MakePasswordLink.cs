using Crm.BuildingBlocks.Modules;

namespace Crm.Staff.Features.PasswordLinks;

/// <summary>Makes a new link for a person; earlier ones stop working.</summary>
public sealed record MakePasswordLink(Guid PersonId) : Command;
