using Crm.Staff.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Staff.Features;

/// <summary>
/// After a change this node forgets at once what it knew of people and sessions, so that the caller's next request sees it. The other
/// nodes are told by the database.
/// </summary>
internal static class ForgetActorsFilter
{
    public static RouteGroupBuilder ForgetActors(this RouteGroupBuilder group) => group.AddEndpointFilter(async (context, next) =>
    {
        var answer = await next(context);
        if (!HttpMethods.IsGet(context.HttpContext.Request.Method))
            context.HttpContext.RequestServices.GetRequiredService<StaffCaches>().Clear();
        return answer;
    });
}
