using System.Globalization;
using Crm.Web.Infrastructure.Forms;
using Crm.Web.Infrastructure.Markup;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Crm.Web.Components.Content;

/// <summary>
/// Content that is the same for many requests: it is written once for each key and language and then repeated as it stands. Whatever it
/// depends on is in the key; nothing in it belongs to one request (a form's token, the address) or loads data.
/// </summary>
public sealed class Kept : RenderedOnce
{
    [Inject]
    private KeptMarkup Markup { get; set; } = null!;

    /// <summary>What it is, and everything that it depends on besides the language.</summary>
    [Parameter, EditorRequired]
    public string Key { get; set; } = "";

    /// <summary>The content.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var key = (Key, CultureInfo.CurrentUICulture.Name);
        var markup = Markup.Find(key);
        if (markup is null)
            Markup.Keep(key, markup = Writer.Text(ChildContent, Assets));
        builder.AddMarkupContent(0, markup);
    }
}
