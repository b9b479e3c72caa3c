using Crm.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Components;

namespace Crm.Web.Components.Filters;

/// <summary>What all filters share: a name in the address, a label, and the chips for what is set.</summary>
public abstract class FilterBase : KitComponent
{
    /// <summary>The bar.</summary>
    [CascadingParameter]
    public FilterBar Bar { get; set; } = null!;

    /// <summary>The name in the address, the API's filter name.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    /// <summary>The label, in the reader's language.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>Id of the input.</summary>
    protected string Id => $"filter-{Slug.Of(Name)}";

    /// <summary>The address being shown.</summary>
    protected PageUrl Here => PageUrl.Of(Http.Request);

    /// <summary>One chip for each value that is set: its text, and the address without it.</summary>
    public abstract IEnumerable<FilterChip> Chips();

    /// <summary>The names this filter uses in the address.</summary>
    public virtual IEnumerable<string> Names => [Name];

    /// <inheritdoc/>
    protected override void OnInitialized() => Bar.Add(this);
}

/// <summary>A set filter.</summary>
/// <param name="Text">"Stage: new".</param>
/// <param name="Without">The list without it.</param>
public sealed record FilterChip(string Text, PageUrl Without);
