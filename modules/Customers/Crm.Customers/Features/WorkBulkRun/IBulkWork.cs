using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Bulk;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.WorkBulkRun;

/// <summary>What a run does with its records; each says what became of it.</summary>
internal interface IBulkWork
{
    /// <summary>Does it with these records; returns what others are told.</summary>
    Task<IReadOnlyList<object>> DoAsync(IReadOnlyList<BulkItem> items, CancellationToken ct);

    /// <summary>Takes it back with those that still are as it left them.</summary>
    Task<IReadOnlyList<object>> UndoAsync(IReadOnlyList<BulkItem> items, CancellationToken ct);
}

/// <summary>Whom a run gives records to, and whether they can go back.</summary>
internal static class BulkOwners
{
    /// <summary>The owner that a run gives to, or why nobody can be given anything.</summary>
    public static async Task<(Ownership? Owner, string? WhyNot)> ReceiverAsync(CustomersDbContext db, BulkRun run, Actor actor, string permission, ErrorTexts texts, CancellationToken ct)
    {
        try
        {
            return (await OwnerChoice.DecideAsync(db, actor, permission, run.Request!.OwnerId, false, null, ct), null);
        }
        catch (RuleException e)
        {
            return (null, texts.Text(e.Code, e.Args));
        }
    }

    /// <summary>Those of the earlier owners who are not here any more.</summary>
    public static async Task<HashSet<Guid>> GoneAsync(CustomersDbContext db, IReadOnlyList<BulkItem> items, CancellationToken ct)
    {
        Guid[] owners = [.. items.Select(i => i.Before?.OwnerId).OfType<Guid>().Distinct()];
        return await db.Staff.AsNoTracking().Where(s => owners.Contains(s.StaffId) && !s.Active).Select(s => s.StaffId).ToHashSetAsync(ct);
    }
}
