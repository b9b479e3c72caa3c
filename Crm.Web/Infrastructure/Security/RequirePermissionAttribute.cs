using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Authorization;

namespace Crm.Web.Infrastructure.Security;

/// <summary>On a page: only for people who have the permission, e.g. <c>@attribute [RequirePermission(CustomersPermissions.Read)]</c>.</summary>
/// <param name="permission">The permission's name, a constant of the module's contracts.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequirePermissionAttribute(string permission) : AuthorizeAttribute, IAuthorizationRequirementData
{
    /// <summary>The permission's name.</summary>
    public string Permission { get; } = permission;

    /// <inheritdoc/>
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new PermissionRequirement(Permission)];
}
