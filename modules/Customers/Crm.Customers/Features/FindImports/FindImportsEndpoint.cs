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

namespace Crm.Customers.Features.FindImports;

internal static class FindImportsEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/imports", FindAsync)
            .RequirePermission(CustomersPermissions.LeadImport)
            .WithSummary("One's own imports, newest first");
        api.MapGet("/imports/{id:guid}", async (Guid id, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct) =>
                (await db.ImportAsync(id, actors.Current, ct)).Status(time.GetUtcNow()))
            .RequirePermission(CustomersPermissions.LeadImport)
            .WithSummary("Where an import stands");
    }

    private static async Task<Page<ImportStatus>> FindAsync(
        int? limit, string? cursor, string? kind, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        var imports = db.ImportsOf(actors.Current).AsNoTracking();
        if (Choice.Of("kind", kind, ImportKinds.All) is { } wanted)
            imports = imports.Where(i => i.Kind == wanted);
        if (Keyset.Read<DateTimeOffset>(cursor) is var (at, id))
            imports = imports.Where(i => EF.Functions.LessThan(ValueTuple.Create(i.CreatedAt, i.Id), ValueTuple.Create(at, id)));
        var most = Keyset.Limit(limit);
        var rows = await imports.OrderByDescending(i => i.CreatedAt).ThenByDescending(i => i.Id).Take(most + 1).ToListAsync(ct);
        var (items, next) = Keyset.Cut(rows, most, i => Keyset.Write(i.CreatedAt, i.Id));
        return new([.. items.Select(i => i.Status(time.GetUtcNow()))], next);
    }
}
