using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Orders;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.Orders;

internal static class OrderEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/orders", FindAsync)
            .RequirePermission(AccountsPermissions.OrderRead)
            .WithSummary("Orders, newest first");
        api.MapGet("/orders/{id:guid}", GetAsync)
            .RequirePermission(AccountsPermissions.OrderRead)
            .WithSummary("One order with its lines");
        api.MapGet("/customers/{customerId:guid}/order-months", MonthsAsync)
            .RequirePermission(AccountsPermissions.OrderRead)
            .WithSummary("A customer's orders of a year by month");
    }

    private static async Task<IReadOnlyList<OrderMonth>> MonthsAsync(Guid customerId, int? year, AccountsDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        var wanted = year ?? ChinaTime.Today(time.GetUtcNow()).Year;
        if (wanted is < 1900 or > 2999)
            return [];
        var (first, next) = (new DateOnly(wanted, 1, 1), new DateOnly(wanted + 1, 1, 1));
        var orders = db.Orders.AsNoTracking().Where(o => o.CustomerId == customerId && o.OrderedOn >= first && o.OrderedOn < next
            && db.Customers.Within(actors.Current, AccountsPermissions.OrderRead).Any(c => c.Id == customerId));
        var sums = await orders.GroupBy(o => o.OrderedOn.Month).Select(g => new { Month = g.Key, Orders = g.Count(), Booked = g.Sum(o => o.Booked), Last = g.Max(o => o.OrderedOn) }).ToListAsync(ct);
        var quantities = await orders.SelectMany(o => o.Lines, (o, l) => new { o.OrderedOn.Month, l.Quantity }).Where(l => l.Quantity != null)
            .GroupBy(l => l.Month).Select(g => new { Month = g.Key, Quantity = g.Sum(l => l.Quantity) }).ToDictionaryAsync(g => g.Month, g => g.Quantity, ct);
        return [.. sums.OrderBy(s => s.Month).Select(s => new OrderMonth(s.Month, s.Orders, quantities.GetValueOrDefault(s.Month), s.Booked, s.Last))];
    }

    private static async Task<Page<OrderSummary>> FindAsync([AsParameters] OrderFilter filter, AccountsDbContext db, IActors actors, CancellationToken ct)
    {
        var most = Keyset.Limit(filter.Limit);
        var rows = await Rows(db, Filtered(db.Orders.AsNoTracking(), filter), actors.Current)
            .InOrder(r => r.OrderedOn, r => r.Id, true, filter.Cursor).Take(most + 1).ToListAsync(ct);
        var (items, next) = Keyset.Cut(rows, most, o => Keyset.Write(o.OrderedOn, o.Id));
        return new([.. items.Select(Summary)], next);
    }

    private static async Task<OrderDetails> GetAsync(Guid id, AccountsDbContext db, IActors actors, CancellationToken ct)
    {
        var row = await Rows(db, db.Orders.AsNoTracking().Where(o => o.Id == id), actors.Current).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        var order = await db.Orders.AsNoTracking().Include(o => o.Lines).SingleAsync(o => o.Id == id, ct);
        return new OrderDetails(Summary(row), order.Rate, order.ImportId, order.BookedAt, [.. order.Lines.OrderBy(l => l.Number).Select(l =>
            new OrderLineDetails(l.Number, l.ProductCode, l.ProductName, l.Quantity, l.UnitPrice, l.Discount, l.Amount))]);
    }

    private static IQueryable<Order> Filtered(IQueryable<Order> orders, OrderFilter filter)
    {
        if (filter.CustomerId is { } customer)
            orders = orders.Where(o => o.CustomerId == customer);
        if (!string.IsNullOrWhiteSpace(filter.Source))
            orders = orders.Where(o => o.Source == filter.Source);
        if (filter.From is { } from)
            orders = orders.Where(o => o.OrderedOn >= from);
        if (filter.Until is { } until)
            orders = orders.Where(o => o.OrderedOn <= until);
        if (!string.IsNullOrWhiteSpace(filter.Q))
            orders = orders.Where(o => o.ExternalId == filter.Q.Trim());
        return orders;
    }

    private static IQueryable<Row> Rows(AccountsDbContext db, IQueryable<Order> orders, Actor actor) => orders
        .Join(db.Customers.AsNoTracking().Within(actor, AccountsPermissions.OrderRead), o => o.CustomerId, c => c.Id, (o, c) => new Row
        {
            Id = o.Id,
            Source = o.Source,
            Number = o.ExternalId,
            CustomerId = c.Id,
            CustomerCode = c.Code,
            CustomerName = c.Name,
            OrderedOn = o.OrderedOn,
            Lines = o.LineCount,
            Amount = o.Amount,
            Currency = o.Currency,
            Booked = o.Booked,
        });

    private static OrderSummary Summary(Row o) => new(
        o.Id, o.Source, o.Number, o.CustomerId, o.CustomerCode, o.CustomerName, o.OrderedOn, o.Lines, o.Amount, o.Currency, o.Booked);

    /// <summary>The filters of <see cref="IAccountsApi.FindOrdersAsync"/>.</summary>
    internal sealed record OrderFilter
    {
        public string? Q { get; init; }
        public Guid? CustomerId { get; init; }
        public string? Source { get; init; }
        public DateOnly? From { get; init; }
        public DateOnly? Until { get; init; }
        public int? Limit { get; init; }
        public string? Cursor { get; init; }
    }

    private sealed class Row
    {
        public Guid Id { get; init; }
        public required string Source { get; init; }
        public required string Number { get; init; }
        public Guid CustomerId { get; init; }
        public required string CustomerCode { get; init; }
        public required string CustomerName { get; init; }
        public DateOnly OrderedOn { get; init; }
        public int Lines { get; init; }
        public decimal Amount { get; init; }
        public required string Currency { get; init; }
        public decimal Booked { get; init; }
    }
}
