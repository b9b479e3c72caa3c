namespace Crm.BuildingBlocks.Security;

/// <summary>One permission, and which roles have it from the start (administrators may change that later).</summary>
/// <param name="Name">Stable name, such as <c>customers.lead.claim</c>.</param>
/// <param name="Defaults">Role key to scope, for a new installation.</param>
public sealed record PermissionDefinition(string Name, IReadOnlyDictionary<string, RecordScope> Defaults)
{
    /// <summary>Defines a permission with its defaults.</summary>
    public static PermissionDefinition Of(string name, params (string Role, RecordScope Scope)[] defaults) =>
        new(name, defaults.ToDictionary(d => d.Role, d => d.Scope));
}

/// <summary>All permissions of all modules: registered by the modules, read by Staff.</summary>
/// <param name="Module">The module, e.g. <c>customers</c>.</param>
/// <param name="Permissions">Its permissions.</param>
public sealed record PermissionGroup(string Module, IReadOnlyList<PermissionDefinition> Permissions);
