using Crm.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Components;

namespace Crm.Web.Components.Tables;

/// <summary>One column of a <see cref="DataTable{TItem}"/>; its content is the cell.</summary>
public sealed class Column<TItem> : RenderedOnce
{
    /// <summary>The table.</summary>
    [CascadingParameter]
    public DataTable<TItem> Table { get; set; } = null!;

    /// <summary>The heading.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>The API's sort name; the heading then sorts.</summary>
    [Parameter]
    public string? Sort { get; set; }

    /// <summary>Its name in the address; a column that has one may be left out there (<see cref="DataTable.ShowName"/>).</summary>
    [Parameter]
    public string? Key { get; set; }

    /// <summary>Numbers and money at the right.</summary>
    [Parameter]
    public bool Right { get; set; }

    /// <summary>The cell that names the row: bold, and the card's heading on a phone.</summary>
    [Parameter]
    public bool Main { get; set; }

    /// <summary>Left out on a narrow screen.</summary>
    [Parameter]
    public bool Wide { get; set; }

    /// <summary>Only buttons, which say themselves what they do: no label before them on a phone.</summary>
    [Parameter]
    public bool Buttons { get; set; }

    /// <summary>The cell.</summary>
    [Parameter]
    public RenderFragment<TItem>? ChildContent { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized() => Table.Add(this);
}
