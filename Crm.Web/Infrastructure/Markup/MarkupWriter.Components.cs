#pragma warning disable BL0006 // The frames may change with .NET: MarkupWriterTests would tell (docs/adr/0008).
#pragma warning disable ASP0006 // A page that is only read is drawn once: its pieces are numbered as they come.
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Crm.Web.Infrastructure.Markup;

/// <content>The components inside of a component.</content>
internal sealed partial class MarkupWriter
{
    private void WriteComponent(RenderTreeFrame[] frames, int start, int end)
    {
        var plan = ComponentPlan.Of(frames[start].ComponentType);
        var parameters = frames.AsSpan(start + 1, end - start - 1);
        if (plan.IsCascade)
        {
            WriteCascade(frames[start].ComponentType, parameters);
        }
        else if (plan.IsPlain && plan.Create(Http, cascades) is { } component)
        {
            foreach (ref var parameter in parameters)
                plan.Set(component, parameter.AttributeName, parameter.AttributeValue);
            WriteContent(component.Prepare(assets));
        }
        else
        {
            Leave(frames[start].ComponentType, parameters);
        }
    }

    private void WriteCascade(Type type, Span<RenderTreeFrame> parameters)
    {
        var (value, content) = (Find(parameters, "Value"), Find(parameters, "ChildContent") as RenderFragment);
        cascades.Add(new Cascade(type, value));
        WriteContent(content);
        cascades.RemoveAt(cascades.Count - 1);
    }

    // As a component, under whatever is cascaded to it.
    private void Leave(Type type, Span<RenderTreeFrame> parameters)
    {
        if (target is null)
            throw new InvalidOperationException($"{type.Name} cannot be kept: it loads data or is not of the kit.");
        Flush();
        var given = parameters.ToArray();
        RenderFragment left = builder =>
        {
            builder.OpenComponent(0, type);
            foreach (var parameter in given)
                builder.AddComponentParameter(1, parameter.AttributeName, parameter.AttributeValue);
            builder.CloseComponent();
        };
        foreach (var cascade in Enumerable.Reverse(cascades))
            left = cascade.Around(left);
        target.AddContent(sequence++, left);
    }

    private static object? Find(Span<RenderTreeFrame> parameters, string name)
    {
        foreach (ref var parameter in parameters)
        {
            if (parameter.AttributeName == name)
                return parameter.AttributeValue;
        }

        return null;
    }
}
