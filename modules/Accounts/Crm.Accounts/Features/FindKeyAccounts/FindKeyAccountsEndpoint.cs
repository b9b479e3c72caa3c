using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Customers;
using Crm.Accounts.Domain.KeyAccounts;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.FindKeyAccounts;

internal static class FindKeyAccountsEndpoint
{
    private static readonly string[] Sorts = ["-number", "number", "name", "-name", "-status", "status"];

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/key-accounts", ([AsParameters] KeyAccountFilter filter, AccountsDbContext db, IActors actors, TimeProvider time, CancellationToken ct) =>
            FindAsync(db, actors.Current, ChinaTime.Today(time.GetUtcNow()), filter, ct))
        .RequirePermission(AccountsPermissions.KeyAccountRead)
        .WithSummary("Lists key accounts and nominations by text, tier, status and manager");

    private static async Task<Page<KeyAccountSummary>> FindAsync(
        AccountsDbContext db, Actor actor, DateOnly today, KeyAccountFilter filter, CancellationToken ct)
    {
        var limit = Keyset.Limit(filter.Limit);
        var rows = await Sorted(Filtered(db, actor, today, filter), filter).Take(limit + 1).Select(r => new KeyAccountSummary(
            r.Account.Id, r.Account.Number, r.Account.CustomerId, r.Customer.Code, r.Customer.Name, r.Account.Status, r.Account.Tier, r.Account.ValueClass,
            r.Account.ManagerId, db.Staff.Where(s => s.Id == r.Account.ManagerId).Select(s => s.Name).FirstOrDefault() ?? "",
            r.Account.NominatedAt, r.Account.StatusAt)).ToListAsync(ct);
        var (items, next) = Keyset.Cut(rows, limit, row => filter.Sort?.TrimStart('-') switch
        {
            "name" => Keyset.Write(row.CustomerName, row.Id),
            "status" => Keyset.Write(row.StatusAt, row.Id),
            _ => Keyset.Write(row.Number, row.Id),
        });
        return new(items, next);
    }

    private static IQueryable<Row> Filtered(AccountsDbContext db, Actor actor, DateOnly today, KeyAccountFilter filter)
    {
        var accounts = db.Readable(actor, today).AsNoTracking();
        if (Choice.Of("tier", filter.Tier, Tiers.All) is { } tier)
            accounts = accounts.Where(k => k.Tier == tier);
        if (Choice.Of("status", filter.Status, KeyAccountStatuses.All) is { } status)
            accounts = accounts.Where(k => k.Status == status);
        if (filter.ManagerId is { } manager)
            accounts = accounts.Where(k => k.ManagerId == manager);
        var number = filter.Q?.Trim();
        if (number?.StartsWith("KA-", StringComparison.OrdinalIgnoreCase) == true)
        {
            accounts = accounts.Where(k => k.Number.StartsWith(number.ToUpperInvariant()));
            number = null;
        }
        return accounts.Join(db.Customers.WhereMatches(c => c.Search, number), k => k.CustomerId, c => c.Id, (k, c) => new Row { Account = k, Customer = c });
    }

    private static IQueryable<Row> Sorted(IQueryable<Row> rows, KeyAccountFilter filter)
    {
        var sort = filter.Sort ?? Sorts[0];
        var down = sort.StartsWith('-');
        return sort.TrimStart('-') switch
        {
            "number" => rows.InOrder(r => r.Account.Number, r => r.Account.Id, down, filter.Cursor),
            "name" => rows.InOrder(r => r.Customer.Name, r => r.Account.Id, down, filter.Cursor),
            "status" => rows.InOrder(r => r.Account.StatusAt, r => r.Account.Id, down, filter.Cursor),
            _ => throw new RuleException("sort", "sort", filter.Sort, string.Join(", ", Sorts)),
        };
    }

    private sealed class Row
    {
        public required KeyAccount Account { get; init; }
        public required Customer Customer { get; init; }
    }
}

/// <summary>The filters of <see cref="IAccountsApi.FindKeyAccountsAsync"/>.</summary>
internal sealed record KeyAccountFilter
{
    public string? Q { get; init; }
    public string? Tier { get; init; }
    public string? Status { get; init; }
    public Guid? ManagerId { get; init; }
    public string? Sort { get; init; }
    public int? Limit { get; init; }
    public string? Cursor { get; init; }
}
