using System.Globalization;
using Crm.BuildingBlocks.Api;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Crm.Service.Domain.Complaints;
using Crm.Service.Features.Customers;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.GetCase;

/// <summary>Reads a case in full.</summary>
internal sealed class CaseReader(ServiceDbContext db, CaseDesk desk, ServiceBook book)
{
    public async Task<CaseDetails> ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await desk.FindAsync(id, ifMatch: null, cancellationToken);
        var (now, facts) = (desk.Now, await book.ReadAsync(cancellationToken));
        var calendar = facts.CalendarOf(found.UnitId);
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        var links = await LinksAsync(found, cancellationToken);
        return new CaseDetails
        {
            Id = found.Id,
            ETag = ETags.Write(found.Version),
            Number = found.Number,
            Kind = found.Kind,
            Channel = found.Channel,
            Status = found.Status,
            Subject = found.Subject,
            Description = found.Description,
            Wanted = found.Wanted,
            About = found.About,
            AboutStaffIds = found.AboutStaffIds,
            InvolvedStaffIds = found.InvolvedStaffIds,
            Customer = found.CustomerId is { } customer ? await db.CardAsync(customer, cancellationToken) : null,
            ContactId = found.ContactId,
            CallerName = found.CallerName,
            CallerPhone = found.CallerPhone,
            Tier = found.Tier,
            OwnerId = found.OwnerId,
            UnitId = found.UnitId,
            UnitName = facts.Organisation.UnitName(found.UnitId, english),
            OpenedBy = found.OpenedBy,
            OpenedAt = found.OpenedAt,
            ResolvedAt = found.ResolvedAt,
            ClosedAt = found.ClosedAt,
            ReopenUntil = found.ReopenUntil,
            WaitingFor = found.WaitingFor,
            Cause = found.Cause,
            Solution = found.Solution,
            Satisfaction = found.Satisfaction,
            DuplicateOf = links.FirstOrDefault(l => l.Id == found.DuplicateOfId),
            SplitFrom = links.FirstOrDefault(l => l.Id == found.SplitFromId),
            Related = [.. links.Where(l => l.Id != found.DuplicateOfId && l.Id != found.SplitFromId)],
            Promise = found.Promise,
            Clocks = [found.FirstReply.Read(CaseClockName.FirstReply, now, calendar), found.Resolution.Read(CaseClockName.Resolution, now, calendar)],
            Actions = [.. Actions(found, now)],
            Complaint = found.Complaint?.Read([.. Steps(found)], facts.Organisation.UnitName(found.Complaint.ResponsibleUnitId, english)),
            Attachments = await db.Attachments.AsNoTracking().Where(a => a.CaseId == id).OrderBy(a => a.At)
                .Select(a => new AttachmentItem(a.Id, a.Name, a.ContentType, a.Size, a.By, a.At)).ToListAsync(cancellationToken),
        };
    }

    // Only links to cases that the reader may see: the filter and the scope are in the query.
    private Task<List<CaseLink>> LinksAsync(Case found, CancellationToken cancellationToken)
    {
        var (id, duplicateOf, splitFrom) = (found.Id, found.DuplicateOfId, found.SplitFromId);
        return db.Cases.AsNoTracking().VisibleTo(desk.Me)
            .Where(c => c.DuplicateOfId == id || c.SplitFromId == id || c.Id == duplicateOf || c.Id == splitFrom)
            .OrderBy(c => c.OpenedAt).Select(c => new CaseLink(c.Id, c.Number, c.Subject, c.Status)).ToListAsync(cancellationToken);
    }

    private IEnumerable<CaseAction> Actions(Case found, DateTimeOffset now) => CaseLifecycle.Allowed(found.Status).Where(action => desk.Me.May(found, action) && action switch
    {
        CaseAction.Claim => found.OwnerId is null,
        CaseAction.Resolve or CaseAction.Close => found.Kind != CaseKind.Complaint,
        CaseAction.Reopen => found.ReopenUntil >= now,
        CaseAction.Join => found.Complaint is null or { Stage: ComplaintStage.Registered },
        _ => true,
    });

    private IEnumerable<ComplaintStep> Steps(Case found) =>
        found.DuplicateOfId is null ? ComplaintProcess.Allowed(found.Complaint!.Stage).Where(step => desk.Me.May(found, step)) : [];
}
