using Crm.Web.Composition;
using Crm.Web.Infrastructure;

namespace Crm.Web.Commands;

internal static class ServeCommand
{
    public static async Task<int> RunAsync(WebApplicationBuilder builder)
    {
        builder.AddServing();
        builder.Services.AddHostedService<IdleMemory>();
        await using var app = builder.BuildCrm();
        await app.RunAsync();
        return 0;
    }
}
