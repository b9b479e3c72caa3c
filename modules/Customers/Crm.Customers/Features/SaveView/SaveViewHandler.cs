using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Views;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.SaveView;

/// <summary>The names of one's own views of a list differ, and there are not too many; only who may share shares.</summary>
public sealed class SaveViewHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<SavedView> Handle(SaveView command, CancellationToken ct)
    {
        var (me, fields) = (actors.Current, command.Fields);
        var list = me.ListFor(fields.List);
        await db.LockViewsAsync(me.StaffId, ct);
        var view = command.ViewId is { } id ? await db.ViewAsync(id, me, ct) : ListView.Of(me, list.Name);
        if (view.List != list.Name)
            throw new RuleException("customers.view.list", "list", view.List);
        if (fields.Reach != ViewReaches.Own && fields.Reach != view.Reach && !me.Has(CustomersPermissions.SegmentShare))
            throw new RuleException("customers.view.share", "reach");
        await db.CheckNameAsync(view, fields.Name.Trim(), ct);
        if (command.ViewId is null)
            await AddAsync(view, ct);
        else
            db.Expect(view, ETags.Read(command.IfMatch));
        view.Set(fields);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return view.Details(me, await db.IsDefaultAsync(view, me, ct));
    }

    private async Task AddAsync(ListView view, CancellationToken ct)
    {
        var over = time.GetUtcNow() - ListView.RestoreTime;
        await db.ListViews.Where(v => v.OwnerId == view.OwnerId && v.RemovedAt < over).ExecuteDeleteAsync(ct);
        if (await db.ListViews.CountAsync(v => v.OwnerId == view.OwnerId && v.List == view.List && v.RemovedAt == null, ct) >= ListView.MostOfOne)
            throw new RuleException("customers.view.many", "name", ListView.MostOfOne);
        db.ListViews.Add(view);
    }
}
