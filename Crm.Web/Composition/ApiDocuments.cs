using Crm.Web.Infrastructure.Security;
using Scalar.AspNetCore;

namespace Crm.Web.Composition;

/// <summary>One OpenAPI document a module at <c>/openapi/{module}.json</c>, and Scalar at <c>/scalar</c> to read and try them.</summary>
internal static class ApiDocuments
{
    public static void AddApiDocuments(this WebApplicationBuilder builder)
    {
        foreach (var module in CrmModules.All)
            builder.Services.AddOpenApi(module.Name);
    }

    public static void MapApiDocuments(this WebApplication app)
    {
        app.MapOpenApi().RequireAuthorization();
        app.MapScalarApiReference((options, context) =>
        {
            options.WithTitle("Crm API").WithNonce(context.CspNonce())
                .DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp().HideDeveloperTools();
            foreach (var module in CrmModules.All)
                options.AddDocument(module.Name);
        }).RequireAuthorization();
    }
}
