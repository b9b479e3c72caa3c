using Crm.Accounts.Data;
using Crm.Accounts.Domain.Valuation;
using Crm.Service.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Subscriptions.Service;

/// <summary>Notes what happened with customers in Service, each once, for the value assessment.</summary>
public sealed class SignalsHandler(AccountsDbContext db)
{
    /// <summary>A case was opened, and somebody was in touch.</summary>
    public Task Handle(CaseOpened e, CancellationToken ct)
    {
        (Guid, string)[] signals = e.InteractionId is { } touch ? [(e.CaseId, SignalKinds.Case), (touch, SignalKinds.Contact)] : [(e.CaseId, SignalKinds.Case)];
        return e.CustomerId is { } customer ? db.NoteAsync(signals, customer, e.At, 1, ct) : Task.CompletedTask;
    }

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
        db.NoteAsync([(id, kind)], customerId, at, value, ct);

    /// <summary>Notes signals of one moment, each unless it is noted already.</summary>
    public static Task NoteAsync(
        this AccountsDbContext db, (Guid Id, string Kind)[] signals, Guid customerId, DateTimeOffset at, int value, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"""
            INSERT INTO accounts.customer_signals (id, kind, customer_id, at, value)
            SELECT id, kind, accounts.survivor_of({customerId}), {at.ToUniversalTime()}, {value}
            FROM unnest({signals.Select(s => s.Id).ToArray()}, {signals.Select(s => s.Kind).ToArray()}) AS s (id, kind)
            ON CONFLICT DO NOTHING
            """, ct);
}
