using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.Schemes;

/// <summary>Puts a draft in force.</summary>
public sealed record ActivateScheme(Guid Id, string? IfMatch) : Command;
