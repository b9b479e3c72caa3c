using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.BuildingBlocks.Security;

/// <summary>What an endpoint demands; a test enumerates all endpoints and fails on one that says nothing.</summary>
/// <param name="Permission">The permission, or null for one that any signed-in person may call.</param>
/// <param name="PublicBecause">Why it answers without sign-in; null where it does not.</param>
/// <param name="ByLink">Whether a link's token is the key, and tries are counted.</param>
public sealed record EndpointAccess(string? Permission, string? PublicBecause = null, bool ByLink = false);

/// <summary>Says on an endpoint who may call it.</summary>
public static class EndpointPermissionExtensions
{
    /// <summary>Only for people who have the permission. The record scope is applied in the query.</summary>
    public static TBuilder RequirePermission<TBuilder>(this TBuilder endpoint, string permission) where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(permission)).Build())
            .WithMetadata(new EndpointAccess(permission));

    /// <summary>For any signed-in person, about himself only: own inbox, own settings.</summary>
    public static TBuilder RequireSignIn<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization().WithMetadata(new EndpointAccess(null));

    /// <summary>Answers without sign-in, for the reason given: the sign-in itself.</summary>
    public static TBuilder AllowPublic<TBuilder>(this TBuilder endpoint, string because) where TBuilder : IEndpointConventionBuilder =>
        endpoint.AllowAnonymous().WithMetadata(new EndpointAccess(null, because));

    /// <summary>Answers whoever has a link whose token is the key; one address may try only so many (<see cref="PublicLinkLimit"/>).</summary>
    public static TBuilder AllowByLink<TBuilder>(this TBuilder endpoint, string because) where TBuilder : IEndpointConventionBuilder =>
        endpoint.AllowAnonymous().WithMetadata(new EndpointAccess(null, because, ByLink: true)).AddEndpointFilter((call, next) =>
        {
            call.HttpContext.RequestServices.GetRequiredService<PublicLinkLimit>().Count(call.HttpContext);
            return next(call);
        });
}
