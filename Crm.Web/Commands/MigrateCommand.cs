using Crm.BuildingBlocks.Data;

namespace Crm.Web.Commands;

internal static class MigrateCommand
{
    public static async Task<int> RunAsync(WebApplicationBuilder builder)
    {
        await using var app = builder.BuildCrm();
        await app.Services.GetRequiredService<ModuleMigrator>().MigrateAsync(app.Lifetime.ApplicationStopping);
        return 0;
    }
}
