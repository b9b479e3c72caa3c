using Crm.BuildingBlocks.Modules;
using Crm.Staff.Contracts.Api;

namespace Crm.Staff.Features.Roles;

/// <summary>Adds a role without permissions.</summary>
public sealed record AddRole(AddRoleRequest Request) : Command;

/// <summary>Sets what a role may do in one module.</summary>
public sealed record SetGrants(string Role, SetGrantsRequest Request) : Command;
