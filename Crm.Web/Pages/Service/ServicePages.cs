using Crm.Web.Infrastructure.Search;

namespace Crm.Web.Pages.Service;

/// <summary>What the pages of service need.</summary>
internal static class ServicePages
{
    public static void AddServicePages(this IServiceCollection services) => services.AddScoped<ISearchProvider, CasesSearch>();
}
