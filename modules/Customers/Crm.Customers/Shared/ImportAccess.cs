using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Imports;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Imports are seen by whoever made them.</summary>
internal static class ImportAccess
{
    public static IQueryable<FileImport> ImportsOf(this CustomersDbContext db, Actor actor) => db.Imports.Where(i => i.By == actor.StaffId);

    public static async Task<FileImport> ImportAsync(this CustomersDbContext db, Guid id, Actor actor, CancellationToken ct) =>
        await db.ImportsOf(actor).SingleOrDefaultAsync(i => i.Id == id, ct) ?? throw new NotFoundException();

    public static ImportStatus Status(this FileImport i, DateTimeOffset now) => new(
        i.Id, i.FileName, i.State, i.Total, i.Processed, i.Created, i.Bad, i.Suspected, i.Skipped, i.SecondsLeft(now), i.By, i.CreatedAt, i.FinishedAt, i.Failure,
        i.Kind, i.Mode, i.Updated, i.Undone, i.Kept, i.UndoUntil > now ? i.UndoUntil : null);

    /// <summary>The name in a row, or what its first cell says.</summary>
    public static string NameOf(this FileImport import, ImportRow row) =>
        row.Cells.ElementAtOrDefault(import.Mapping.FirstOrDefault(m => m.Field == "name")?.Column ?? 0) ?? "";

    /// <summary>Files of anything but leads are for those who may also register or change by hand what the rows are.</summary>
    public static void CheckMayImport(this Actor actor, string kind)
    {
        if (!actor.Has(Permission(kind)))
            throw new ForbiddenException();
    }

    private static string Permission(string kind) => kind switch
    {
        ImportKinds.Customer => CustomersPermissions.Register,
        ImportKinds.Contact => CustomersPermissions.Write,
        ImportKinds.Opportunity => CustomersPermissions.OpportunityWrite,
        ImportKinds.Activity => CustomersPermissions.ActivityWrite,
        _ => CustomersPermissions.LeadImport,
    };
}
