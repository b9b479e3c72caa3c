using Crm.Web.Infrastructure.Forms;
using Crm.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Components;

namespace Crm.Web.Components;

/// <summary>Base of the component kit: shared texts, the request and the reader's clock.</summary>
public abstract class KitComponent : RenderedOnce
{
    [Inject]
    private KitContext Context { get; set; } = null!;

    /// <summary>The request that is being answered.</summary>
    protected HttpContext Http => Context.Http;

    /// <summary>The reader's zone and clock.</summary>
    protected LocalTime Time => Context.Time;

    /// <summary>Texts of the shell and the kit.</summary>
    protected Texts S => Context.Texts;

    /// <summary>Joins class names, leaving out the empty ones.</summary>
    protected static string Classes(params string?[] names) => string.Join(' ', names.Where(name => !string.IsNullOrEmpty(name)));
}

/// <summary>What every component of the kit may use, in one piece: a page has hundreds of components, and each asks for it.</summary>
public sealed class KitContext(IHttpContextAccessor accessor, TextCatalog catalog, LocalTime time)
{
    /// <summary>The request that is being answered.</summary>
    public HttpContext Http { get; } = accessor.HttpContext ?? throw new InvalidOperationException("The component kit works within a request only.");

    /// <summary>Texts of the shell and the kit.</summary>
    public Texts Texts { get; } = catalog.Shared;

    /// <summary>The reader's zone and clock.</summary>
    public LocalTime Time { get; } = time;
}
