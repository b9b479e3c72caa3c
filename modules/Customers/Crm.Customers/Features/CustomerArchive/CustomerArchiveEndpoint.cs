using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.CustomerArchive;

internal static class CustomerArchiveEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/{id:guid}/archive", GetAsync)
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("A customer's archive by section: the fields that apply to it and their values");

    private static async Task<ArchiveDetails> GetAsync(Guid id, CustomersDbContext db, IActors actors, ReadingLog readings, CancellationToken ct)
    {
        var customer = await db.Customers.AsNoTracking().WithinOrPool(actors.Current, CustomersPermissions.Read).Where(c => c.Id == id)
            .Select(c => new { c.Nature, c.Industry, c.Archive, c.Version, c.OwnerId, c.UnitId }).SingleOrDefaultAsync(ct)
            ?? throw await db.MissingAsync(id, actors.Current, CustomersPermissions.Read, ct);
        await readings.NoteAsync(id, ReadingDoors.Archive, ct);
        var fields = await db.ArchiveFieldSetAsync(ct);
        var missing = fields.Missing(customer.Archive, customer.Nature, customer.Industry).ToHashSet();
        var values = actors.Current.SeesPersonal(customer.OwnerId, customer.UnitId) ? customer.Archive : fields.Masked(customer.Archive);
        var entries = fields.All.Select(f => (Field: f, Value: values?.GetValueOrDefault(f.Key)))
            .Where(e => e.Value is not null || (!e.Field.Retired && e.Field.AppliesTo(customer.Nature, customer.Industry)))
            .Select(e => new ArchiveEntry(e.Field.Details(), e.Value, e.Field.Show(e.Value), missing.Contains(e.Field))).ToLookup(e => e.Field.Settings.Section);
        return new ArchiveDetails(id, ETags.Write(customer.Version), [.. ArchiveSections.All.Select(s => new ArchiveSection(s, [.. entries[s]]))]);
    }
}
