namespace Crm.Web.Infrastructure.Forms;

internal static class PortalForms
{
    public static void AddPortalForms(this IServiceCollection services)
    {
        services.AddDataProtection();
        services.AddScoped<Toasts>();
        NamingFormMapper.Register(services);
    }
}
