using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.Schemes;

/// <summary>Starts a draft as a copy of another scheme .</summary>
public sealed record DraftScheme(DraftSchemeRequest Request) : Command;
