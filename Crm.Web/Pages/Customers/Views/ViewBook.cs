using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Web.Components.Tables;
using Crm.Web.Infrastructure.Forms;

namespace Crm.Web.Pages.Customers.Views;

/// <summary>The saved views of a list (C-32) for one request, and what they are in its address.</summary>
public sealed class ViewBook(ICustomersApi customers)
{
    /// <summary>Names the view that is shown in the address.</summary>
    public const string SavedName = "saved";

    /// <summary>The list as it is, although one's list opens with a view.</summary>
    public const string Standard = "none";

    private const string FieldColumn = "column", Main = "name";

    private ViewList list = null!;

    /// <summary>One's own and those that are shared, by name.</summary>
    public IReadOnlyList<SavedView> All { get; private set; } = [];

    /// <summary>Whether they were read.</summary>
    public bool Loaded { get; private set; }

    /// <summary>The list, one of <see cref="ViewLists"/>.</summary>
    public string List => list.Name;

    /// <summary>Where the list is.</summary>
    public string Path => list.Name switch
    {
        ViewLists.Customers => "/customers",
        ViewLists.Opportunities => "/customers/opportunities/list",
        var name => $"/customers/{name}",
    };

    /// <summary>Reads them.</summary>
    /// <param name="of">One of <see cref="ViewLists"/>; another is refused.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task LoadAsync(string of, CancellationToken ct)
    {
        All = await customers.FindViewsAsync(of, ct);
        list = ViewLists.Find(of)!;
        Loaded = true;
    }

    /// <summary>
    /// Where the list opens: the address of one's view where it was asked for without any query; else null. Within the list a filter that is taken off shows the list without it.
    /// Reads the views only where one may be shown or changed; the menu that offers them reads them when it is opened.
    /// </summary>
    public async Task<string?> OpenAsync(string of, HttpRequest request, CancellationToken ct)
    {
        list = ViewLists.Find(of)!;
        var reads = HttpMethods.IsGet(request.Method);
        var opens = reads && request.Query.Count == 0 && !request.Headers.ContainsKey("Turbo-Frame");
        if (opens || !reads || request.Query.ContainsKey(SavedName))
            await LoadAsync(of, ct);
        return opens && All.FirstOrDefault(v => v.IsDefault) is { } view ? Address(view, request.Path) : null;
    }

    /// <summary>The view that is shown; null for none.</summary>
    public SavedView? Shown(PageUrl url) => Guid.TryParse(url[SavedName], out var id) ? All.FirstOrDefault(v => v.Id == id) : null;

    /// <summary>Whether the list is shown as the view says.</summary>
    public bool Same(SavedView view, PageUrl url)
    {
        var (now, then) = (Of(url, "", ViewReaches.Own), view.View);
        return now.Sort == then.Sort && (now.Filters ?? []).ToHashSet().SetEquals(then.Filters ?? [])
            && (now.Columns is null) == (then.Columns is null) && (now.Columns ?? []).ToHashSet().SetEquals(then.Columns ?? []);
    }

    /// <summary>What the list shows now, to be saved.</summary>
    public ViewFields Of(PageUrl url, string name, string reach)
    {
        List<string> shown = [.. url.All(DataTable.ShowName)], fields = [.. url.All(FieldColumn).Where(_ => list.ArchiveFields).Select(c => ImportFields.ValuePrefix + c)];
        string[]? columns = shown.Count == 0 && fields.Count == 0 ? null : [.. (shown.Count == 0 ? list.Columns : shown.Where(list.HasColumn)), .. fields];
        return new ViewFields(
            list.Name, name, [.. url.Query.Where(q => list.HasFilter(q.Key)).Select(q => new ViewFilter(q.Key, q.Value))],
            url["sort"] is { } sort && list.HasSort(sort) ? sort : null, columns is { Length: 0 } ? null : columns, reach);
    }

    /// <summary>The address that shows it.</summary>
    public static string Address(SavedView view, string path)
    {
        var columns = view.View.Columns ?? [];
        IEnumerable<KeyValuePair<string, string?>> query =
        [
            .. (view.View.Filters ?? []).Select(f => KeyValuePair.Create(f.Name, (string?)f.Value)),
            .. view.View.Sort is { } sort ? [KeyValuePair.Create("sort", (string?)sort)] : Array.Empty<KeyValuePair<string, string?>>(),
            .. columns.Count > 0 ? [KeyValuePair.Create(DataTable.ShowName, (string?)Main)] : Array.Empty<KeyValuePair<string, string?>>(),
            .. columns.Select(c => c.StartsWith(ImportFields.ValuePrefix, StringComparison.Ordinal)
                ? KeyValuePair.Create(FieldColumn, (string?)c[ImportFields.ValuePrefix.Length..])
                : KeyValuePair.Create(DataTable.ShowName, (string?)c)),
            KeyValuePair.Create(SavedName, (string?)view.Id.ToString()),
        ];
        return path + QueryString.Create(query);
    }
}
