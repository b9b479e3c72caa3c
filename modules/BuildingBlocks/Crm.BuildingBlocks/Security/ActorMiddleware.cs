using Microsoft.AspNetCore.Http;

namespace Crm.BuildingBlocks.Security;

/// <summary>Between authentication and authorization: turns the signed-in principal into the <see cref="Actor"/> of this request.</summary>
internal sealed class ActorMiddleware(RequestDelegate next, IActors actors)
{
    public async Task InvokeAsync(HttpContext context, IActorSource source)
    {
        var actor = Actor.Anonymous;
        if (context.User.FindStaffId() is { } staffId)
            actor = await source.FindAsync(staffId, context.RequestAborted) ?? Actor.Anonymous;
        using (actors.Act(actor))
            await next(context);
    }
}
