using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Components;

namespace Crm.Web.Components.Content;

/// <summary>
/// A drawing from the sprite. Silent for screen readers: the text beside it speaks. Pages have about a hundred of them, so each is
/// written once and then repeated as it stands.
/// </summary>
public sealed class Icon : IComponent
{
    private static readonly ConcurrentDictionary<(string Sprite, string Name, string? Class), MarkupString> Drawn = new();

    private RenderHandle handle;

    /// <summary>A line of Assets/icons.txt.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    /// <summary>More classes.</summary>
    [Parameter]
    public string? Class { get; set; }

    void IComponent.Attach(RenderHandle renderHandle) => handle = renderHandle;

    /// <inheritdoc/>
    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        var markup = Drawn.GetOrAdd((handle.Assets["lib/icons.svg"], Name, Class), Draw);
        handle.Render(builder => builder.AddContent(0, markup));
        return Task.CompletedTask;
    }

    private static MarkupString Draw((string Sprite, string Name, string? Class) icon) => new(
        $"""<svg class="{WebUtility.HtmlEncode($"icon {icon.Class}".TrimEnd())}" aria-hidden="true" focusable="false"><use href="/{icon.Sprite}#{WebUtility.HtmlEncode(icon.Name)}"></use></svg>""");
}
