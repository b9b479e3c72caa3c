using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Views;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Loads views, and shows them.</summary>
internal static class ViewAccess
{
    /// <summary>The list; 403 where the person may not open it.</summary>
    public static ViewList ListFor(this Actor actor, string? name) =>
        Choice.Of("list", name, ViewLists.All) is { } one && ViewLists.Find(one) is { } list
            ? actor.Has(list.Permission) ? list : throw new ForbiddenException()
            : throw new RuleException("customers.required", "list");

    /// <summary>A view that is changed; 404 where the person does not see it, 403 where he may only use it.</summary>
    public static async Task<ListView> ViewAsync(this CustomersDbContext db, Guid id, Actor actor, CancellationToken ct)
    {
        var view = await db.ListViews.Where(ListView.SeenBy(actor)).SingleOrDefaultAsync(v => v.Id == id, ct) ?? throw new NotFoundException();
        return view.MayChange(actor) ? view : throw new ForbiddenException();
    }

    /// <summary>One's own views are told apart by their names.</summary>
    public static async Task CheckNameAsync(this CustomersDbContext db, ListView view, string name, CancellationToken ct)
    {
        if (await db.ListViews.AnyAsync(v => v.OwnerId == view.OwnerId && v.List == view.List && v.Name == name && v.RemovedAt == null && v.Id != view.Id, ct))
            throw new RuleException("customers.view.name", "name", name);
    }

    /// <summary>A person saves one view after the other, so that two at once neither pass the limit nor take one name.</summary>
    public static Task<int> LockViewsAsync(this CustomersDbContext db, Guid owner, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended('customers.views ' || {owner.ToString()}, 0))", ct);

    public static SavedView Details(this ListView view, Actor actor, bool isDefault) => new(
        view.Id, new ViewFields(view.List, view.Name, view.Filters, view.Sort, view.Columns, view.Reach), view.OwnerId, isDefault, view.MayChange(actor),
        ETags.Write(view.Version));

    /// <summary>Whether the person's list opens with it.</summary>
    public static Task<bool> IsDefaultAsync(this CustomersDbContext db, ListView view, Actor actor, CancellationToken ct) =>
        db.DefaultViews.AnyAsync(d => d.StaffId == actor.StaffId && d.ViewId == view.Id, ct);
}
