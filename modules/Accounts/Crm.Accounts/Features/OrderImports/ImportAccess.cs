using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Orders;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.OrderImports;

/// <summary>Imports are seen by whoever made them, and by those whose permission reaches everything.</summary>
internal static class ImportAccess
{
    public static IQueryable<OrderImport> ImportsOf(this AccountsDbContext db, Actor actor) =>
        db.OrderImports.Where(i => actor.Scope(AccountsPermissions.OrderImport) == RecordScope.All || i.By == actor.StaffId);

    public static async Task<OrderImport> ImportAsync(this AccountsDbContext db, Guid id, Actor actor, CancellationToken ct) =>
        await db.ImportsOf(actor).SingleOrDefaultAsync(i => i.Id == id, ct) ?? throw new NotFoundException();

    /// <summary>The import, locked until the transaction ends.</summary>
    public static Task<OrderImport?> LockImportAsync(this AccountsDbContext db, Guid id, CancellationToken ct) =>
        db.OrderImports.FromSql($"SELECT *, xmin FROM accounts.order_imports WHERE id = {id} FOR UPDATE").SingleOrDefaultAsync(ct);

    public static OrderImportStatus Status(this OrderImport i) => new(
        i.Id, i.State, i.Source, i.Currency, [.. i.Files.Select(f => f with { First = [] })], i.Orders, i.Processed, i.Booked, i.Known, i.Unmatched, i.Amount,
        i.BadRows, i.By, i.CreatedAt, i.StartedAt, i.FinishedAt);
}
