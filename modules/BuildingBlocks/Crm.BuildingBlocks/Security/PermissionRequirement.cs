using Microsoft.AspNetCore.Authorization;

namespace Crm.BuildingBlocks.Security;

/// <summary>Demands that the acting person has a permission, on whatever records; the record scope is applied by the query.</summary>
/// <param name="Permission">The permission's name.</param>
public sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;

internal sealed class PermissionRequirementHandler(IActors actors) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        // The middleware has put the person of this request into the flow; Crm itself never comes in over HTTP.
        if (!actors.Current.IsSystem && actors.Current.Has(requirement.Permission))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
