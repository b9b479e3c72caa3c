using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.Schemes;

/// <summary>Changes a draft.</summary>
public sealed record ChangeScheme(Guid Id, SchemeFields Fields, string? IfMatch) : Command;
