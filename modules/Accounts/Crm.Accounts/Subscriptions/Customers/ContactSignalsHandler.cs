using Crm.Accounts.Data;
using Crm.Accounts.Domain.Valuation;
using Crm.Accounts.Subscriptions.Service;
using Crm.Customers.Contracts.Events;

namespace Crm.Accounts.Subscriptions.Customers;

/// <summary>Finished activities count as contacts; tasks are the house's own business.</summary>
public sealed class ContactSignalsHandler(AccountsDbContext db)
{
    /// <summary>Notes the contact, once.</summary>
    public Task Handle(ActivityCompleted e, CancellationToken ct) =>
        e.Kind == "task" ? Task.CompletedTask : db.NoteAsync(e.ActivityId, SignalKinds.Contact, e.CustomerId, e.At, 1, ct);
}
