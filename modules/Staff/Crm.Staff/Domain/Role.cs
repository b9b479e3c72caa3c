using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Security;

namespace Crm.Staff.Domain;

/// <summary>What people of a kind do; holds permissions.</summary>
internal sealed class Role : IShapesActors
{
    public required string Key { get; init; }
    public required string Name { get; set; }
    public required string NameEn { get; set; }
    public bool BuiltIn { get; init; }
}

/// <summary>A permission a role has, and how far it reaches.</summary>
internal sealed class RoleGrant : IAudited, IShapesActors
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string Role { get; init; }
    public required string Permission { get; init; }
    public RecordScope Scope { get; set; }
}

/// <summary>A permission whose defaults have been given out; later only administrators change who has it.</summary>
internal sealed class KnownPermission
{
    public required string Name { get; init; }
    public DateTimeOffset SeededAt { get; init; }
}
