using System.Globalization;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.SubmitPersonRequest;

/// <summary>The approvers get the request's number and what it is about, but not the person: approvals are kept longer than the person's data may be.</summary>
public sealed class SubmitPersonRequestHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<ApprovalRequested> Handle(SubmitPersonRequest command, CancellationToken ct)
    {
        var (me, found) = (actors.Current.StaffId, await db.PersonRequestAsync(command.RequestId, ct));
        found.Submit();
        var facts = History.Facts(
            ("received", found.ReceivedOn.ToString("O", CultureInfo.InvariantCulture)), ("until", found.DueOn.ToString("O", CultureInfo.InvariantCulture)),
            ("records", found.Person.Records.Values.Sum(r => r.Count).ToString(CultureInfo.InvariantCulture)),
            ("customers", found.Person.Customers.Count.ToString(CultureInfo.InvariantCulture)));
        return new ApprovalRequested(
            found.ApprovalId, ApprovalKinds.Erasure, PersonRequests.SubjectType, found.Id, found.Number, PersonRequests.Page(found.Id), me, [], null, null, facts, time.GetUtcNow());
    }
}
