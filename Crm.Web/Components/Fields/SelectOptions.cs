using System.Text;
using System.Text.Encodings.Web;
using Crm.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Crm.Web.Components.Fields;

/// <summary>The choices of a select, under their headings. Written as text: a filter bar has a hundred of them.</summary>
public sealed class SelectOptions : RenderedOnce
{
    [Inject]
    private HtmlEncoder Encoder { get; set; } = null!;

    /// <summary>The choices.</summary>
    [Parameter, EditorRequired]
    public IEnumerable<Option> Options { get; set; } = [];

    /// <summary>The chosen values.</summary>
    [Parameter, EditorRequired]
    public IReadOnlySet<string> Selected { get; set; } = null!;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var markup = new StringBuilder();
        foreach (var group in Options.GroupBy(option => option.Group))
        {
            if (group.Key is { } heading)
                markup.Append("<optgroup label=\"").Append(Encoder.Encode(heading)).Append("\">");
            foreach (var option in group)
                Write(markup, option);
            if (group.Key is not null)
                markup.Append("</optgroup>");
        }

        builder.AddMarkupContent(0, markup.ToString());
    }

    private void Write(StringBuilder markup, Option option)
    {
        markup.Append("<option value=\"").Append(Encoder.Encode(option.Value)).Append('"');
        if (Selected.Contains(option.Value))
            markup.Append(" selected");
        if (option.Hint is { } hint)
            markup.Append(" data-hint=\"").Append(Encoder.Encode(hint)).Append('"');
        markup.Append('>').Append(Encoder.Encode(option.Text)).Append("</option>");
    }
}
