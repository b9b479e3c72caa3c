using System.Resources;
using System.Text.Json;
using System.Text.Json.Serialization;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Jobs;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Crm.BuildingBlocks.Modules;

/// <summary>What all modules stand on; the host adds it once.</summary>
public static class BuildingBlocksRegistration
{
    /// <summary>Adds who-acts, permissions, errors, audit, idempotency and the migrator.</summary>
    public static IHostApplicationBuilder AddBuildingBlocks(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();
        services.AddSingleton<IActors, Actors>();
        services.AddSingleton<IAuthorizationHandler, PermissionRequirementHandler>();
        services.AddSingleton<ErrorTexts>();
        services.AddExceptionHandler<CrmExceptionHandler>();
        services.AddSingleton<AuditWriter>();
        services.AddSingleton<BulkCopy>().AddSingleton<PendingLists>();
        services.AddSingleton<AuditInterceptor>();
        services.AddSingleton<IdempotencyInterceptor>();
        services.AddSingleton<ModuleMigrator>();
        services.AddScoped<JobReports>();
        services.AddMemoryCache();
        services.AddSingleton<KnownMany>();
        services.AddSingleton<PublicLinkLimit>();
        // Enums travel as words, as Refit's clients write them; a malformed body becomes problem details like every other error.
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false)));
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        return builder;
    }

    /// <summary>Puts the signed-in person into the flow: after authentication, before authorization.</summary>
    public static IApplicationBuilder UseActors(this IApplicationBuilder app) => app.UseMiddleware<ActorMiddleware>();

    /// <summary>The API's answer where nothing else answered, such as an address or a method that does not exist: problem details too.</summary>
    public static IApplicationBuilder UseApiProblems(this IApplicationBuilder app) => app.UseStatusCodePages(async context =>
    {
        var (http, texts) = (context.HttpContext, context.HttpContext.RequestServices.GetRequiredService<ErrorTexts>());
        var code = http.Response.StatusCode switch { 404 => "not_found", 405 => "method", 413 => "body.too_large", 415 => "body.type", _ => "malformed" };
        await ProblemAnswers.For(texts, http.Response.StatusCode, code).ExecuteAsync(http);
    });

    /// <summary>A module's permissions with their default roles.</summary>
    public static IHostApplicationBuilder AddPermissions(this IHostApplicationBuilder builder, string module, params PermissionDefinition[] permissions)
    {
        builder.Services.AddSingleton(new PermissionGroup(module, permissions));
        return builder;
    }

    /// <summary>A module's error texts: <c>Resources/Errors.resx</c> (English) and <c>Errors.zh-CN.resx</c> in the module's project.</summary>
    public static IHostApplicationBuilder AddErrorTexts(this IHostApplicationBuilder builder, Type module)
    {
        var texts = new ResourceManager($"{module.Assembly.GetName().Name}.Resources.Errors", module.Assembly);
        builder.Services.AddSingleton(new ErrorTextSource(texts));
        return builder;
    }
}
