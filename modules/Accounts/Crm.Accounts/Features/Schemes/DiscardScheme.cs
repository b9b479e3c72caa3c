using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.Schemes;

/// <summary>Throws a draft away.</summary>
public sealed record DiscardScheme(Guid Id) : Command;
