using Crm.BuildingBlocks.Modules;
using Crm.Web.Infrastructure.Assets;
using Crm.Web.Infrastructure.Forms;
using Crm.Web.Infrastructure.InMemoryApi;
using Crm.Web.Infrastructure.Localization;
using Crm.Web.Infrastructure.Markup;
using Crm.Web.Infrastructure.Search;
using Crm.Web.Infrastructure.Security;
using Crm.Web.Layout;
using Crm.Web.Pages.Customers;
using Crm.Web.Pages.Kit;
using Crm.Web.Pages.Knowledge;
using Crm.Web.Pages.Service;
using Crm.Web.Pages.Staff;

namespace Crm.Web.Infrastructure;

/// <summary>Everything the server-rendered pages need, in the order a request meets it.</summary>
internal static class Portal
{
    public static void AddPortal(this IHostApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents(options => options.MaxFormMappingCollectionSize = 1000);
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddPortalLanguages();
        builder.Services.AddPortalSecurity();
        builder.Services.AddPortalForms();
        builder.Services.AddPortalAssets();
        builder.Services.AddSingleton<KeptMarkup>();
        builder.Services.AddScoped<MarkupWriter>();
        builder.Services.AddScoped<PortalNavigation>();
        builder.Services.AddScoped<GlobalSearch>();
        builder.Services.AddStaffPages();
        builder.Services.AddCustomersPages();
        builder.Services.AddServicePages();
        builder.Services.AddScoped<ISearchProvider, KnowledgeSearch>();
    }

    public static void UsePortal(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UsePortalCompression();
        app.UseProblemPages();
        app.UsePortalLanguages();
        app.UseCrossSiteApiGuard();
        app.UseAuthentication();
        app.UseActors();
        app.UseInMemoryApi();
        app.UseRouting();
        app.UseAuthorization();
        app.UseSeeOtherAfterPost();
        app.UseAntiforgery();
    }

    public static void MapPortal(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapPreferences();
        app.MapKitPeople();
        app.MapStaffRoutes();
        app.MapCustomersRoutes();
        app.MapRazorComponents<App>().WithStaticAssets();
    }
}
