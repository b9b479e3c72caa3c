using System.Net;
using Microsoft.AspNetCore.Diagnostics;
using Refit;

namespace Crm.Web.Infrastructure.Forms;

/// <summary>
/// What a page shows when it cannot show itself. A module's answer that a page lets through keeps its status (404, 403, 409 …);
/// anything else is 500. The API answers with problem details instead and is left alone here.
/// </summary>
internal static class ProblemPages
{
    public static void UseProblemPages(this IApplicationBuilder app) => app.UseWhen(
        context => !context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase),
        branch =>
        {
            branch.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = "/problem/error",
                CreateScopeForErrors = true,
                AllowStatusCode404Response = true,
                StatusCodeSelector = Status,
            });
            branch.UseStatusCodePagesWithReExecute("/problem/{0}", createScopeForStatusCodePages: true);
        });

    private static int Status(Exception error) => error switch
    {
        ApiException { StatusCode: var status } when (int)status is >= 400 and < 500 => (int)status,
        ApiException { StatusCode: HttpStatusCode.ServiceUnavailable } => StatusCodes.Status503ServiceUnavailable,
        BadHttpRequestException bad => bad.StatusCode,
        _ => StatusCodes.Status500InternalServerError,
    };
}
