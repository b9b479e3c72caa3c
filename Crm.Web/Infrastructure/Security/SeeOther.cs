namespace Crm.Web.Infrastructure.Security;

/// <summary>After a form post a redirect is 303 See Other: Turbo insists on it, and a browser then never repeats the post.</summary>
internal static class SeeOther
{
    public static void UseSeeOtherAfterPost(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        if (HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.OnStarting(static state =>
            {
                var response = ((HttpContext)state).Response;
                if (response.StatusCode == StatusCodes.Status302Found)
                {
                    response.StatusCode = StatusCodes.Status303SeeOther;
                }

                return Task.CompletedTask;
            }, context);
        }

        return next(context);
    });
}
