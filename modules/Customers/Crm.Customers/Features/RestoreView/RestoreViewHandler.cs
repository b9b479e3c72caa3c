using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Views;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.RestoreView;

/// <summary>Another may have its name by now, or there may be too many.</summary>
public sealed class RestoreViewHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<SavedView> Handle(RestoreView command, CancellationToken ct)
    {
        var (me, since) = (actors.Current, time.GetUtcNow() - ListView.RestoreTime);
        await db.LockViewsAsync(me.StaffId, ct);
        var view = await db.ListViews.SingleOrDefaultAsync(v => v.Id == command.ViewId && v.RemovedAt >= since, ct);
        if (view is null || !view.MayChange(me))
            throw new NotFoundException();
        await db.CheckNameAsync(view, view.Name, ct);
        if (await db.ListViews.CountAsync(v => v.OwnerId == view.OwnerId && v.List == view.List && v.RemovedAt == null, ct) >= ListView.MostOfOne)
            throw new RuleException("customers.view.many", "name", ListView.MostOfOne);
        view.Restore();
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return view.Details(me, await db.IsDefaultAsync(view, me, ct));
    }
}
