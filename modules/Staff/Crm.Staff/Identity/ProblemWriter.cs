using Crm.BuildingBlocks.Errors;

namespace Crm.Staff.Identity;

/// <summary>Answers API calls that lack a sign-in or a permission: problem details, never a redirect.</summary>
internal sealed class ProblemWriter(ErrorTexts texts)
{
    public Task UnauthenticatedAsync(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return WriteAsync(context, StatusCodes.Status401Unauthorized, "unauthenticated");
    }

    public Task ForbiddenAsync(HttpContext context) => WriteAsync(context, StatusCodes.Status403Forbidden, "forbidden");

    private Task WriteAsync(HttpContext context, int status, string code) =>
        Results.Problem(title: texts.Text(code), statusCode: status, extensions: new Dictionary<string, object?> { ["code"] = code }).ExecuteAsync(context);
}
