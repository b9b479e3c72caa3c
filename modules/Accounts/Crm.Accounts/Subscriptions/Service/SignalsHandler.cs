using Crm.Accounts.Data;
using Crm.Accounts.Domain.Valuation;
using Crm.Service.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Subscriptions.Service;

/// <summary>Notes what happened with customers in Service, each once, for the value assessment.</summary>
public sealed class SignalsHandler(AccountsDbContext db)
{
    /// <summary>A case was opened.</summary>
    public Task Handle(CaseOpened e, CancellationToken ct) => NoteAsync(e.CaseId, SignalKinds.Case, e.CustomerId, e.At, 1, ct);

    /// <summary>A complaint was decided; only a valid one counts.</summary>
    public Task Handle(ComplaintDecided e, CancellationToken ct) =>
        e.Valid ? NoteAsync(e.CaseId, SignalKinds.Complaint, e.CustomerId, e.At, 1, ct) : Task.CompletedTask;

    /// <summary>A customer said how satisfied it is.</summary>
    public Task Handle(SurveyAnswered e, CancellationToken ct) => NoteAsync(e.AnswerId, SignalKinds.Satisfaction, e.CustomerId, e.At, e.Score, ct);

    /// <summary>Somebody was in touch with a customer.</summary>
    public Task Handle(InteractionRecorded e, CancellationToken ct) => NoteAsync(e.InteractionId, SignalKinds.Contact, e.CustomerId, e.At, 1, ct);

    private Task NoteAsync(Guid id, string kind, Guid? customerId, DateTimeOffset at, int value, CancellationToken ct) =>
        customerId is { } customer ? db.NoteAsync(id, kind, customer, at, value, ct) : Task.CompletedTask;
}

internal static class SignalNotes
{
    /// <summary>Notes a signal unless it is noted already.</summary>
    public static Task NoteAsync(this AccountsDbContext db, Guid id, string kind, Guid customerId, DateTimeOffset at, int value, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"""
            INSERT INTO accounts.customer_signals (id, kind, customer_id, at, value)
            VALUES ({id}, {kind}, coalesce((SELECT merged_into FROM accounts.customers WHERE id = {customerId}), {customerId}), {at.ToUniversalTime()}, {value})
            ON CONFLICT DO NOTHING
            """, ct);
}
