using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Grading;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Loads grades against the rules (C-30).</summary>
internal static class GradeOverrideAccess
{
    /// <summary>The type of the record in approvals.</summary>
    public const string SubjectType = "grade-override";

    /// <summary>One of a customer's; the standing is locked, so that two who ask, decide or end at once do so one after the other.</summary>
    public static async Task<(GradeOverride Found, Standing Standing)> GradeOverrideAsync(
        this CustomersDbContext db, Guid customerId, Guid id, Actor actor, CancellationToken ct)
    {
        var customer = await db.CustomerAsync(customerId, actor, CustomersPermissions.Write, ct);
        var standing = await db.LockStandingAsync(customer.Id, ct) ?? throw new NotFoundException();
        return (await db.GradeOverrides.SingleOrDefaultAsync(o => o.Id == id && o.CustomerId == customer.Id, ct) ?? throw new NotFoundException(), standing);
    }

    public static GradeOverrideDetails Details(this GradeOverride o, Guid? inForce) => new(
        o.Id, o.Grade, o.Previous, o.Reason, o.Until, o.State, o.Id == inForce, o.AskedBy, o.AskedAt, o.DecidedBy, o.DecidedAt, o.Comment, o.EndedBy, o.EndedAt, o.EndReason);
}
