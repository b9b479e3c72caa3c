using System.Globalization;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Grading;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.RequestGradeOverride;

/// <summary>Keeps the request and asks the approvers; what they decide comes back as an event.</summary>
public sealed class RequestGradeOverrideHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(GradeOverrideDetails, ApprovalRequested)> Handle(RequestGradeOverride command, CancellationToken ct)
    {
        var (me, now, wanted) = (actors.Current, time.GetUtcNow(), command.Request);
        var customer = await db.CustomerAsync(command.CustomerId, me, CustomersPermissions.Write, ct);
        var standing = await db.LockStandingAsync(customer.Id, ct) ?? throw new NotFoundException();
        if (standing.OverrideId is not null || await db.GradeOverrides.AnyAsync(o => o.CustomerId == customer.Id && o.State == GradeOverrideStates.Submitted, ct))
            throw new ConflictException("customers.grade_override.open");
        var asked = GradeOverride.Ask(customer.Id, standing.Grade, wanted.Grade, wanted.Reason, wanted.Until, me.StaffId, now);
        db.GradeOverrides.Add(asked);
        var facts = History.Facts(
            ("customer", $"{customer.Code} {customer.Name}"), ("presentGrade", standing.Grade), ("grade", asked.Grade), ("reason", asked.Reason),
            ("until", asked.Until.ToString("O", CultureInfo.InvariantCulture)));
        return (asked.Details(null), new ApprovalRequested(
            asked.ApprovalId, ApprovalKinds.GradeOverride, GradeOverrideAccess.SubjectType, asked.Id, $"{customer.Name} {standing.Grade} → {asked.Grade}",
            $"/customers/{customer.Id}/grade", me.StaffId, [], null, null, facts, now));
    }
}
