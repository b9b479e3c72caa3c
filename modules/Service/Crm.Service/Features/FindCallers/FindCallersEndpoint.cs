using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Customers;
using Crm.Service.Features.Customers;
using Crm.Service.Features.FindCases;
using Crm.Service.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.FindCallers;

/// <summary>The caller screen (S-30): a few indexed look-ups for each customer that the number belongs to.</summary>
internal static class FindCallersEndpoint
{
    private const int MostCallers = 5;

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/callers", FindAsync)
        .RequirePermission(ServicePermissions.CaseLog)
        .WithSummary("Who may be calling from a number");

    private static async Task<CallerScreen> FindAsync(string number, ServiceDbContext db, CaseDesk desk, ServiceBook book, CancellationToken ct)
    {
        var key = CallerNumber.Key(number) ?? throw new RuleException("service.phone", "number", number);
        var phones = await db.Phones.AsNoTracking().Where(p => p.Number == key).Take(50).ToListAsync(ct);
        var ids = phones.Select(p => p.CustomerId).Distinct().ToList();
        var cards = await db.Cards(db.Customers.Where(c => ids.Contains(c.Id))).ToDictionaryAsync(c => c.Id, ct);
        var known = phones.Where(p => cards.ContainsKey(p.CustomerId)).Select(p => new { p.ContactId, p.ContactName, Card = cards[p.CustomerId] });
        var (callers, facts) = (new List<Caller>(), await book.ReadAsync(ct));
        foreach (var found in known.OrderBy(k => Rank(k.Card.Tier)).ThenBy(k => k.Card.Code, StringComparer.Ordinal).Take(MostCallers))
            callers.Add(await CallerAsync(found.Card, found.ContactId, found.ContactName, db, desk, facts, ct));
        var unknown = callers.Count > 0 ? [] : await db.Interactions.AsNoTracking().Where(i => i.Phone == key && i.CustomerId == null)
            .OrderByDescending(i => i.At).Take(5).Items().ToListAsync(ct);
        return new(key, callers, unknown);
    }

    private static async Task<Caller> CallerAsync(
        CustomerCard card, Guid contactId, string? contactName, ServiceDbContext db, CaseDesk desk, ServiceFacts facts, CancellationToken ct)
    {
        var now = desk.Now;
        var open = await db.Cases.VisibleTo(desk.Me)
            .Where(c => c.CustomerId == card.Id && c.Status != CaseStatus.Resolved && c.Status != CaseStatus.Closed)
            .OrderBy(c => c.NextDueAt).ThenBy(c => c.Id).Take(10).Rows(db).ToListAsync(ct);
        var recent = await db.Interactions.AsNoTracking().Where(i => i.CustomerId == card.Id)
            .OrderByDescending(i => i.At).Take(5).Items().ToListAsync(ct);
        return new(card, contactId == Guid.Empty ? null : contactId, contactName, [.. open.Select(r => r.Item(now, facts))], recent);
    }

    private static int Rank(string? tier) => tier switch { "strategic" => 0, "key" => 1, "ordinary" => 2, _ => 3 };
}
