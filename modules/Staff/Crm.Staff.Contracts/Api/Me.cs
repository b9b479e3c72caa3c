namespace Crm.Staff.Contracts.Api;

/// <summary>The signed-in person.</summary>
/// <param name="Id">The person.</param>
/// <param name="UserName">Sign-in name.</param>
/// <param name="Name">Name shown.</param>
/// <param name="Title">Position.</param>
/// <param name="Email">Work e-mail.</param>
/// <param name="Phone">Work phone.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="UnitName">Its name in the caller's language.</param>
/// <param name="Roles">Role keys.</param>
/// <param name="Grants">Permission to scope: Own, Unit, UnitAndBelow or All.</param>
/// <param name="Culture"><c>zh-CN</c> or <c>en</c>.</param>
/// <param name="TimeZone">IANA time zone, e.g. <c>Asia/Shanghai</c>.</param>
/// <param name="Theme">auto, light or dark.</param>
/// <param name="Unread">Unread notifications.</param>
public sealed record Me(
    Guid Id, string UserName, string Name, string Title, string? Email, string? Phone, Guid UnitId, string UnitName, IReadOnlyList<string> Roles,
    IReadOnlyDictionary<string, string> Grants, string Culture, string TimeZone, string Theme, int Unread);

/// <summary>What people change on themselves.</summary>
/// <param name="Name">Name shown, 1-80 characters.</param>
/// <param name="Email">Work e-mail.</param>
/// <param name="Phone">Work phone.</param>
/// <param name="Culture"><c>zh-CN</c> or <c>en</c>.</param>
/// <param name="TimeZone">IANA time zone.</param>
/// <param name="Theme">auto, light or dark.</param>
public sealed record ChangeMeRequest(string Name, string? Email, string? Phone, string Culture, string TimeZone, string Theme);

/// <summary>A sign-in that lasts.</summary>
/// <param name="Id">The session.</param>
/// <param name="SignedInAt">Since when.</param>
/// <param name="LastSeenAt">Last use, to about a minute.</param>
/// <param name="ExpiresAt">When it ends by itself.</param>
/// <param name="Address">Network address of the sign-in.</param>
/// <param name="Browser">The browser's own description.</param>
/// <param name="Current">Whether it is the caller's own.</param>
public sealed record SessionDetails(
    Guid Id, DateTimeOffset SignedInAt, DateTimeOffset LastSeenAt, DateTimeOffset ExpiresAt, string? Address, string? Browser, bool Current);

/// <summary>An API key, without the secret.</summary>
/// <param name="Id">The key.</param>
/// <param name="StaffId">Whose rights it has (no more than these).</param>
/// <param name="Name">What it is for.</param>
/// <param name="Prefix">The first characters, to recognise it.</param>
/// <param name="Permissions">What it may do; the person's scope applies.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="ExpiresAt">When it ends.</param>
/// <param name="LastUsedAt">Last use, to about a minute; null before the first.</param>
/// <param name="Revoked">Whether it was revoked.</param>
public sealed record ApiKeyDetails(
    Guid Id, Guid StaffId, string Name, string Prefix, IReadOnlyList<string> Permissions, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt,
    DateTimeOffset? LastUsedAt, bool Revoked);

/// <summary>A new API key for another system; it acts as its maker, within <paramref name="Permissions"/>.</summary>
/// <param name="Name">What it is for, 1-80 characters.</param>
/// <param name="Permissions">At least one; only those the maker has count.</param>
/// <param name="Days">For how many days, 1-730.</param>
public sealed record AddApiKeyRequest(string Name, IReadOnlyList<string> Permissions, int Days);

/// <summary>A new key; the secret is shown this once.</summary>
/// <param name="Id">The key.</param>
/// <param name="Secret">Sent as <c>Authorization: Bearer …</c> or <c>X-Api-Key</c>.</param>
/// <param name="ExpiresAt">When it ends.</param>
public sealed record NewApiKey(Guid Id, string Secret, DateTimeOffset ExpiresAt);
