using System.Globalization;
using Crm.Web.Infrastructure.Markup;
using Microsoft.AspNetCore.Components;

namespace Crm.Web.Components.Content;

/// <summary>
/// Content that is the same for many requests: it is rendered once for each key and language and then repeated as it stands. Whatever it
/// depends on is in the key; nothing in it belongs to one request (a form's token, the address) or to the components around it.
/// </summary>
public sealed class Kept : IComponent
{
    private RenderHandle handle;

    [Inject]
    private KeptMarkup Markup { get; set; } = null!;

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    /// <summary>What it is, and everything that it depends on besides the language.</summary>
    [Parameter, EditorRequired]
    public string Key { get; set; } = "";

    /// <summary>The content.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    void IComponent.Attach(RenderHandle renderHandle) => handle = renderHandle;

    /// <inheritdoc/>
    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        var key = (Key, CultureInfo.CurrentUICulture.Name);
        if (Markup.Find(key) is not { } markup)
            return MakeAsync(key);
        Show(markup);
        return Task.CompletedTask;
    }

    private async Task MakeAsync((string Key, string Language) key)
    {
        var markup = await MarkupRenderer.WriteAsync(ChildContent, Services, handle.Assets);
        Markup.Keep(key, markup);
        Show(markup);
    }

    private void Show(string markup) => handle.Render(builder => builder.AddMarkupContent(0, markup));
}
