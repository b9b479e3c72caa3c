namespace Crm.Staff.Contracts.Api;

/// <summary>A role and what it may do.</summary>
/// <param name="Key">Stable key, e.g. <c>service-agent</c>.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="BuiltIn">Comes with Crm and cannot be removed.</param>
/// <param name="People">How many active people have it.</param>
/// <param name="Grants">Permission to scope: Own, Unit, UnitAndBelow or All; absent means not at all.</param>
public sealed record RoleDetails(
    string Key, string Name, string NameEn, bool BuiltIn, int People, IReadOnlyDictionary<string, string> Grants);

/// <summary>A module's permissions.</summary>
/// <param name="Module">The module, e.g. <c>customers</c>.</param>
/// <param name="Permissions">Names, e.g. <c>customers.lead.claim</c>.</param>
public sealed record PermissionsOfModule(string Module, IReadOnlyList<string> Permissions);

/// <summary>Roles and permissions: what the matrix shows.</summary>
/// <param name="Roles">All roles.</param>
/// <param name="Modules">All permissions by module.</param>
public sealed record RoleMatrix(IReadOnlyList<RoleDetails> Roles, IReadOnlyList<PermissionsOfModule> Modules);

/// <summary>A new role without permissions.</summary>
/// <param name="Key">2-40 lower-case letters, digits, hyphens; unique.</param>
/// <param name="Name">Chinese name, 1-80 characters.</param>
/// <param name="NameEn">English name, 1-80 characters.</param>
public sealed record AddRoleRequest(string Key, string Name, string NameEn);

/// <summary>What a role shall be able to do in one module; other modules stay as they are.</summary>
/// <param name="Module">The module.</param>
/// <param name="Grants">Permission to scope; None or absent takes it away.</param>
public sealed record SetGrantsRequest(string Module, IReadOnlyDictionary<string, string> Grants);
