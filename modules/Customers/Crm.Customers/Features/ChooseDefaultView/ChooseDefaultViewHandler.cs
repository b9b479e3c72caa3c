using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Crm.Customers.Domain.Views;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ChooseDefaultView;

/// <summary>One statement, so that two at once do no harm.</summary>
public sealed class ChooseDefaultViewHandler(CustomersDbContext db, IActors actors)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(ChooseDefaultView command, CancellationToken ct)
    {
        var me = actors.Current;
        var list = me.ListFor(command.Request.List).Name;
        if (command.Request.ViewId is not { } id)
        {
            await db.DefaultViews.Where(d => d.StaffId == me.StaffId && d.List == list).ExecuteDeleteAsync(ct);
            return;
        }
        if (!await db.ListViews.Where(ListView.SeenBy(me)).AnyAsync(v => v.Id == id && v.List == list, ct))
            throw new RuleException("customers.view.unknown", "viewId", id);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO customers.default_views (staff_id, list, view_id) VALUES ({me.StaffId}, {list}, {id})
            ON CONFLICT (staff_id, list) DO UPDATE SET view_id = excluded.view_id
            """, ct);
    }
}
