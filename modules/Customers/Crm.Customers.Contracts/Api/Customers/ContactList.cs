namespace Crm.Customers.Contracts.Api;

/// <summary>A person's part at a customer that the reader may see.</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="Customer">Its name.</param>
/// <param name="Code">Its code.</param>
/// <param name="Role">Part in buying, one of <see cref="BuyingRoles"/>.</param>
/// <param name="Department">Department there.</param>
/// <param name="Main">Whether it is the main contact there.</param>
public sealed record ContactPlace(Guid CustomerId, string Customer, string Code, string? Role, string? Department, bool Main);

/// <summary>A person in the list of contacts.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">Name.</param>
/// <param name="Title">Position.</param>
/// <param name="Mobile">Mobile.</param>
/// <param name="Phone">Landline.</param>
/// <param name="Email">E-mail.</param>
/// <param name="WeChat">WeChat id.</param>
/// <param name="PreferredChannel">One of <see cref="Channels"/>.</param>
/// <param name="Consents">What the person agreed to or opted out of.</param>
/// <param name="Places">The customers it serves, of those the reader may see.</param>
/// <param name="AddedAt">Since when the person is known.</param>
public sealed record ContactSummary(
    Guid Id, string Name, string? Title, string? Mobile, string? Phone, string? Email, string? WeChat, string? PreferredChannel,
    IReadOnlyList<ChannelConsent> Consents, IReadOnlyList<ContactPlace> Places, DateTimeOffset AddedAt);

/// <summary>A person with everything that is known of it.</summary>
/// <param name="Id">The person.</param>
/// <param name="ETag">Its version.</param>
/// <param name="Contact">What is known of the person; its part at a customer stands in <paramref name="Places"/>.</param>
/// <param name="Places">The customers it serves, of those the reader may see.</param>
/// <param name="OtherPlaces">How many more customers it serves.</param>
/// <param name="Statements">What the person said about being written to or called, the latest first.</param>
/// <param name="NextBirthday">When the birthday is kept next, by the calendar it is kept by.</param>
/// <param name="MayChange">Whether the reader may change the person.</param>
public sealed record ContactPerson(
    Guid Id, string ETag, ContactFields Contact, IReadOnlyList<ContactPlace> Places, int OtherPlaces, IReadOnlyList<ConsentStatement> Statements,
    DateOnly? NextBirthday, bool MayChange);

/// <summary>What a person once said about a channel.</summary>
/// <param name="Channel">One of <see cref="Channels"/>.</param>
/// <param name="Allowed">True: agreed; false: opted out; null: what was noted down before was taken back.</param>
/// <param name="At">When it was said.</param>
/// <param name="How">How, one of <see cref="ConsentWays"/>.</param>
/// <param name="Note">Where the proof is, or what was said.</param>
/// <param name="By">Who noted it down; null for what was known before that was kept.</param>
/// <param name="RecordedAt">When it was noted down.</param>
public sealed record ConsentStatement(string Channel, bool? Allowed, DateTimeOffset At, string? How, string? Note, Guid? By, DateTimeOffset RecordedAt);

/// <summary>Notes down what a person said about being written to or called.</summary>
/// <param name="Channels">Some of <see cref="Contracts.Channels"/>.</param>
/// <param name="Allowed">True: agreed; false: opted out.</param>
/// <param name="How">How it was said, one of <see cref="ConsentWays"/>.</param>
/// <param name="On">The day it was said; today unless given, never later.</param>
/// <param name="Note">Where the proof is, or what was said; up to 500 characters.</param>
public sealed record RecordConsentRequest(IReadOnlyList<string> Channels, bool Allowed, string How, DateOnly? On = null, string? Note = null);
