namespace Crm.Staff.Contracts.Api;

/// <summary>A colleague in a list or picker.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">Name shown.</param>
/// <param name="UserName">Sign-in name.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="UnitName">The unit's name in the caller's language.</param>
/// <param name="Roles">Role keys of <c>StaffRoles</c>.</param>
/// <param name="Active">False once the person left or is locked.</param>
public sealed record StaffSummary(
    Guid Id, string Name, string UserName, Guid UnitId, string UnitName, IReadOnlyList<string> Roles, bool Active);

/// <summary>An id and the name to show for it.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">The name.</param>
public sealed record StaffName(Guid Id, string Name);

/// <summary>A colleague in a picker.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">Name shown.</param>
/// <param name="Unit">The unit's name in the caller's language.</param>
public sealed record StaffLookup(Guid Id, string Name, string Unit);

/// <summary>An absence and who acts meanwhile.</summary>
/// <param name="DeputyId">The deputy.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
public sealed record AbsenceDetails(Guid DeputyId, DateOnly From, DateOnly Until);

/// <summary>A person's record.</summary>
/// <param name="Id">The person.</param>
/// <param name="UserName">Sign-in name; never changes.</param>
/// <param name="Name">Name shown.</param>
/// <param name="Title">Position, e.g. 客户经理; may be empty.</param>
/// <param name="Email">Work e-mail.</param>
/// <param name="Phone">Work phone.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="UnitName">The unit's name in the caller's language.</param>
/// <param name="ManagerId">Who manages the person; null at the top.</param>
/// <param name="Roles">Role keys.</param>
/// <param name="Absence">The absence that is set, if any.</param>
/// <param name="State">active, locked or left.</param>
/// <param name="SuccessorId">Who took over when the person left.</param>
/// <param name="LeftAt">When the person left.</param>
/// <param name="LockedOutUntil">Until when wrong passwords keep the person out; null when they do not.</param>
/// <param name="HasPassword">False until the person has used the one-time link.</param>
/// <param name="ETag">Send back in <c>If-Match</c>.</param>
public sealed record PersonDetails(
    Guid Id, string UserName, string Name, string Title, string? Email, string? Phone, Guid UnitId, string UnitName, Guid? ManagerId,
    IReadOnlyList<string> Roles, AbsenceDetails? Absence, string State, Guid? SuccessorId, DateTimeOffset? LeftAt,
    DateTimeOffset? LockedOutUntil, bool HasPassword, string ETag);

/// <summary>A new member of staff. The answer has a one-time link with which the person chooses a password.</summary>
/// <param name="UserName">Sign-in name: 2-40 letters, digits, dots, hyphens; unique.</param>
/// <param name="Name">Name shown, 1-80 characters.</param>
/// <param name="Title">Position, up to 80 characters.</param>
/// <param name="Email">Work e-mail.</param>
/// <param name="Phone">Work phone.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="Roles">Role keys, at least one.</param>
/// <param name="Culture"><c>zh-CN</c> or <c>en</c>.</param>
public sealed record AddPersonRequest(
    string UserName, string Name, string? Title, string? Email, string? Phone, Guid UnitId, IReadOnlyList<string> Roles, string Culture);

/// <summary>What administrators change on a person.</summary>
/// <param name="Name">Name shown, 1-80 characters.</param>
/// <param name="Title">Position, up to 80 characters.</param>
/// <param name="Email">Work e-mail.</param>
/// <param name="Phone">Work phone.</param>
/// <param name="UnitId">The unit; another one publishes <c>StaffMoved</c>.</param>
/// <param name="Roles">Role keys, at least one.</param>
/// <param name="Absence">The absence, or null for none.</param>
public sealed record ChangePersonRequest(
    string Name, string? Title, string? Email, string? Phone, Guid UnitId, IReadOnlyList<string> Roles, AbsenceDetails? Absence);

/// <summary>A person leaves; what the person owned goes to the successor.</summary>
/// <param name="SuccessorId">An active colleague.</param>
public sealed record LeaveRequest(Guid SuccessorId);

/// <summary>A link that works once, for choosing a password.</summary>
/// <param name="PersonId">Whose.</param>
/// <param name="Path">Path and query of the portal, e.g. <c>/password?token=…</c>. Shown once; only its hash is kept.</param>
/// <param name="ExpiresAt">Until when it works.</param>
public sealed record OneTimeLink(Guid PersonId, string Path, DateTimeOffset ExpiresAt);
