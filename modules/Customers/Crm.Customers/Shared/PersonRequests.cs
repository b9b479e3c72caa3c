using System.Globalization;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Personal;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Requests about persons' data (W-08), as the API tells them.</summary>
internal static class PersonRequests
{
    /// <summary>The type of the record in approvals.</summary>
    public const string SubjectType = "person-request";

    public static string Page(Guid id) => $"/customers/personal-data/{id}";

    /// <summary>The approvers get the request's number and what it is about, but not the person: approvals are kept longer than the person's data may be.</summary>
    public static ApprovalRequested Approval(this PersonRequest r, Guid by, DateTimeOffset now)
    {
        var facts = History.Facts(
            ("received", r.ReceivedOn.ToString("O", CultureInfo.InvariantCulture)), ("answerBy", r.DueOn.ToString("O", CultureInfo.InvariantCulture)),
            ("records", r.Person.Records.Values.Sum(ids => ids.Count).ToString(CultureInfo.InvariantCulture)), ("customers", r.Person.Customers.Count.ToString(CultureInfo.InvariantCulture)));
        return new ApprovalRequested(r.ApprovalId, ApprovalKinds.Erasure, SubjectType, r.Id, r.Number, Page(r.Id), by, [], null, null, facts, now);
    }

    public static async Task<PersonRequest> PersonRequestAsync(this CustomersDbContext db, Guid id, CancellationToken ct) =>
        await db.PersonRequests.SingleOrDefaultAsync(r => r.Id == id, ct) ?? throw new NotFoundException();

    public static PersonRequestSummary Summary(this PersonRequest r) => new(r.Id, r.Number, r.Kind, r.State, r.Label, r.ReceivedOn, r.DueOn, r.AskedBy, r.EndedAt);

    public static async Task<PersonRequestDetails> DetailsAsync(this CustomersDbContext db, PersonRequest r, IEnumerable<PersonalCatalogue> modules, CancellationToken ct)
    {
        var parts = await db.PersonRequestParts.AsNoTracking().Where(p => p.RequestId == r.Id).OrderBy(p => p.At).Select(p => new ErasedPart(p.Module, p.Rows, p.At)).ToListAsync(ct);
        var waiting = r.State == PersonRequestStates.Running ? modules.Select(m => m.Module).Except(parts.Select(p => p.Module)).Order(StringComparer.Ordinal).ToList() : [];
        var (p, known) = (r.Person, r.State == PersonRequestStates.Running ? null : r.Person);
        var person = known is null
            ? new SoughtPerson([], [], [], new Dictionary<string, IReadOnlyList<Guid>>(), [], [], false)
            : new SoughtPerson(p.Names, p.Phones, p.Words, p.Records, p.Customers, p.Ties, p.NamesAnywhere);
        return new PersonRequestDetails(
            r.Summary(), r.Reason, person, r.AskedAt, r.ApprovalId, r.DecidedBy, r.DecidedAt, r.Comment, r.ExportedBy, r.ExportedAt, parts, waiting);
    }
}
