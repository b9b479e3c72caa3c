namespace Crm.Customers.Contracts.Api;

/// <summary>A filter that is set in a view.</summary>
/// <param name="Name">The filter as the list's address names it; see <see cref="ViewList.Filters"/>.</param>
/// <param name="Value">Its value, up to 200 characters; a filter with several values stands there several times.</param>
public sealed record ViewFilter(string Name, string Value);

/// <summary>How somebody looks at a list (C-32).</summary>
/// <param name="List">One of <see cref="ViewLists"/>; cannot be changed later.</param>
/// <param name="Name">Its name, up to 40 characters; one's own views of a list have different names.</param>
/// <param name="Filters">What is set, at most 40.</param>
/// <param name="Sort">The order; null for the list's own.</param>
/// <param name="Columns">The columns that are shown, see <see cref="ViewList.Columns"/>; null for the list's own.</param>
/// <param name="Reach">One of <see cref="ViewReaches"/>; to share it needs <see cref="CustomersPermissions.SegmentShare"/>.</param>
public sealed record ViewFields(
    string List, string Name, IReadOnlyList<ViewFilter>? Filters = null, string? Sort = null, IReadOnlyList<string>? Columns = null, string Reach = ViewReaches.Own);

/// <summary>A saved view.</summary>
/// <param name="Id">The view.</param>
/// <param name="View">What is saved.</param>
/// <param name="OwnerId">Whose it is.</param>
/// <param name="IsDefault">Whether the reader's list opens with it.</param>
/// <param name="MayChange">Whether the reader may change it.</param>
/// <param name="ETag">For <c>If-Match</c>.</param>
public sealed record SavedView(Guid Id, ViewFields View, Guid OwnerId, bool IsDefault, bool MayChange, string ETag);

/// <summary>How one's list opens.</summary>
/// <param name="List">One of <see cref="ViewLists"/>.</param>
/// <param name="ViewId">The view; null for the list as it is.</param>
public sealed record DefaultViewRequest(string List, Guid? ViewId = null);
