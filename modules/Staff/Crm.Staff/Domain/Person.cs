using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Search;
using Crm.Staff.Contracts.Events;
using NpgsqlTypes;

namespace Crm.Staff.Domain;

/// <summary>A member of staff. How the person signs in is kept apart, in <c>SignInAccount</c> of the same id.</summary>
internal sealed class Person : IAudited, IVersioned, IShapesActors
{
    private Person()
    {
    }

    public Person(Guid id, string userName, string name, Guid unitId, IEnumerable<string> roles, string culture, DateTimeOffset now)
    {
        (Id, UserName, Name, UnitId, Roles, Culture, CreatedAt) = (id, userName, name, unitId, [.. roles], culture, now);
        (TimeZone, Theme, Revision) = ("Asia/Shanghai", "auto", 1);
        Index();
    }

    public Guid Id { get; private set; }
    public string UserName { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string Title { get; private set; } = "";
    public string? Email { get; private set; }
    public string? Phone { get; private set; }
    public Guid UnitId { get; private set; }
    public List<string> Roles { get; private set; } = [];
    public PersonState State { get; private set; }
    public Guid? DeputyId { get; private set; }
    public DateOnly? AbsentFrom { get; private set; }
    public DateOnly? AbsentUntil { get; private set; }
    public string Culture { get; private set; } = "";
    public string TimeZone { get; private set; } = "";
    public string Theme { get; private set; } = "";
    public Guid? SuccessorId { get; private set; }
    public DateTimeOffset? LeftAt { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Grows with each change; the version of <see cref="StaffChanged"/>.</summary>
    [NotAudited]
    public long Revision { get; private set; }

    public NpgsqlTsVector Search { get; private set; } = null!;
    public uint Version { get; private set; }

    public void Change(string name, string? title, string? email, string? phone)
    {
        (Name, Title, Email, Phone) = (name, title ?? "", email, phone);
        Touch();
    }

    public void Prefer(string culture, string timeZone, string theme)
    {
        (Culture, TimeZone, Theme) = (culture, timeZone, theme);
        Touch();
    }

    public void Place(Guid unitId, IEnumerable<string> roles)
    {
        (UnitId, Roles) = (unitId, [.. roles]);
        Touch();
    }

    public void BeAbsent(Absence? absence)
    {
        if (absence?.DeputyId == Id)
            throw new RuleException("staff.absence.own_deputy", "absence");
        if (absence is not null && absence.Until < absence.From)
            throw new RuleException("staff.absence.order", "absence", absence.From, absence.Until);
        (DeputyId, AbsentFrom, AbsentUntil) = (absence?.DeputyId, absence?.From, absence?.Until);
        Touch();
    }

    public void Lock() => Become(PersonState.Locked);

    public void Unlock() => Become(PersonState.Active);

    public StaffLeft Leave(Guid successorId, DateTimeOffset now)
    {
        if (successorId == Id)
            throw new RuleException("staff.leave.own_successor", "successorId");
        Become(PersonState.Left);
        (SuccessorId, LeftAt, DeputyId, AbsentFrom, AbsentUntil) = (successorId, now, null, null, null);
        return new StaffLeft(Id, successorId, now);
    }

    /// <summary>Something about the person changed that is kept elsewhere (who manages the unit).</summary>
    public void Touch()
    {
        Revision++;
        Index();
    }

    public StaffChanged Snapshot(UnitTree tree) => new(
        Id, UserName, Name, Email, Phone, UnitId, tree.ManagerOf(Id, UnitId), [.. Roles], State == PersonState.Active,
        DeputyId, AbsentFrom, AbsentUntil, Culture, Revision);

    private void Become(PersonState state)
    {
        if (State == PersonState.Left)
            throw new ConflictException("staff.person.left", Name);
        State = state;
        Touch();
    }

    private void Index() => Search = new SearchDocument().AddName(Name).Add(UserName).Add(Title, SearchWeight.C).Add(Phone, SearchWeight.C).ToVector();
}
