using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Features.FindConfidential;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.SearchCustomers;

internal static class SearchCustomersEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/search", HandleAsync)
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Customers, contacts, opportunities and leads for the global search");

    private static async Task<IReadOnlyList<CustomerHit>> HandleAsync(
        CustomersDbContext db, IActors actors, string? q, int? limit, CancellationToken ct)
    {
        if (SearchText.Query(q) is not { } query)
            return [];
        var (actor, most) = (actors.Current, Math.Clamp(limit ?? 8, 1, 20));
        var visible = db.Customers.AsNoTracking().WithinOrPool(actor, CustomersPermissions.Read);
        var customers = await visible.WhereMatches(c => c.Search, query).OrderByDescending(c => c.RegisteredAt).ThenByDescending(c => c.Id).Take(most)
            .Select(c => new CustomerHit("customer", c.Id, c.Name, c.Code, "/customers/" + c.Id)).ToListAsync(ct);
        var contacts = await db.Contacts.AsNoTracking().WhereMatches(p => p.Search, query).Take(most * 5)
            .Join(db.CustomerContacts, p => p.Id, l => l.ContactId, (p, l) => new { p, l.CustomerId })
            .Join(visible, x => x.CustomerId, c => c.Id, (x, c) => new CustomerHit("contact", x.p.Id, x.p.Name, c.Name, "/customers/" + c.Id + "?tab=contacts"))
            .Take(most).ToListAsync(ct);
        var opportunities = !actor.Has(CustomersPermissions.OpportunityRead) ? [] : await db.Opportunities.AsNoTracking().Within(actor, CustomersPermissions.OpportunityRead)
            .WhereMatches(o => o.Search, query).OrderByDescending(o => o.MovedAt).ThenByDescending(o => o.Id).Take(most)
            .Join(db.Customers, o => o.CustomerId, c => c.Id, (o, c) => new CustomerHit("opportunity", o.Id, o.Title, c.Name, "/customers/opportunities/" + o.Id)).ToListAsync(ct);
        var hidden = (await FindConfidentialEndpoint.FindAsync(db, actor, q, most, ct)).Select(c => new CustomerHit("confidential", c.Id, c.Name ?? c.Code, c.Code, $"/customers/{c.Id}/access"));
        if (!actor.Has(CustomersPermissions.LeadRead))
            return [.. customers, .. contacts, .. opportunities, .. hidden];
        var leads = await db.Leads.AsNoTracking().WithinOrPool(actor, CustomersPermissions.LeadRead).Where(l => l.Stage != LeadStages.Qualified)
            .WhereMatches(l => l.Search, query).OrderByDescending(l => l.CreatedAt).ThenByDescending(l => l.Id).Take(most)
            .Select(l => new CustomerHit("lead", l.Id, l.Name, l.ContactName, "/customers/leads/" + l.Id)).ToListAsync(ct);
        return [.. customers, .. contacts, .. opportunities, .. leads, .. hidden];
    }
}
