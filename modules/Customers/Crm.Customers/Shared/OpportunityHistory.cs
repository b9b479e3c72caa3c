using System.Globalization;
using Crm.Customers.Data;
using Crm.Customers.Domain.Opportunities;
using Crm.Customers.Domain.Timeline;

namespace Crm.Customers.Shared;

/// <summary>Keeps an opportunity's moves and tells of them on the customer's timeline.</summary>
internal static class OpportunityHistory
{
    public static void OpportunityMoved(this CustomersDbContext db, Opportunity opportunity, OpportunityMove move)
    {
        db.AddNew(move);
        db.AddNew(new TimelineRecord
        {
            CustomerId = opportunity.CustomerId,
            At = move.At,
            By = move.By,
            Topic = "opportunity",
            Kind = move.From is null ? "opportunity.opened" : "opportunity.moved",
            Facts = History.Facts(
                ("title", opportunity.Title), ("from", move.From), ("to", move.To), ("reason", move.Reason), ("note", move.Note),
                ("amount", move.Amount?.ToString(CultureInfo.InvariantCulture)), ("currency", opportunity.Currency)),
            Link = $"/customers/opportunities/{opportunity.Id}",
            SourceKey = SourceKey(move),
        });
    }

    /// <summary>Names the entry of a move.</summary>
    public static string SourceKey(OpportunityMove move) => $"opportunity:{move.Id}";

    /// <summary>It came to be.</summary>
    public static void OpportunityOpened(this CustomersDbContext db, Opportunity opportunity) => db.OpportunityMoved(opportunity, new OpportunityMove
    {
        OpportunityId = opportunity.Id, To = opportunity.Stage, Amount = opportunity.Amount, By = opportunity.CreatedBy, At = opportunity.CreatedAt,
    });
}
