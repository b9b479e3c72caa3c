using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Decides whom a record belongs to: the unit follows the owner; giving to others needs more than one's own records. What exists is given back to the pool with a reason and taken from there within limits (C-05), so neither is done here.</summary>
internal static class OwnerChoice
{
    /// <param name="db">For the owner's unit.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="permission">The permission whose scope is looked at.</param>
    /// <param name="ownerId">The owner wanted; null: oneself.</param>
    /// <param name="inPool">True: nobody, whatever <paramref name="ownerId"/> says.</param>
    /// <param name="current">To whom it belongs now; null for a new record.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<Ownership> DecideAsync(
        CustomersDbContext db, Actor actor, string permission, Guid? ownerId, bool inPool, Ownership? current, CancellationToken ct)
    {
        if (current is { } now && (inPool ? now.OwnerId is null : ownerId == now.OwnerId))
            return now;
        if (inPool)
            return current is null ? new Ownership(null, actor.UnitId) : throw new RuleException("customers.owner.release", "ownerId");
        if (current is { OwnerId: null } && actor.Scope(permission) <= RecordScope.Own)
            throw new RuleException("customers.owner.claim", "ownerId");
        if (ownerId is null || ownerId == actor.StaffId)
            return new Ownership(actor.StaffId, actor.UnitId);
        if (actor.Scope(permission) <= RecordScope.Own)
            throw new RuleException("customers.owner.own_only", "ownerId", ownerId);
        var owner = await db.Staff.AsNoTracking().SingleOrDefaultAsync(s => s.StaffId == ownerId && s.Active, ct)
            ?? throw new RuleException("customers.owner.unknown", "ownerId", ownerId);
        return new Ownership(owner.StaffId, owner.UnitId);
    }
}
