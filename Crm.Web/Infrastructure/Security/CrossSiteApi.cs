using Crm.BuildingBlocks.Errors;

namespace Crm.Web.Infrastructure.Security;

/// <summary>
/// The API takes the portal's cookie, so another site's page must not be able to use it: changes are refused where the browser says that
/// the request comes from elsewhere. Systems with an API key send no such headers and no cookie.
/// </summary>
internal static class CrossSiteApi
{
    public static void UseCrossSiteApiGuard(this IApplicationBuilder app) => app.UseWhen(
        context => context.Request.Path.StartsWithSegments("/api") && IsUnsafe(context.Request.Method) && IsForeign(context.Request),
        branch => branch.Run(context => Results.Problem(
            title: context.RequestServices.GetRequiredService<ErrorTexts>().Text("cross_site"), statusCode: StatusCodes.Status403Forbidden,
            extensions: new Dictionary<string, object?> { ["code"] = "cross_site" }).ExecuteAsync(context)));

    private static bool IsUnsafe(string method) => !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method);

    private static bool IsForeign(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
            return site is not ("same-origin" or "none");
        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && (!Uri.TryCreate(origin, UriKind.Absolute, out var from) || from.Authority != request.Host.Value);
    }
}
