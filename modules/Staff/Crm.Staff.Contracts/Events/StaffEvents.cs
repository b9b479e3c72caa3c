namespace Crm.Staff.Contracts.Events;

/// <summary>A person as of now, in full; published at every change so that others keep their copy. Apply only a larger <paramref name="Version"/>.</summary>
/// <param name="StaffId">The person.</param>
/// <param name="UserName">Sign-in name.</param>
/// <param name="Name">Name shown.</param>
/// <param name="Email">Work e-mail, if any.</param>
/// <param name="Phone">Work phone, if any.</param>
/// <param name="UnitId">The unit the person belongs to.</param>
/// <param name="ManagerId">Who manages the person: the unit's manager, or the one above where the person manages the unit; null at the top.</param>
/// <param name="Roles">Role keys of <c>StaffRoles</c>.</param>
/// <param name="Active">False once the person left or is locked by an administrator.</param>
/// <param name="DeputyId">Who acts for the person during an absence.</param>
/// <param name="AbsentFrom">First day of the absence.</param>
/// <param name="AbsentUntil">Last day of the absence.</param>
/// <param name="Culture"><c>zh-CN</c> or <c>en</c>.</param>
/// <param name="Version">Grows with each change of this person.</param>
public sealed record StaffChanged(
    Guid StaffId, string UserName, string Name, string? Email, string? Phone, Guid UnitId, Guid? ManagerId, IReadOnlyList<string> Roles,
    bool Active, Guid? DeputyId, DateOnly? AbsentFrom, DateOnly? AbsentUntil, string Culture, long Version);

/// <summary>A unit as of now, in full. Apply only a larger <paramref name="Version"/>.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Kind">headquarters, region, branch or team.</param>
/// <param name="ParentId">The unit above; null for the headquarters.</param>
/// <param name="ManagerId">Who leads it.</param>
/// <param name="Active">False once closed.</param>
/// <param name="Version">Grows with each change of this unit.</param>
public sealed record UnitChanged(
    Guid UnitId, string Name, string NameEn, string Kind, Guid? ParentId, Guid? ManagerId, bool Active, long Version);

/// <summary>A person moved to another unit; owners of records may have to change.</summary>
/// <param name="StaffId">The person.</param>
/// <param name="FromUnitId">The unit before.</param>
/// <param name="ToUnitId">The unit now.</param>
/// <param name="At">When.</param>
public sealed record StaffMoved(Guid StaffId, Guid FromUnitId, Guid ToUnitId, DateTimeOffset At);

/// <summary>A person left; what the person owned goes to the successor.</summary>
/// <param name="StaffId">The person.</param>
/// <param name="SuccessorId">Who takes over.</param>
/// <param name="At">When.</param>
public sealed record StaffLeft(Guid StaffId, Guid SuccessorId, DateTimeOffset At);

/// <summary>Tells people something (any module publishes it): inbox, bell, e-mail by each person's settings.</summary>
/// <param name="NotificationId">Unique; a second delivery is recognised by it.</param>
/// <param name="StaffIds">Who is told.</param>
/// <param name="Kind">Text key, e.g. <c>approvals.requested</c>; the text is made in each reader's language from <paramref name="Facts"/>.</param>
/// <param name="Link">Where a click leads: a path of the portal.</param>
/// <param name="Facts">Named values for the text.</param>
/// <param name="At">When.</param>
public sealed record StaffNotified(
    Guid NotificationId, IReadOnlyList<Guid> StaffIds, string Kind, string Link, IReadOnlyDictionary<string, string> Facts, DateTimeOffset At);
