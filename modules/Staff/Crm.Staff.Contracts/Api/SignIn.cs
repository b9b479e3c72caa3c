namespace Crm.Staff.Contracts.Api;

/// <summary>A sign-in.</summary>
/// <param name="UserName">Sign-in name.</param>
/// <param name="Password">Password.</param>
/// <param name="Stay">Stay signed in on this device: 14 days instead of until 12 hours without use.</param>
public sealed record SignInRequest(string UserName, string Password, bool Stay = false);

/// <summary>Signed in; the answer carries the session cookie.</summary>
/// <param name="StaffId">Who.</param>
/// <param name="Name">Name shown.</param>
/// <param name="Culture"><c>zh-CN</c> or <c>en</c>.</param>
/// <param name="TimeZone">IANA time zone.</param>
/// <param name="Theme">auto, light or dark.</param>
public sealed record SignedIn(Guid StaffId, string Name, string Culture, string TimeZone, string Theme);

/// <summary>Whom a one-time password link is for.</summary>
/// <param name="UserName">Sign-in name.</param>
/// <param name="Name">Name.</param>
/// <param name="Culture"><c>zh-CN</c> or <c>en</c>.</param>
/// <param name="ExpiresAt">Until when it works.</param>
public sealed record PasswordLinkDetails(string UserName, string Name, string Culture, DateTimeOffset ExpiresAt);

/// <summary>Chooses a password with a one-time link.</summary>
/// <param name="Token">The link's token.</param>
/// <param name="Password">At least 10 characters, at least 5 different ones, without the sign-in name.</param>
/// <param name="Repeat">The same again.</param>
public sealed record ChoosePasswordRequest(string Token, string Password, string Repeat);

/// <summary>Changes one's own password; all other sessions end.</summary>
/// <param name="Current">The password now.</param>
/// <param name="Password">At least 10 characters, at least 5 different ones, without the sign-in name.</param>
/// <param name="Repeat">The same again.</param>
public sealed record ChangePasswordRequest(string Current, string Password, string Repeat);

/// <summary>Whether an installation still waits for its first administrator.</summary>
/// <param name="Open">True while there is none and the token is good.</param>
public sealed record SetupState(bool Open);

/// <summary>Sets a new installation up.</summary>
/// <param name="Token">The token of the link on the console.</param>
/// <param name="UserName">The first administrator's sign-in name.</param>
/// <param name="Name">Name shown.</param>
/// <param name="Password">At least 10 characters, at least 5 different ones, without the sign-in name.</param>
/// <param name="Repeat">The same again.</param>
/// <param name="Culture"><c>zh-CN</c> or <c>en</c>.</param>
/// <param name="Company">The company's name: that of the top unit; up to 80 characters.</param>
/// <param name="Demo">Whether to load demo data.</param>
/// <param name="DemoPassword">Password of the demo people, at least 10 characters; needed with <paramref name="Demo"/>.</param>
public sealed record SetupRequest(
    string Token, string UserName, string Name, string Password, string Repeat, string Culture, string? Company, bool Demo, string? DemoPassword);
