using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.Values;

internal static class ValueEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/values", ([AsParameters] ValueFilter filter, AccountsDbContext db, IActors actors, CancellationToken ct) =>
                ValueList.FindAsync(db, actors.Current, filter, ct))
            .RequirePermission(AccountsPermissions.ValueRead)
            .WithSummary("Customers by score");
        api.MapGet("/values/{customerId:guid}", GetAsync)
            .RequirePermission(AccountsPermissions.ValueRead)
            .WithSummary("A customer's value with its explanation, history and trade");
        api.MapGet("/revenue/by-tier", TierRevenues.GetAsync)
            .RequirePermission(AccountsPermissions.OrderRead)
            .WithSummary("Revenue of the twelve months by tier");
    }

    private static async Task<CustomerValue> GetAsync(Guid customerId, AccountsDbContext db, IActors actors, CancellationToken ct)
    {
        var customer = await db.Customers.AsNoTracking().Within(actors.Current, AccountsPermissions.ValueRead).SingleOrDefaultAsync(c => c.Id == customerId, ct)
            ?? throw new NotFoundException();
        return await CustomerFigures.ValueAsync(db, customer, ct);
    }
}
