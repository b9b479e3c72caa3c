using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Merging;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.CompareCustomers;

internal static class CompareCustomersEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/{id:guid}/merges/candidates", CandidatesAsync)
            .RequirePermission(CustomersPermissions.Merge)
            .WithSummary("Customers that resemble one, with which it may be merged");
        api.MapGet("/{id:guid}/merges/with/{mergedId:guid}", CompareAsync)
            .RequirePermission(CustomersPermissions.Merge)
            .WithSummary("Two customers side by side, field by field");
    }

    /// <summary>Only customers that the person may merge.</summary>
    private static async Task<IReadOnlyList<Duplicate>> CandidatesAsync(Guid id, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        var me = actors.Current;
        var customer = await db.CustomerAsync(id, me, CustomersPermissions.Merge, ct);
        var contacts = await db.ContactsOfAsync(id, ct);
        var found = await DuplicateFinder.FindAsync(db, new DuplicateQuery(
            customer.Name, customer.NameEn, customer.Uscc, [.. customer.Phones, .. contacts.SelectMany(c => c.Numbers)],
            [.. contacts.Select(c => c.Email).OfType<string>()], customer.Web, id), ct);
        var shown = await db.ShownAsync([.. found.Where(c => c.Kind == "customer" && me.ReachesOrPool(CustomersPermissions.Merge, c.OwnerId, c.UnitId))], _ => true, ct);
        return [.. shown.Where(d => d.Visible)];
    }

    private static async Task<MergeComparison> CompareAsync(Guid id, Guid mergedId, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        if (id == mergedId)
            throw new RuleException("customers.merge.same", "mergedId");
        var survivor = await db.CustomerAsync(id, actors.Current, CustomersPermissions.Merge, ct);
        var merged = await db.CustomerAsync(mergedId, actors.Current, CustomersPermissions.Merge, ct);
        var choices = MergeChoice.Propose(MergeValues.Of(survivor), MergeValues.Of(merged));
        return new MergeComparison(await SideAsync(db, survivor, actors.Current, ct), await SideAsync(db, merged, actors.Current, ct), choices);
    }

    private static async Task<MergeSide> SideAsync(CustomersDbContext db, Customer c, Actor me, CancellationToken ct)
    {
        var s = await db.Standings.AsNoTracking().SingleAsync(s => s.CustomerId == c.Id, ct);
        var counts = await db.Database.SqlQuery<Counts>($"""
            SELECT (SELECT count(*)::int FROM customers.customer_contacts WHERE customer_id = {c.Id}) AS "Contacts",
                (SELECT count(*)::int FROM customers.opportunities WHERE customer_id = {c.Id}) AS "Opportunities",
                (SELECT count(*)::int FROM customers.activities WHERE customer_id = {c.Id}) AS "Activities",
                (SELECT count(*)::int FROM customers.case_copies WHERE customer_id = {c.Id}) AS "Cases",
                (SELECT count(*)::int FROM customers.leads WHERE customer_id = {c.Id}) AS "Leads",
                (SELECT count(*)::int FROM customers.visitors WHERE customer_id = {c.Id}) AS "Visitors",
                (SELECT count(*)::int FROM customers.segment_members WHERE customer_id = {c.Id}) AS "Segments",
                (SELECT count(*)::int FROM customers.timeline_entries WHERE customer_id = {c.Id}) AS "Timeline"
            """).SingleAsync(ct);
        var fields = MergeValues.Of(c).Fields;
        return new MergeSide(
            c.Id, ETags.Write(c.Version), c.Code, c.Stage, me.SeesPersonal(c) ? fields : await fields.MaskedAsync(db, ct), s.Grade, c.RegisteredAt, s.LastContactAt, s.TwelveMonthTrade, s.Currency,
            counts.ByName());
    }

    private sealed record Counts(int Contacts, int Opportunities, int Activities, int Cases, int Leads, int Visitors, int Segments, int Timeline)
    {
        public Dictionary<string, int> ByName() => new()
        {
            ["contacts"] = Contacts, ["opportunities"] = Opportunities, ["activities"] = Activities, ["cases"] = Cases, ["leads"] = Leads,
            ["visitors"] = Visitors, ["segments"] = Segments, ["timeline"] = Timeline,
        };
    }
}
