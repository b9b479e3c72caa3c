using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Views;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindViews;

internal static class FindViewsEndpoint
{
    private const int Most = 200;

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/views", FindAsync)
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("One's own views of a list and those that are shared with one, by name");

    private static async Task<IReadOnlyList<SavedView>> FindAsync(string list, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        var me = actors.Current;
        var of = me.ListFor(list).Name;
        var views = await db.ListViews.AsNoTracking().Where(v => v.List == of).Where(ListView.SeenBy(me)).OrderBy(v => v.Name).ThenBy(v => v.Id).Take(Most)
            .Select(v => new { View = v, IsDefault = db.DefaultViews.Any(d => d.StaffId == me.StaffId && d.ViewId == v.Id) }).ToListAsync(ct);
        return [.. views.Select(v => v.View.Details(me, v.IsDefault))];
    }
}
