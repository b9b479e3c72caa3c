using Crm.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Crm.Web.Components.Tables;

/// <summary>Renders its content after its elder siblings have been set up: the columns or filters have told about themselves by then.</summary>
public sealed class Defer : RenderedOnce
{
    /// <summary>The content.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, ChildContent);
}
