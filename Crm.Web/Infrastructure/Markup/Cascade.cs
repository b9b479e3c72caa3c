using Microsoft.AspNetCore.Components;

namespace Crm.Web.Infrastructure.Markup;

/// <summary>A value for everything inside: of a <c>CascadingValue</c> of this type.</summary>
internal sealed record Cascade(Type Type, object? Value)
{
    /// <summary>The content under a component that cascades the value.</summary>
    public RenderFragment Around(RenderFragment content) => builder =>
    {
        builder.OpenComponent(0, Type);
        builder.AddComponentParameter(1, nameof(CascadingValue<object>.Value), Value);
        builder.AddComponentParameter(2, nameof(CascadingValue<object>.IsFixed), true);
        builder.AddComponentParameter(3, nameof(CascadingValue<object>.ChildContent), content);
        builder.CloseComponent();
    };
}
