using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Domain.Visits;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Loads visits and their records (C-52).</summary>
internal static class VisitAccess
{
    /// <summary>A visit one may work on; another kind of activity is no visit (422).</summary>
    public static async Task<Activity> VisitAsync(this CustomersDbContext db, Guid id, Actor actor, CancellationToken ct)
    {
        var activity = await db.ActivityAsync(id, actor, CustomersPermissions.ActivityWrite, ct);
        return activity.Kind == "visit" ? activity : throw new RuleException("customers.visit.kind", "kind", activity.Subject);
    }

    /// <summary>Whether the text names a territory that one may see; 422 at <c>value</c>.</summary>
    public static async Task CheckTerritoryAsync(this CustomersDbContext db, string? value, Actor actor, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(value))
            return;
        if (!Guid.TryParse(value, out var id) || !await db.Territories.Within(actor, CustomersPermissions.Read).AnyAsync(t => t.Id == id, ct))
            throw new RuleException("customers.territory.unknown", "value", value);
    }

    /// <summary>The record, made where there is none.</summary>
    public static async Task<VisitRecord> RecordAsync(this CustomersDbContext db, Guid id, CancellationToken ct)
    {
        if (await db.VisitRecords.SingleOrDefaultAsync(r => r.Id == id, ct) is { } known)
            return known;
        var record = new VisitRecord { Id = id };
        db.VisitRecords.Add(record);
        return record;
    }

    public static async Task<VisitDetails> VisitDetailsAsync(this CustomersDbContext db, Activity visit, VisitRecord? record, CancellationToken ct)
    {
        var place = await db.Places.AsNoTracking().SingleOrDefaultAsync(p => p.Id == visit.CustomerId, ct);
        int? away = record is { Latitude: { } north, Longitude: { } east } && place?.Point is { } known
            ? (int)Math.Round(new GeoPoint(north, east).KmTo(known) * 1000)
            : null;
        return new(
            visit.Id, record?.CheckedInAt, record?.Latitude, record?.Longitude, record?.Accuracy, away, record?.Needs, record?.Objections, record?.Gifts);
    }
}
