using Crm.Accounts.Contracts;
using Crm.Accounts.Data;
using Crm.Accounts.Features.GetKeyAccount;
using Crm.Accounts.Features.Values;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Card = Crm.Accounts.Contracts.Api.AccountCard;
using Crm.BuildingBlocks.Calendars;

namespace Crm.Accounts.Features.AccountCard;

internal static class AccountCardEndpoint
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/customers/{customerId:guid}/card", GetAsync)
        .RequirePermission(AccountsPermissions.KeyAccountRead)
        .WithSummary("A customer's commercial standing at a glance: tier, value, trade, team");

    private static async Task<Card> GetAsync(Guid customerId, AccountsDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        var (actor, today) = (actors.Current, ChinaTime.Today(time.GetUtcNow()));
        var account = await db.Readable(actor, today).AsNoTracking().Include(k => k.Team).SingleOrDefaultAsync(k => k.CustomerId == customerId, ct);
        // Whoever is on the team sees the customer's card, too.
        if (account is null && !await db.CustomersFor(actor, AccountsPermissions.KeyAccountRead).AnyAsync(c => c.Id == customerId, ct))
            throw new NotFoundException();
        var present = account?.Team.Where(m => m.From <= today && m.OpenOn(today)).ToList() ?? [];
        var names = await db.NamesAsync([.. present.Select(m => m.StaffId)], ct);
        var mayNominate = account?.Status is null or KeyAccountStatuses.Left
            && await db.CustomersFor(actor, AccountsPermissions.KeyAccountNominate).AnyAsync(c => c.Id == customerId, ct);
        var valued = await db.CustomersFor(actor, AccountsPermissions.ValueRead).AsNoTracking().SingleOrDefaultAsync(c => c.Id == customerId, ct);
        var value = valued is null ? null : await CustomerFigures.ValueAsync(db, valued, ct);
        return new(customerId, account?.Id, account?.Number, account?.Status, account?.Status == KeyAccountStatuses.Active ? account.Tier : null,
            [.. TeamViews.Of(present, names, today)], value, mayNominate);
    }
}
