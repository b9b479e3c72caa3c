using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Authorization;

namespace Crm.Web.Infrastructure.Security;

/// <summary>The page of all components is for developers, on their machines, and for administrators.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KitAccessAttribute : Attribute, IAuthorizationRequirementData
{
    /// <summary>The permission that shows it outside of development.</summary>
    public const string Permission = "portal.kit";

    /// <inheritdoc/>
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new Requirement()];

    internal sealed record Requirement : IAuthorizationRequirement;

    internal sealed class Handler(IActors actors, IHostEnvironment environment) : AuthorizationHandler<Requirement>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, Requirement requirement)
        {
            if (environment.IsDevelopment() || (!actors.Current.IsSystem && actors.Current.Has(Permission)))
            {
                context.Succeed(requirement);
            }

            return Task.CompletedTask;
        }
    }
}
