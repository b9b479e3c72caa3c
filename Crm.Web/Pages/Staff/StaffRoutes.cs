using Crm.Staff.Contracts.Api;
using Crm.Web.Infrastructure;
using Microsoft.AspNetCore.Antiforgery;

namespace Crm.Web.Pages.Staff;

/// <summary>Small posts and links of the shell that are no pages: signing out, opening a notification.</summary>
internal static class StaffRoutes
{
    public static void AddStaffPages(this IServiceCollection services)
    {
        services.AddSingleton<StaffNameCache>();
        services.AddScoped<StaffNames>();
        services.AddScoped<OneTimeLinks>();
        services.AddMemoryCache();
    }

    public static void MapStaffRoutes(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/sign-out", SignOutAsync).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/inbox/{id:guid}", OpenAsync).RequireAuthorization().ExcludeFromDescription();
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, IAntiforgery antiforgery, IStaffApi staff, CancellationToken ct)
    {
        await antiforgery.ValidateRequestAsync(http);
        if (http.User.Identity?.IsAuthenticated == true)
            await (await staff.SignOutAsync(ct)).PassOnAsync(http);
        return Results.LocalRedirect("/sign-in");
    }

    /// <summary>Marks a notification as read and goes where it leads.</summary>
    private static async Task<IResult> OpenAsync(Guid id, string? to, IStaffApi staff, CancellationToken ct)
    {
        await staff.MarkReadAsync(id, ct);
        return Results.LocalRedirect(Infrastructure.Security.LocalUrl.Or(to, "/inbox"));
    }
}
