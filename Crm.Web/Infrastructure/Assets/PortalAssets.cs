using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Crm.Web.Infrastructure.Assets;

internal static class PortalAssets
{
    public static void AddPortalAssets(this IServiceCollection services)
    {
        services.AddSingleton<ModuleMap>();
        // Static files are compressed by the build; this is for pages. Tokens in them are masked per request, so length tells nothing.
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }

    /// <summary>Compresses pages and API answers; a live event stream is left alone, or its events would wait in a buffer.</summary>
    public static void UsePortalCompression(this IApplicationBuilder app) => app.UseWhen(
        context => !context.Request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.Ordinal),
        branch => branch.UseResponseCompression());
}
