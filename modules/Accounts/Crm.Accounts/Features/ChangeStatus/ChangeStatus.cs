using Crm.Accounts.Contracts.Api;
using Crm.BuildingBlocks.Modules;

namespace Crm.Accounts.Features.ChangeStatus;

/// <summary>Suspends a key account, takes it up again, or ends it.</summary>
/// <param name="Id">The key account.</param>
/// <param name="Request">To where, and why.</param>
/// <param name="IfMatch">The ETag that was read.</param>
public sealed record ChangeStatus(Guid Id, ChangeStatusRequest Request, string? IfMatch) : Command;
