using Microsoft.AspNetCore.Http.Features;

namespace Crm.Web.Infrastructure.InMemoryApi;

/// <summary>The rest of the request pipeline from routing on, kept so that the portal can call the API without a socket.</summary>
internal sealed class InMemoryPipeline
{
    private RequestDelegate? pipeline;

    /// <summary>Remembers what comes after this point. Stands after sign-in, so the person of the page is the person of the call.</summary>
    public void CaptureFrom(IApplicationBuilder app) => app.Use(next =>
    {
        pipeline = next;
        return next;
    });

    public Task RunAsync(HttpContext context) =>
        (pipeline ?? throw new InvalidOperationException("The in-memory API is not mapped: call UseInMemoryApi before routing."))(context);
}

internal sealed class CanHaveBody(bool value) : IHttpRequestBodyDetectionFeature
{
    bool IHttpRequestBodyDetectionFeature.CanHaveBody => value;
}
