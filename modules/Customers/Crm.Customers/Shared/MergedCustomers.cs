using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Customers that were merged into others (C-26): their ids still lead somewhere.</summary>
internal static class MergedCustomersAccess
{
    /// <summary>Who stands for a customer now; itself where it was not merged.</summary>
    public static Task<Guid> SurvivorOfAsync(this CustomersDbContext db, Guid customerId, CancellationToken ct) =>
        db.Database.SqlQuery<Guid>($"SELECT customers.survivor_of({customerId}) AS \"Value\"").SingleAsync(ct);

    /// <summary>That there is no such customer: a 409 that says where it went to whoever may know of the survivor, else a 404.</summary>
    public static async Task<Exception> MissingAsync(this CustomersDbContext db, Guid customerId, Actor actor, string permission, CancellationToken ct)
    {
        if (await db.HiddenAsync(customerId, actor, permission, ct) is { } hidden)
            return hidden;
        var gone = await db.Merges.AsNoTracking().Where(m => m.MergedId == customerId && m.UndoneAt == null).Select(m => new { m.MergedCode }).SingleOrDefaultAsync(ct);
        if (gone is null)
            return new NotFoundException();
        var survivor = await db.SurvivorOfAsync(customerId, ct);
        var now = await db.Customers.AsNoTracking().WithinOrPool(actor, permission).Where(c => c.Id == survivor).Select(c => new { c.Code, c.Name }).SingleOrDefaultAsync(ct);
        return now is null ? new NotFoundException() : new ConflictException("customers.merge.gone", gone.MergedCode, now.Code, now.Name);
    }
}
