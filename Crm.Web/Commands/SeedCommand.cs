using System.Diagnostics;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Composition;

namespace Crm.Web.Commands;

/// <summary>Fills a database that is then up to date: migrates first.</summary>
internal static class SeedCommand
{
    public static Task<int> DemoAsync(WebApplicationBuilder builder) => WithRunningHostAsync(builder, async services =>
    {
        // Each in a scope of its own: what one loaded is changed meanwhile by those who deal with what it told.
        foreach (var type in services.GetServices<IDemoData>().OrderBy(s => s.Order).Select(s => s.GetType()).ToList())
        {
            await using var scope = services.CreateAsyncScope();
            await scope.ServiceProvider.GetServices<IDemoData>().Single(s => s.GetType() == type).SeedAsync(CancellationToken.None);
        }
        if (DemoAccess.MadeUpPassword(services) is { } password)
            Console.WriteLine($"The demo company's people sign in with the password {password} (shown once). User names: {string.Join(", ", DemoPeople.All.Select(p => p.UserName))}");
    });

    public static Task<int> CustomersAsync(WebApplicationBuilder builder, int count) => WithRunningHostAsync(builder, async services =>
    {
        var watch = Stopwatch.StartNew();
        foreach (var data in services.GetServices<IMassData>().OrderBy(d => d.Order))
        {
            await data.CopyAsync(count, CancellationToken.None);
            Console.WriteLine($"{data.GetType().Name}: {watch.Elapsed.TotalSeconds:0.0} s");
        }
    });

    /// <summary>The bus must run, for seeds publish events as any work does; nobody is served.</summary>
    private static async Task<int> WithRunningHostAsync(WebApplicationBuilder builder, Func<IServiceProvider, Task> work)
    {
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.BuildCrm();
        await app.Services.GetRequiredService<ModuleMigrator>().MigrateAsync(CancellationToken.None);
        await app.StartAsync();
        await using (var scope = app.Services.CreateAsyncScope())
            await work(scope.ServiceProvider);
        await app.StopAsync();
        return 0;
    }
}
