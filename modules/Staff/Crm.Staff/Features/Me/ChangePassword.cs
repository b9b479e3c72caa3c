using Crm.BuildingBlocks.Modules;
using Crm.Staff.Contracts.Api;

namespace Crm.Staff.Features.Me;

/// <summary>The signed-in person changes the own password.</summary>
public sealed record ChangePassword(ChangePasswordRequest Request) : Command;
