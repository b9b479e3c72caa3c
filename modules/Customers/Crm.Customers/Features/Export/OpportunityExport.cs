using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Opportunities;
using Crm.Customers.Features.FindOpportunities;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.Export;

/// <summary>Opportunities with their customer, the newest first.</summary>
internal sealed class OpportunityExport(CustomersDbContext db, IActors actors, ErrorTexts texts, TimeProvider time)
{
    private static readonly string[] Columns =
    [
        "title", "customer", "code", "opportunityStage", "amount", "currency", "probability", "weighted", "expectedClose", "productLines", "competitors",
        "owner", "nextStep", "nextStepOn", "reason", "reasonNote", "closedOn", "parkedUntil", "moved", "opened", "notes",
    ];

    public ExportSheet Sheet(OpportunityFilter filter)
    {
        var opportunities = OpportunityList.Filtered(
            db.Opportunities.AsNoTracking().Within(actors.Current, CustomersPermissions.OpportunityRead).Within(actors.Current, CustomersPermissions.Export), filter, time.GetUtcNow());
        return new ExportSheet("opportunities", filter, Columns, opportunities.Select(o => o.Id), RowsAsync(opportunities));
    }

    private async IAsyncEnumerable<object?[]> RowsAsync(IQueryable<Opportunity> opportunities)
    {
        var rows = opportunities.OrderByDescending(o => o.CreatedAt).ThenByDescending(o => o.Id).Join(db.Customers, o => o.CustomerId, c => c.Id, (o, c) => new
        {
            Opportunity = o, Customer = c.Name, c.Code, Owner = db.Staff.Where(s => s.StaffId == o.OwnerId).Select(s => s.Name).FirstOrDefault(),
        });
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            var o = row.Opportunity;
            yield return
            [
                o.Title, row.Customer, row.Code, Exporter.Word(texts, "opportunity-stage", o.Stage), o.Amount, o.Currency, o.Probability,
                o.Amount is { } amount ? Math.Round(amount * o.Probability / 100m, 2) : null, o.ExpectedClose, string.Join("; ", o.ProductLines),
                string.Join("; ", o.Competitors), row.Owner, o.NextStep, o.NextStepOn, Exporter.Word(texts, "opportunity-reason", o.Reason), o.ReasonNote, o.ClosedOn, o.ParkedUntil, o.MovedAt, o.CreatedAt, o.Notes,
            ];
        }
    }
}
