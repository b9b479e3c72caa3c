using Crm.Web.Components.Tables;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;

namespace Crm.Web.Infrastructure.Markup;

/// <summary>Writes content as text, with the request's services and the page's addresses of files, but apart from the page.</summary>
internal sealed class MarkupRenderer(IServiceProvider services, ILoggerFactory loggers, ResourceAssetCollection assets)
    : StaticHtmlRenderer(services, loggers)
{
    /// <inheritdoc/>
    protected override ResourceAssetCollection Assets => assets;

    /// <summary>The content's markup, when all of it has been loaded.</summary>
    public static async Task<string> WriteAsync(RenderFragment? content, IServiceProvider services, ResourceAssetCollection assets)
    {
        await using var renderer = new MarkupRenderer(services, services.GetRequiredService<ILoggerFactory>(), assets);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = renderer.BeginRenderingComponent(
                typeof(Defer), ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Defer.ChildContent)] = content }));
            await root.QuiescenceTask;
            return root.ToHtmlString();
        });
    }
}
