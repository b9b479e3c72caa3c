using System.Globalization;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Opportunities;
using Crm.Customers.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Loads a version of a proposal whose opportunity the person may touch, and tells of it.</summary>
internal static class ProposalAccess
{
    public static async Task<Proposal> ProposalAsync(this CustomersDbContext db, Guid opportunityId, Guid proposalId, CancellationToken ct) =>
        await db.Proposals.SingleOrDefaultAsync(p => p.Id == proposalId && p.OpportunityId == opportunityId, ct) ?? throw new NotFoundException();

    public static ProposalDetails Details(this Proposal p) => new(
        p.Id, ETags.Write(p.Version), p.Number, p.State, new ProposalFields(p.ValidUntil, p.Lines, p.Total, p.Currency, p.Note), p.FileName, p.FileBytes,
        p.CreatedBy, p.CreatedAt, p.SentAt, p.AnsweredAt, p.AnswerNote);

    /// <summary>It was sent, answered or expired: on the customer's timeline, once each.</summary>
    public static void ProposalTold(this CustomersDbContext db, Opportunity opportunity, Proposal proposal, Guid by, DateTimeOffset at) => db.Timeline.Add(new TimelineRecord
    {
        CustomerId = opportunity.CustomerId,
        At = at,
        By = by,
        Topic = "opportunity",
        Kind = $"proposal.{proposal.State}",
        Facts = History.Facts(
            ("title", opportunity.Title), ("number", proposal.Number.ToString(CultureInfo.InvariantCulture)),
            ("amount", proposal.Total.ToString(CultureInfo.InvariantCulture)), ("currency", proposal.Currency), ("note", proposal.AnswerNote)),
        Link = $"/customers/opportunities/{opportunity.Id}",
        SourceKey = $"proposal.{proposal.State}:{proposal.Id}",
    });
}
