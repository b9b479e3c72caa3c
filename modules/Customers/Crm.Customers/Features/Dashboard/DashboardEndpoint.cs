using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.Dashboard;

internal static class DashboardEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/dashboard", HandleAsync)
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Leads by stage, customers by grade and stage, activities due");

    private static async Task<CustomersDashboard> HandleAsync(CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        var (actor, now) = (actors.Current, time.GetUtcNow());
        var leads = await db.Leads.AsNoTracking().WithinOrPool(actor, CustomersPermissions.LeadRead)
            .GroupBy(l => l.Stage).Select(g => new KeyCount(g.Key, g.Count())).ToListAsync(ct);
        var visible = db.Customers.AsNoTracking().WithinOrPool(actor, CustomersPermissions.Read);
        var stages = await visible.GroupBy(c => c.Stage).Select(g => new KeyCount(g.Key, g.Count())).ToListAsync(ct);
        // Whoever may see all of them needs no look at each customer.
        var standings = actor.Scope(CustomersPermissions.Read) == RecordScope.All
            ? db.Standings.AsNoTracking()
            : db.Standings.AsNoTracking().Join(visible, s => s.CustomerId, c => c.Id, (s, _) => s);
        var grades = await standings.Where(s => s.Grade != null).GroupBy(s => s.Grade!).Select(g => new KeyCount(g.Key, g.Count())).ToListAsync(ct);
        var endOfToday = ChinaTime.Start(ChinaTime.Today(now).AddDays(1));
        var mine = db.Activities.AsNoTracking().Where(a => a.State == "open" && a.Assignees.Contains(actor.StaffId));
        return new CustomersDashboard(
            InOrder(leads, LeadStages.All), InOrder(grades, Grades.All), InOrder(stages, CustomerStages.All),
            await mine.CountAsync(a => a.DueAt >= now && a.DueAt < endOfToday, ct), await mine.CountAsync(a => a.DueAt < now, ct));
    }

    private static List<KeyCount> InOrder(List<KeyCount> counts, IReadOnlyList<string> keys) =>
        [.. keys.Select(key => counts.Find(c => c.Key == key) ?? new KeyCount(key, 0))];
}
