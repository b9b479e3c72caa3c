using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindExpenses;

internal static class FindExpensesEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/expenses", ([AsParameters] ExpenseFilter filter, CustomersDbContext db, KnownMany many, IActors actors, CancellationToken ct) =>
                ExpenseList.FindAsync(db, many, actors.Current, filter, ct))
            .RequirePermission(CustomersPermissions.ExpenseRead)
            .WithSummary("Applications for expenses by words, kind, state, person, customer, days and amount");
        api.MapGet("/expenses/to-settle", (int? limit, string? cursor, CustomersDbContext db, IActors actors, CancellationToken ct) =>
                ExpenseList.FindToSettleAsync(db, actors.Current, limit, cursor, ct))
            .RequirePermission(CustomersPermissions.ExpenseSettle)
            .WithSummary("Reported applications that one may settle, the earliest report first");
        api.MapGet("/expenses/to-settle/count", async (CustomersDbContext db, IActors actors, CancellationToken ct) =>
                new ExpensesToSettle(await ExpenseList.ToSettle(db, actors.Current).Take(Totals.Most).CountAsync(ct)))
            .RequirePermission(CustomersPermissions.ExpenseSettle)
            .WithSummary("How many applications wait for settlement");
        api.MapGet("/expenses/{id:guid}", async (Guid id, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct) =>
                await db.ExpenseDetailsAsync(
                    await db.Expenses.AsNoTracking().Within(actors.Current, CustomersPermissions.ExpenseRead).SingleOrDefaultAsync(a => a.Id == id, ct)
                        ?? throw new NotFoundException(), time.GetUtcNow(), ct))
            .RequirePermission(CustomersPermissions.ExpenseRead)
            .WithSummary("One application with its steps");
    }
}
