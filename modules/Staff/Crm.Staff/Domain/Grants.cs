using System.Collections.Frozen;
using Crm.BuildingBlocks.Security;

namespace Crm.Staff.Domain;

/// <summary>What several roles give together.</summary>
internal static class Grants
{
    /// <summary>Each permission with the widest scope that one of the roles gives.</summary>
    public static FrozenDictionary<string, RecordScope> Union(IEnumerable<(string Permission, RecordScope Scope)> grants) => grants
        .Where(g => g.Scope != RecordScope.None)
        .GroupBy(g => g.Permission)
        .ToFrozenDictionary(g => g.Key, g => g.Max(p => p.Scope));
}
