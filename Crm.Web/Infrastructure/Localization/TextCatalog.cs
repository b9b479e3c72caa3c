using System.Collections.Concurrent;
using Microsoft.Extensions.Localization;

namespace Crm.Web.Infrastructure.Localization;

/// <summary>
/// Texts by page area: <c>Area("Customers")</c> reads Resources/Customers.zh-CN.resx and Customers.en.resx. A folder in an area's folder has
/// files of its own (<c>Customers.Visits</c>); what is not there is looked up in the area around it.
/// </summary>
public sealed class TextCatalog(IStringLocalizerFactory factory)
{
    private const string PagesNamespace = "Crm.Web.Pages.";
    private readonly ConcurrentDictionary<string, Texts> areas = new(StringComparer.Ordinal);

    /// <summary>Texts of the shell and the component kit, free for every page (<c>S["Save"]</c>).</summary>
    public Texts Shared => Area("Shell");

    /// <summary>Texts of one area; the name is that of the resource files.</summary>
    public Texts Area(string name) => areas.GetOrAdd(name, Read);

    /// <summary>Texts of the folder under Pages in which a page lives.</summary>
    public Texts For(Type page)
    {
        var space = page.Namespace ?? "";
        return space.StartsWith(PagesNamespace, StringComparison.Ordinal)
            ? Area(space[PagesNamespace.Length..])
            : Shared;
    }

    private Texts Read(string name) => new(
        factory.Create(name, typeof(TextCatalog).Assembly.GetName().Name!), name.LastIndexOf('.') is > 0 and var dot ? Area(name[..dot]) : null);
}
