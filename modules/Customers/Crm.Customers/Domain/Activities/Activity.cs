using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Leads;

namespace Crm.Customers.Domain.Activities;

/// <summary>A call, visit, meeting, mail, message or task (C-40). Finished, it is the interaction record seed 000 demands.</summary>
internal sealed class Activity : IOwned, IVersioned, IAudited
{
    private Activity()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public string Kind { get; private set; } = "";
    public string Subject { get; private set; } = "";
    public string? Notes { get; private set; }
    public DateTimeOffset DueAt { get; private set; }
    public DateTimeOffset? RemindAt { get; private set; }
    public bool Reminded { get; private set; }

    /// <summary>Whether the managers were told that it is late.</summary>
    [NotAudited]
    public bool Escalated { get; private set; }
    public string State { get; private set; } = "open";
    public Guid? CustomerId { get; private set; }
    public Guid? LeadId { get; private set; }
    public string About { get; private set; } = "";
    public Guid? ContactId { get; private set; }
    public Guid[] Assignees { get; private set; } = [];

    /// <summary>Who planned it.</summary>
    public Guid? OwnerId { get; private init; }
    public Guid UnitId { get; private init; }
    public DateTimeOffset PlannedAt { get; private init; }
    public string? Result { get; private set; }
    public string? NextStep { get; private set; }
    public Guid? ReachedContactId { get; private set; }
    public string? Reached { get; private set; }
    public string? Sent { get; private set; }
    public DateTimeOffset? DoneAt { get; private set; }
    public Guid? DoneBy { get; private set; }

    /// <param name="fields">What is planned.</param>
    /// <param name="about">Name of the customer or lead.</param>
    /// <param name="planner">Who plans it; does it himself where nobody is named.</param>
    /// <param name="now">When.</param>
    public static Activity Plan(ActivityFields fields, string about, Actor planner, DateTimeOffset now)
    {
        var activity = new Activity { OwnerId = planner.StaffId, UnitId = planner.UnitId, PlannedAt = now };
        activity.Change(fields, about);
        return activity;
    }

    public void Change(ActivityFields fields, string about)
    {
        MustBeOpen();
        Escalated = Escalated && DueAt == fields.DueAt.ToUniversalTime();
        (Kind, Subject, Notes, DueAt) = (fields.Kind, fields.Subject.Trim(), LeadInput.Text(fields.Notes), fields.DueAt.ToUniversalTime());
        (CustomerId, LeadId, About, ContactId) = (fields.CustomerId, fields.LeadId, about, fields.ContactId);
        Reminded = Reminded && RemindAt == fields.RemindAt?.ToUniversalTime();
        RemindAt = fields.RemindAt?.ToUniversalTime();
        Assignees = fields.Assignees is { Count: > 0 } people ? [.. people.Distinct()] : [OwnerId!.Value];
    }

    /// <summary>What was planned.</summary>
    public ActivityFields Fields() => new(Kind, Subject, DueAt, CustomerId, LeadId, ContactId, Assignees, RemindAt, Notes);

    /// <summary>Puts it to another time; the reminder keeps its distance.</summary>
    public void Move(DateTimeOffset dueAt)
    {
        MustBeOpen();
        var by = dueAt - DueAt;
        (DueAt, Escalated) = (dueAt.ToUniversalTime(), Escalated && by == TimeSpan.Zero);
        if (RemindAt is { } remind && by != TimeSpan.Zero)
            (RemindAt, Reminded) = (remind + by, false);
    }

    public void Complete(CompleteActivityRequest outcome, string? reached, Guid by, DateTimeOffset now)
    {
        MustBeOpen();
        (State, DoneBy, DoneAt) = ("done", by, now);
        (Result, NextStep, Sent) = (outcome.Result.Trim(), LeadInput.Text(outcome.NextStep), LeadInput.Text(outcome.Sent));
        (ReachedContactId, Reached) = (outcome.ReachedContactId, reached ?? LeadInput.Text(outcome.Reached));
    }

    public void Cancel(string reason, Guid by, DateTimeOffset now)
    {
        MustBeOpen();
        (State, Result, DoneBy, DoneAt) = ("cancelled", reason.Trim(), by, now);
    }

    public void RemindedNow() => Reminded = true;

    /// <summary>The managers know.</summary>
    public void EscalatedNow() => Escalated = true;

    /// <summary>A successor takes the place of somebody who left.</summary>
    public void Replace(Guid leaver, Guid successor) => Assignees = [.. Assignees.Select(a => a == leaver ? successor : a).Distinct()];

    private void MustBeOpen()
    {
        if (State != "open")
            throw new RuleException("customers.activity.closed", "state", Subject, State);
    }
}
