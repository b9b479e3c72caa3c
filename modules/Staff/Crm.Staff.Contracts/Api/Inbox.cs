namespace Crm.Staff.Contracts.Api;

/// <summary>A notification in the caller's inbox.</summary>
/// <param name="Id">The inbox row.</param>
/// <param name="Kind">Its kind, e.g. <c>approvals.requested</c>.</param>
/// <param name="Text">What happened, in the caller's language.</param>
/// <param name="Link">Where a click leads: a path of the portal.</param>
/// <param name="At">When it happened.</param>
/// <param name="Read">Whether it was read.</param>
public sealed record InboxItem(Guid Id, string Kind, string Text, string Link, DateTimeOffset At, bool Read);

/// <summary>How many notifications are unread.</summary>
/// <param name="Unread">The number.</param>
public sealed record InboxCount(int Unread);

/// <summary>How the caller wants to hear of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">What it is about, in the caller's language.</param>
/// <param name="Mode">bell (inbox and bell), quiet (inbox only) or off.</param>
public sealed record NotificationSetting(string Kind, string Name, string Mode);

/// <summary>Changes how the caller hears of kinds.</summary>
/// <param name="Modes">Kind to mode: bell, quiet or off. Kinds that are absent stay.</param>
public sealed record SetNotificationsRequest(IReadOnlyDictionary<string, string> Modes);
