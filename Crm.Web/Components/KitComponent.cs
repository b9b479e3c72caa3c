using Crm.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Components;

namespace Crm.Web.Components;

/// <summary>Base of the component kit: shared texts, the request and the reader's clock.</summary>
public abstract class KitComponent : ComponentBase
{
    /// <summary>The request that is being answered.</summary>
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    [Inject]
    private TextCatalog Catalog { get; set; } = null!;

    /// <summary>The reader's zone and clock.</summary>
    [Inject]
    protected LocalTime Time { get; private set; } = null!;

    /// <summary>Texts of the shell and the kit.</summary>
    protected Texts S => Catalog.Shared;

    /// <summary>Joins class names, leaving out the empty ones.</summary>
    protected static string Classes(params string?[] names) => string.Join(' ', names.Where(name => !string.IsNullOrEmpty(name)));
}
