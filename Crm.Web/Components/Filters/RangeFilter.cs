using Microsoft.AspNetCore.Components;

namespace Crm.Web.Components.Filters;

/// <summary>A filter with two ends; in the address <c>createdFrom</c> and <c>createdTo</c> unless named otherwise.</summary>
public abstract class RangeFilter : FilterBase
{
    /// <summary>Name of the lower end; the name with "From" if not given.</summary>
    [Parameter]
    public string? From { get; set; }

    /// <summary>Name of the upper end; the name with "To" if not given.</summary>
    [Parameter]
    public string? To { get; set; }

    /// <summary>Name of the lower end.</summary>
    protected string FromName => From ?? Name + "From";

    /// <summary>Name of the upper end.</summary>
    protected string ToName => To ?? Name + "To";

    /// <summary>Whether either end is set.</summary>
    protected bool IsSet => Here[FromName] is not null || Here[ToName] is not null;

    /// <inheritdoc/>
    public override IEnumerable<string> Names => [FromName, ToName];

    /// <summary>A typed value as the reader wants to see it.</summary>
    protected abstract string Show(string value);

    /// <inheritdoc/>
    public override IEnumerable<FilterChip> Chips()
    {
        var (from, to) = (Here[FromName], Here[ToName]);
        if (from is null && to is null)
        {
            return [];
        }

        var range = $"{(from is null ? "" : Show(from))} – {(to is null ? "" : Show(to))}".Trim();
        return [new FilterChip($"{Label}{S["Colon"]}{range}", Here.Without(FromName, ToName, "cursor", "trail"))];
    }
}
