using Crm.BuildingBlocks.Modules;
using Crm.Staff;
using Crm.Staff.Identity;

namespace Crm.Web.Composition;

/// <summary>Adds and maps every module of <see cref="CrmModules"/>.</summary>
internal static class ModuleWiring
{
    public static void AddModules(this WebApplicationBuilder builder)
    {
        foreach (var module in CrmModules.All)
            module.Add(builder);
        builder.AddStaffAuthentication();
        builder.AddCrmMessaging(builder.Configuration.CrmConnectionString(), CrmModules.All.Select(m => m.Assembly));
    }

    /// <summary>What only the host that serves pages does.</summary>
    public static void AddServing(this WebApplicationBuilder builder) => builder.AddSetupLink();

    public static void MapModules(this WebApplication app)
    {
        foreach (var module in CrmModules.All)
            module.Map(app);
    }
}
