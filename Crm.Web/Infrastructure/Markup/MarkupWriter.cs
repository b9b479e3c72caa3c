#pragma warning disable BL0006 // The frames may change with .NET: MarkupWriterTests would tell (docs/adr/0008).
#pragma warning disable ASP0006 // A page that is only read is drawn once: its pieces are numbered as they come.
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Crm.Web.Infrastructure.Markup;

/// <summary>
/// Writes the content of a component as text, the components of the kit in it included. A list has hundreds of them, and on a page that
/// is only read none of them is ever drawn again: what the renderer would remember of each is of no use. Components that load data, and
/// those of the framework, stay components between pieces of text.
/// </summary>
internal sealed partial class MarkupWriter(IHttpContextAccessor accessor, HtmlEncoder encoder) : IDisposable
{
    // Pieces short enough not to land among the large objects.
    private const int Piece = 16_000;

    private readonly List<RenderTreeBuilder> builders = [];
    private readonly List<Cascade> cascades = [];
    private StringBuilder text = new();
    private RenderTreeBuilder? target;
    private ResourceAssetCollection assets = ResourceAssetCollection.Empty;
    private int depth, sequence;

    /// <summary>Whether the request only reads. A posted form is handled by components, which must outlive their first drawing.</summary>
    public bool Applies => HttpMethods.IsGet(Http.Request.Method) || HttpMethods.IsHead(Http.Request.Method);

    private HttpContext Http => accessor.HttpContext!;

    /// <summary>Writes the content into a component's frames.</summary>
    public void Write(RenderFragment content, RenderTreeBuilder into, ResourceAssetCollection files)
    {
        // What another component left behind that failed: the page that says so is written by the same writer.
        (target, assets, sequence, depth) = (into, files, 0, 0);
        text.Clear();
        cascades.Clear();
        WriteContent(content);
        Flush();
        target = null;
    }

    /// <summary>The content as one text; it must consist of elements and kit components that load nothing.</summary>
    public string Text(RenderFragment? content, ResourceAssetCollection files)
    {
        var (outer, around) = (text, target);
        (text, target, assets) = (new StringBuilder(), null, files);
        WriteContent(content);
        var written = text.ToString();
        (text, target) = (outer, around);
        return written;
    }

    /// <inheritdoc/>
    public void Dispose() => builders.ForEach(builder => builder.Dispose());

    private void WriteContent(RenderFragment? content)
    {
        if (content is null)
            return;
        if (depth == builders.Count)
            builders.Add(new RenderTreeBuilder());
        var builder = builders[depth++];
        builder.Clear();
        content(builder);
        var frames = builder.GetFrames();
        WriteFrames(frames.Array, 0, frames.Count);
        depth--;
    }

    private void WriteFrames(RenderTreeFrame[] frames, int at, int end)
    {
        while (at < end)
        {
            ref var frame = ref frames[at];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Text:
                    text.Append(encoder.Encode(frame.TextContent));
                    at++;
                    break;
                case RenderTreeFrameType.Markup:
                    text.Append(frame.MarkupContent);
                    at++;
                    break;
                case RenderTreeFrameType.Region:
                    WriteFrames(frames, at + 1, at + frame.RegionSubtreeLength);
                    at += frame.RegionSubtreeLength;
                    break;
                case RenderTreeFrameType.Element:
                    WriteElement(frames, at, at + frame.ElementSubtreeLength);
                    at += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    WriteComponent(frames, at, at + frame.ComponentSubtreeLength);
                    at += frame.ComponentSubtreeLength;
                    break;
                case RenderTreeFrameType.NamedEvent:
                    // A form says by this which handler on the page it is for.
                    text.Append("<input type=\"hidden\" name=\"_handler\" value=\"").Append(encoder.Encode(frame.NamedEventAssignedName)).Append("\" />");
                    at++;
                    break;
                case RenderTreeFrameType.ElementReferenceCapture or RenderTreeFrameType.ComponentReferenceCapture:
                    at++;
                    break;
                default:
                    throw new InvalidOperationException($"{frame.FrameType} has no place in a page that is only read.");
            }
        }
    }

    private void WriteElement(RenderTreeFrame[] frames, int start, int end)
    {
        if (text.Length > Piece && target is not null)
            Flush();
        var name = frames[start].ElementName;
        if (name == "script")
            throw new InvalidOperationException("A script stands in a file, not in a page.");
        text.Append('<').Append(name);
        var (at, value) = (start + 1, (string?)null);
        for (; at < end && frames[at].FrameType == RenderTreeFrameType.Attribute; at++)
        {
            if (name == "textarea" && frames[at].AttributeName == "value")
                value = frames[at].AttributeValue as string;
            else
                WriteAttribute(frames[at].AttributeName, frames[at].AttributeValue);
        }

        if (name == "form" && at < end && frames[at].FrameType == RenderTreeFrameType.NamedEvent && Find(frames.AsSpan(start + 1, at - start - 1), "action") is null)
            WriteAttribute("action", Http.Request.PathBase + Http.Request.Path + Http.Request.QueryString);
        if (at == end && value is null && IsVoid(name))
        {
            text.Append(" />");
            return;
        }

        text.Append('>');
        if (value is not null)
            text.Append(encoder.Encode(value));
        else
            WriteFrames(frames, at, end);
        text.Append("</").Append(name).Append('>');
    }

    private void WriteAttribute(string name, object? value)
    {
        if (value is string words)
            text.Append(' ').Append(name).Append("=\"").Append(encoder.Encode(words)).Append('"');
        else if (value is true)
            text.Append(' ').Append(name);
    }

    private void Flush()
    {
        if (text.Length > 0)
            target!.AddMarkupContent(sequence++, text.ToString());
        text.Clear();
    }

    private static bool IsVoid(string element) => element is
        "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "param" or "source" or "track" or "wbr";
}
