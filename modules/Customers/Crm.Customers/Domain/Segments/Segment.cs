using System.Linq.Expressions;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Segments;

/// <summary>Customers that are spoken of together (C-32): a filter with a name, or those who fitted it on a day.</summary>
internal sealed class Segment : IVersioned, IAudited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public Guid OwnerId { get; private set; }
    public string Name { get; private set; } = "";
    public string Kind { get; private set; } = SegmentKinds.Live;
    public SegmentFilter Filter { get; private set; } = new();
    public bool Shared { get; private set; }
    public string? Note { get; private set; }
    public int? Members { get; private set; }
    public DateTimeOffset? FrozenAt { get; private set; }

    public static Segment Of(Guid owner, string kind) => new() { OwnerId = owner, Kind = kind };

    /// <summary>Who sees it: its owner and, where it is shared, everybody.</summary>
    public static Expression<Func<Segment, bool>> SeenBy(Actor actor) => segment => segment.Shared || segment.OwnerId == actor.StaffId;

    /// <summary>Its owner changes it; a shared one whoever may share.</summary>
    public bool MayChange(Actor actor) => OwnerId == actor.StaffId || (Shared && actor.Has(CustomersPermissions.SegmentShare));

    public void Set(string name, SegmentFilter filter, bool shared, string? note) => (Name, Filter, Shared, Note) = (name, filter, shared, note);

    /// <summary>Its members were taken anew, or changed by hand.</summary>
    public void Froze(int members, DateTimeOffset now) => (Kind, Members, FrozenAt) = (SegmentKinds.Frozen, members, now);

    public void Counted(int members) => Members = members;

    /// <summary>Belongs to somebody else, with a number behind its name where he has one of this name already.</summary>
    public void GiveTo(Guid successor, HashSet<string> taken)
    {
        var name = Name;
        for (var i = 2; !taken.Add(name); i++)
            name = $"{Name} ({i})";
        (OwnerId, Name) = (successor, name);
    }
}

/// <summary>A customer in a frozen segment.</summary>
internal sealed class SegmentMember
{
    public Guid SegmentId { get; init; }
    public Guid CustomerId { get; init; }
}
