using Crm.BuildingBlocks.Calendars;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Domain.Cases;

/// <content>What is written on a case; notes and answers to the customer are kept apart (S-02).</content>
public sealed partial class Case
{
    /// <summary>A note for colleagues; always possible.</summary>
    public CaseEntry Note(string text, Guid by, DateTimeOffset now)
    {
        Write(EntryKind.Note, text.Trim(), null, by, now, out var entry);
        return entry;
    }

    /// <summary>An answer to the customer; the first one stops the first clock.</summary>
    public CaseEntry Answer(string text, CaseChannel channel, Guid by, WorkingCalendar calendar, DateTimeOffset now)
    {
        var next = CaseLifecycle.Next(Status, CaseAction.Answer);
        if (next != Status || FirstReply.StoppedAt is null)
        {
            Status = next;
            OwnerId ??= by;
            FirstReply.Stop(now, calendar);
            ClocksChanged();
        }
        Write(EntryKind.Answer, text.Trim(), channel, by, now, out var entry);
        return entry;
    }

    /// <summary>What the customer said; a case that waited for it goes on.</summary>
    public CaseEntry Receive(string text, CaseChannel channel, Guid by, WorkingCalendar calendar, DateTimeOffset now)
    {
        if (Status == CaseStatus.WaitingCustomer)
            Resume(by, calendar, now);
        Write(EntryKind.FromCustomer, text.Trim(), channel, by, now, out var entry);
        return entry;
    }

    /// <summary>Corrects what was written down; the history keeps what it was.</summary>
    public void Edit(EditCaseRequest request, Guid by, DateTimeOffset now)
    {
        Status = CaseLifecycle.Next(Status, CaseAction.Edit);
        var changes = new List<(string, object?)>();
        void Set(string name, string? old, string? value, Action<string?> set)
        {
            if (old == value)
                return;
            set(value);
            changes.Add((name, old ?? ""));
        }
        Set("subject", Subject, request.Subject.Trim(), v => Subject = v!);
        Set("description", Description, Text(request.Description), v => Description = v);
        Set("wanted", Wanted, Text(request.Wanted), v => Wanted = v);
        Set("about", About, Text(request.About), v => About = v);
        Set("callerName", CallerName, Text(request.CallerName), v => CallerName = v);
        Set("callerPhone", CallerPhone, Text(request.CallerPhone), v => CallerPhone = v);
        if (changes.Count > 0)
            Write("edit", by, now, null, [.. changes]);
    }

    /// <summary>Says whose case it is.</summary>
    public void BelongsTo(Guid customerId, string customerName, Guid? contactId, Guid by, DateTimeOffset now)
    {
        CaseLifecycle.Next(Status, CaseAction.Edit);
        (CustomerId, ContactId) = (customerId, contactId);
        Index(customerName);
        Write("customer", by, now, null, ("name", customerName));
    }

    /// <summary>After two customers became one.</summary>
    internal void MovesTo(Guid winnerId) => CustomerId = winnerId;
}
