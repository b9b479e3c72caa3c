using System.Collections.Concurrent;
using System.Net;
using Crm.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Crm.Web.Components.Content;

/// <summary>
/// A drawing from the sprite. Silent for screen readers: the text beside it speaks. Pages have about a hundred of them, so each is
/// written once and then repeated as it stands.
/// </summary>
public sealed class Icon : RenderedOnce
{
    private static readonly ConcurrentDictionary<(string Sprite, string Name, string? Class), string> Drawn = new();

    /// <summary>A line of Assets/icons.txt.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    /// <summary>More classes.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder) =>
        builder.AddMarkupContent(0, Drawn.GetOrAdd((Assets["lib/icons.svg"], Name, Class), Draw));

    private static string Draw((string Sprite, string Name, string? Class) icon) =>
        $"""<svg class="{WebUtility.HtmlEncode($"icon {icon.Class}".TrimEnd())}" aria-hidden="true" focusable="false"><use href="/{icon.Sprite}#{WebUtility.HtmlEncode(icon.Name)}"></use></svg>""";
}
