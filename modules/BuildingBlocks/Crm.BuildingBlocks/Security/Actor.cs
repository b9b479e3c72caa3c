using System.Collections.Frozen;

namespace Crm.BuildingBlocks.Security;

/// <summary>Who acts: a member of staff, a system with an API key, or Crm itself (<see cref="System"/>).</summary>
/// <param name="StaffId">The member of staff; <see cref="Guid.Empty"/> for Crm itself.</param>
/// <param name="Name">The name shown to others and written to the audit.</param>
/// <param name="UnitId">The unit the person belongs to.</param>
/// <param name="UnitsBelow">The unit and every unit below it.</param>
/// <param name="Grants">Permission name to the widest scope that one of the person's roles gives.</param>
/// <param name="Roles">Role keys, such as <c>service-agent</c>.</param>
public sealed record Actor(
    Guid StaffId,
    string Name,
    Guid UnitId,
    IReadOnlyList<Guid> UnitsBelow,
    FrozenDictionary<string, RecordScope> Grants,
    IReadOnlyList<string> Roles)
{
    /// <summary>Crm itself: handlers of events, recurring jobs, the migrator. May do everything.</summary>
    public static Actor System { get; } = new(Guid.Empty, "Crm", Guid.Empty, [], FrozenDictionary<string, RecordScope>.Empty, []);

    /// <summary>Nobody: a request without sign-in. May do nothing.</summary>
    public static Actor Anonymous { get; } = new(Guid.Empty, "", Guid.Empty, [], FrozenDictionary<string, RecordScope>.Empty, []);

    /// <summary>Whether this is Crm itself.</summary>
    public bool IsSystem => ReferenceEquals(this, System);

    /// <summary>Whether somebody is signed in (or Crm itself acts).</summary>
    public bool IsKnown => IsSystem || StaffId != Guid.Empty;

    /// <summary>Whether the person may do this at all, on whatever records.</summary>
    public bool Has(string permission) => Scope(permission) != RecordScope.None;

    /// <summary>How far the permission reaches.</summary>
    public RecordScope Scope(string permission) =>
        IsSystem ? RecordScope.All : Grants.GetValueOrDefault(permission, RecordScope.None);
}
