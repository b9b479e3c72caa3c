using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Imports;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Imports are seen by whoever made them.</summary>
internal static class ImportAccess
{
    public static IQueryable<LeadImport> ImportsOf(this CustomersDbContext db, Actor actor) => db.Imports.Where(i => i.By == actor.StaffId);

    public static async Task<LeadImport> ImportAsync(this CustomersDbContext db, Guid id, Actor actor, CancellationToken ct) =>
        await db.ImportsOf(actor).SingleOrDefaultAsync(i => i.Id == id, ct) ?? throw new NotFoundException();

    public static ImportStatus Status(this LeadImport i, DateTimeOffset now) => new(
        i.Id, i.FileName, i.State, i.Total, i.Processed, i.Created, i.Bad, i.Suspected, i.Skipped, i.SecondsLeft(now), i.By, i.CreatedAt, i.FinishedAt, i.Failure);
}
