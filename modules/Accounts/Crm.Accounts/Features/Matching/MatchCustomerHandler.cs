using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Contracts.Events;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Orders;
using Crm.Accounts.Features.Orders;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.Matching;

/// <summary>Remembers it and books the waiting orders to the customer.</summary>
public sealed class MatchCustomerHandler(AccountsDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(MatchedOrders, RevenueBooked)> Handle(MatchCustomer command, CancellationToken ct)
    {
        var (request, now) = (command.Request, time.GetUtcNow());
        if (!await db.Customers.AnyAsync(c => c.Id == request.CustomerId && c.MergedInto == null, ct))
            throw new RuleException("accounts.customer_unknown", "customerId");
        await db.LockSourceAsync(request.Source, ct);
        if (!await db.Orders.AnyAsync(o => o.CustomerId == null && o.Source == request.Source && o.CustomerKey == request.Key, ct))
            throw new ConflictException("accounts.match.nothing", request.Key);
        await RememberAsync(request, now, ct);
        var matched = await WaitingOrders.AssignAsync(db, request.CustomerId, request.Key, request.Source, ct);
        var told = (await RevenueEvents.OfAsync(db, Guid.CreateVersion7(), [matched], now, ct)).Single();
        return (new MatchedOrders(matched.Orders, matched.Amount), told);
    }

    private async Task RememberAsync(MatchCustomerRequest request, DateTimeOffset now, CancellationToken ct)
    {
        var alias = await db.Aliases.SingleOrDefaultAsync(a => a.Source == request.Source && a.Key == request.Key, ct);
        if (alias is null)
            db.Aliases.Add(alias = new CustomerAlias { Source = request.Source, Key = request.Key });
        (alias.CustomerId, alias.By, alias.At) = (request.CustomerId, actors.Current.StaffId, now);
    }
}
