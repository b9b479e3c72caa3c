using System.Linq.Expressions;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Views;

/// <summary>How somebody looks at a list, under a name (C-32).</summary>
internal sealed class ListView : IVersioned, IAudited
{
    /// <summary>How many views of a list a person has at most.</summary>
    public const int MostOfOne = 50;

    /// <summary>How long a removed one can be had back.</summary>
    public static readonly TimeSpan RestoreTime = TimeSpan.FromDays(30);

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public Guid OwnerId { get; private set; }
    public Guid UnitId { get; private set; }
    public string List { get; private init; } = "";
    public string Name { get; private set; } = "";
    public IReadOnlyList<ViewFilter> Filters { get; private set; } = [];
    public string? Sort { get; private set; }
    public string[]? Columns { get; private set; }
    public string Reach { get; private set; } = ViewReaches.Own;
    public DateTimeOffset? RemovedAt { get; private set; }

    public static ListView Of(Actor owner, string list) => new() { OwnerId = owner.StaffId, UnitId = owner.UnitId, List = list };

    /// <summary>Who sees it: its owner, everybody, or the unit and who leads it.</summary>
    public static Expression<Func<ListView, bool>> SeenBy(Actor actor)
    {
        Guid[] units = [actor.UnitId, .. actor.UnitsBelow];
        return view => view.RemovedAt == null
            && (view.OwnerId == actor.StaffId || view.Reach == ViewReaches.Everybody || (view.Reach == ViewReaches.Unit && units.Contains(view.UnitId)));
    }

    /// <summary>Its owner changes it; a shared one whoever may share.</summary>
    public bool MayChange(Actor actor) => OwnerId == actor.StaffId || (Reach != ViewReaches.Own && actor.Has(CustomersPermissions.SegmentShare));

    public void Set(ViewFields fields)
    {
        (Name, Filters, Reach) = (fields.Name.Trim(), [.. fields.Filters ?? []], fields.Reach);
        Sort = string.IsNullOrWhiteSpace(fields.Sort) ? null : fields.Sort;
        Columns = fields.Columns is { } columns ? [.. columns.Distinct()] : null;
    }

    public void Remove(DateTimeOffset now) => RemovedAt = now;

    public void Restore() => RemovedAt = null;

    /// <summary>Belongs to somebody else, with a number behind its name where he has one of this name already.</summary>
    public void GiveTo(Guid successor, Guid unit, HashSet<string> taken)
    {
        var name = Name;
        for (var i = 2; !taken.Add($"{List} {name}"); i++)
            name = $"{Name} ({i})";
        (OwnerId, UnitId, Name) = (successor, unit, name);
    }
}

/// <summary>The view that a person's list opens with.</summary>
internal sealed class DefaultView
{
    public Guid StaffId { get; init; }
    public required string List { get; init; }
    public Guid ViewId { get; set; }
}
