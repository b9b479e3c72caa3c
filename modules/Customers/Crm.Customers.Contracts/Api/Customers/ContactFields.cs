namespace Crm.Customers.Contracts.Api;

/// <summary>Whether a person may be written to by a channel.</summary>
/// <param name="Channel">One of <see cref="Channels"/>.</param>
/// <param name="Allowed">True: agreed; false: opted out.</param>
/// <param name="At">When that was said; now unless given.</param>
/// <param name="How">How it was said, one of <see cref="ConsentWays"/>; needed for a new agreement, which has to be proved.</param>
/// <param name="Note">Where the proof is, or what was said.</param>
/// <param name="By">Who noted it down; set by Crm.</param>
public sealed record ChannelConsent(string Channel, bool Allowed, DateTimeOffset? At = null, string? How = null, string? Note = null, Guid? By = null);

/// <summary>A contact of a customer (C-21).</summary>
/// <param name="Name">Name, up to 100 characters.</param>
/// <param name="Title">Position.</param>
/// <param name="Role">Part in buying, one of <see cref="BuyingRoles"/>.</param>
/// <param name="ReportsTo">The contact of the same customer it reports to.</param>
/// <param name="Mobile">Mobile.</param>
/// <param name="Phone">Landline.</param>
/// <param name="Email">E-mail.</param>
/// <param name="WeChat">WeChat id.</param>
/// <param name="Birthday">Birthday; of the year only where known.</param>
/// <param name="BirthdayIsLunar">Whether it is kept by the lunar calendar.</param>
/// <param name="PreferredChannel">One of <see cref="Channels"/>.</param>
/// <param name="Consents">What the person agreed to or opted out of; null leaves that as it is.</param>
/// <param name="Notes">Anything else.</param>
/// <param name="Main">Whether it is the customer's main contact.</param>
/// <param name="Department">Department at this customer, up to 100 characters.</param>
/// <param name="Relation">Relation to those who decide at this customer (seed 002), up to 200 characters.</param>
/// <param name="Gender">One of <see cref="Genders"/>.</param>
/// <param name="Address">Postal address of the person, up to 200 characters.</param>
/// <param name="NativePlace">Where the person comes from, up to 60 characters.</param>
/// <param name="Education">One of <see cref="Educations"/>.</param>
/// <param name="Character">Character, up to 200 characters.</param>
/// <param name="Interests">Interests, up to 200 characters.</param>
/// <param name="Family">Family, and what is worth a talk, up to 1,000 characters.</param>
public sealed record ContactFields(
    string Name, string? Title = null, string? Role = null, Guid? ReportsTo = null, string? Mobile = null, string? Phone = null, string? Email = null,
    string? WeChat = null, DateOnly? Birthday = null, bool BirthdayIsLunar = false, string? PreferredChannel = null,
    IReadOnlyList<ChannelConsent>? Consents = null, string? Notes = null, bool Main = false, string? Department = null, string? Relation = null,
    string? Gender = null, string? Address = null, string? NativePlace = null, string? Education = null, string? Character = null,
    string? Interests = null, string? Family = null);

/// <summary>A contact as it is kept.</summary>
/// <param name="Id">The person; the same for every customer the person serves.</param>
/// <param name="ETag">Its version, for <c>If-Match</c>.</param>
/// <param name="Contact">What is known.</param>
public sealed record ContactDetails(Guid Id, string ETag, ContactFields Contact);

/// <summary>A contact that was added.</summary>
/// <param name="Id">The person.</param>
public sealed record AddedContact(Guid Id);

/// <summary>Lets a person who is known already serve one more customer.</summary>
/// <param name="ContactId">The person.</param>
/// <param name="Role">Part in buying there.</param>
/// <param name="Main">Whether it is the main contact there.</param>
/// <param name="Department">Department there.</param>
/// <param name="ReportsTo">The contact of that customer it reports to.</param>
/// <param name="Relation">Relation to those who decide there.</param>
public sealed record LinkContactRequest(Guid ContactId, string? Role = null, bool Main = false, string? Department = null, Guid? ReportsTo = null, string? Relation = null);

/// <summary>Puts a contact under another one of the same customer.</summary>
/// <param name="ReportsTo">Whom it reports to; null for nobody.</param>
public sealed record ChangeReportsToRequest(Guid? ReportsTo);
