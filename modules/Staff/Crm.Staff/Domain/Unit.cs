using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.Staff.Contracts.Events;

namespace Crm.Staff.Domain;

/// <summary>A unit of the organisation: headquarters, region, branch or team.</summary>
internal sealed class Unit : IAudited, IVersioned, IShapesActors
{
    private Unit()
    {
    }

    public Unit(Guid id, string name, string nameEn, UnitKind kind, Guid? parentId)
    {
        (Id, Name, NameEn, Kind, ParentId, Active, Revision) = (id, name, nameEn, kind, parentId, true, 1);
    }

    public Guid Id { get; private set; }
    public string Name { get; private set; } = "";
    public string NameEn { get; private set; } = "";
    public UnitKind Kind { get; private set; }
    public Guid? ParentId { get; private set; }
    public Guid? ManagerId { get; private set; }
    public bool Active { get; private set; }

    /// <summary>Grows with each change; the version of <see cref="UnitChanged"/>.</summary>
    [NotAudited]
    public long Revision { get; private set; }

    public uint Version { get; private set; }

    public void Change(string name, string nameEn, UnitKind kind, Guid? parentId, Guid? managerId, bool active)
    {
        (Name, NameEn, Kind, ParentId, ManagerId, Active) = (name, nameEn, kind, parentId, managerId, active);
        Revision++;
    }

    public void LedBy(Guid? managerId)
    {
        ManagerId = managerId;
        Revision++;
    }

    public UnitChanged Snapshot() => new(Id, Name, NameEn, Kind.ToString().ToLowerInvariant(), ParentId, ManagerId, Active, Revision);
}
