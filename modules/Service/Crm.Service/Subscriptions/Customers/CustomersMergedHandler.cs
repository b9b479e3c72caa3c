using Crm.Customers.Contracts.Events;
using Crm.Service.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Subscriptions.Customers;

/// <summary>What belonged to the customer that went belongs to the one that stays.</summary>
public sealed class CustomersMergedHandler(ServiceDbContext db)
{
    /// <summary>Moves cases, contacts and numbers over; safe to do again.</summary>
    public async Task Handle(CustomersMerged e, CancellationToken ct)
    {
        await db.Cases.IgnoreQueryFilters().Where(c => c.CustomerId == e.LoserId)
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.CustomerId, e.WinnerId), ct);
        await db.Interactions.IgnoreQueryFilters().Where(i => i.CustomerId == e.LoserId)
            .ExecuteUpdateAsync(s => s.SetProperty(i => i.CustomerId, e.WinnerId), ct);
        await db.Phones.Where(p => p.CustomerId == e.LoserId).ExecuteDeleteAsync(ct);
        await db.Customers.Where(c => c.Id == e.LoserId).ExecuteUpdateAsync(s => s.SetProperty(c => c.MergedInto, e.WinnerId), ct);
    }
}
