using System.Collections.Frozen;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Crm.BuildingBlocks.Security;

/// <summary>Between authentication and authorization: turns the signed-in principal into the <see cref="Actor"/> of this request.</summary>
internal sealed class ActorMiddleware(RequestDelegate next, IActors actors)
{
    public async Task InvokeAsync(HttpContext context, IActorSource source)
    {
        var actor = Actor.Anonymous;
        if (context.User.FindStaffId() is { } staffId)
            actor = Limited(await source.FindAsync(staffId, context.RequestAborted) ?? Actor.Anonymous, context.User);
        using (actors.Act(actor))
            await next(context);
    }

    /// <summary>What an API key leaves of its owner's rights.</summary>
    private static Actor Limited(Actor actor, ClaimsPrincipal principal)
    {
        if (!principal.HasClaim(c => c.Type == CrmClaims.Permission))
            return actor;
        var grants = actor.Grants.Where(g => principal.HasClaim(CrmClaims.Permission, g.Key));
        return actor with { Grants = grants.ToFrozenDictionary() };
    }
}
