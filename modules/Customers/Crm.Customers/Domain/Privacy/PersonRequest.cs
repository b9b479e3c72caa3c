using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Personal;
using Crm.Customers.Contracts;

namespace Crm.Customers.Domain.Privacy;

/// <summary>
/// Somebody asked what is kept of him, or to have it erased (W-08). By law it is answered within a time. Once erased, the request itself says no more whose it was:
/// what is left is its number, what was asked and when, who decided, and how much each module changed.
/// </summary>
internal sealed class PersonRequest : IVersioned, IAudited
{
    /// <summary>Days within which it is answered.</summary>
    public const int Days = 30;

    private PersonRequest()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public string Number { get; private init; } = "";
    public string Kind { get; private init; } = PersonRequestKinds.Export;
    public string State { get; private set; } = PersonRequestStates.Open;

    /// <summary>How the person is called on the page; the audit must not keep it beyond the erasure.</summary>
    [NotAudited]
    public string Label { get; private set; } = "";

    [NotAudited]
    public string Reason { get; private set; } = "";

    [NotAudited]
    public PersonSought Person { get; private set; } = Nobody;

    public DateOnly ReceivedOn { get; private init; }
    public DateOnly DueOn { get; private init; }
    public Guid AskedBy { get; private init; }
    public DateTimeOffset AskedAt { get; private init; }
    public Guid ApprovalId { get; private set; } = Guid.CreateVersion7();
    public Guid? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    [NotAudited]
    public string? Comment { get; private set; }

    public Guid? ExportedBy { get; private set; }
    public DateTimeOffset? ExportedAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    private static PersonSought Nobody => new([], [], [], new Dictionary<string, IReadOnlyList<Guid>>(), [], [], false);

    public static PersonRequest Open(string number, string kind, string reason, PersonSought person, DateOnly receivedOn, Guid by, DateTimeOffset now) => new()
    {
        Number = number, Kind = kind, Reason = reason.Trim(), Person = person, Label = person.Names.FirstOrDefault() ?? person.Phones.Concat(person.Words).First(),
        ReceivedOn = receivedOn, DueOn = receivedOn.AddDays(Days), AskedBy = by, AskedAt = now,
    };

    /// <summary>The copy was handed out; that is all an export is for.</summary>
    public void Exported(Guid by, DateTimeOffset now)
    {
        if (State is PersonRequestStates.Running || (State == PersonRequestStates.Done && Kind == PersonRequestKinds.Erasure))
            throw new ConflictException("customers.person.erased");
        (ExportedBy, ExportedAt) = (by, now);
        if (Kind == PersonRequestKinds.Export && State == PersonRequestStates.Open)
            (State, EndedAt) = (PersonRequestStates.Done, now);
    }

    /// <summary>Asks for the erasure; again where it came back.</summary>
    public void Submit()
    {
        if (Kind != PersonRequestKinds.Erasure || State != PersonRequestStates.Open)
            throw new ConflictException("customers.person.state");
        (State, ApprovalId, DecidedBy, DecidedAt) = (PersonRequestStates.Submitted, Guid.CreateVersion7(), null, null);
    }

    /// <summary>What was decided; false where it was decided before. True with <see cref="PersonRequestStates.Running"/> begins the erasure.</summary>
    public bool Decide(string state, string? comment, Guid by, DateTimeOffset at)
    {
        if (State != PersonRequestStates.Submitted)
            return false;
        (State, Comment, DecidedBy, DecidedAt) = (state, comment, by, at);
        if (state == PersonRequestStates.Refused)
            End(at);
        return true;
    }

    /// <summary>It is refused without asking further: not the person, or law demands to keep it all. Returns whether an approval has to be taken back.</summary>
    public bool Refuse(string why, Guid by, DateTimeOffset now)
    {
        if (State is not (PersonRequestStates.Open or PersonRequestStates.Submitted))
            throw new ConflictException("customers.person.state");
        var asked = State == PersonRequestStates.Submitted;
        (State, Comment, DecidedBy, DecidedAt) = (PersonRequestStates.Refused, why.Trim(), by, now);
        End(now);
        return asked;
    }

    /// <summary>Every module has done its part: whose request it was goes too.</summary>
    public void Finish(DateTimeOffset now)
    {
        State = PersonRequestStates.Done;
        (Label, Person, Comment) = (PersonalTables.Erased, Nobody, null);
        Reason = PersonalTables.Erased;
        End(now);
    }

    private void End(DateTimeOffset now) => EndedAt = now;
}

/// <summary>A module has done its part of an erasure.</summary>
internal sealed class PersonRequestPart
{
    public Guid RequestId { get; init; }
    public string Module { get; init; } = "";
    public int Rows { get; init; }
    public DateTimeOffset At { get; init; }
}
