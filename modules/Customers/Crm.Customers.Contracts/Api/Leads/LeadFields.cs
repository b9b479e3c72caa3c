namespace Crm.Customers.Contracts.Api;

/// <summary>Somebody at the lead's company and how to reach them.</summary>
/// <param name="Name">Name.</param>
/// <param name="Title">Position.</param>
/// <param name="Phone">Landline.</param>
/// <param name="Mobile">Mobile.</param>
/// <param name="Email">E-mail.</param>
/// <param name="WeChat">WeChat id.</param>
public sealed record LeadContact(
    string? Name = null, string? Title = null, string? Phone = null, string? Mobile = null, string? Email = null, string? WeChat = null);

/// <summary>What is known about a lead (C-01). A name and one way to reach it are enough.</summary>
/// <param name="Name">Name of the company or person, up to 200 characters.</param>
/// <param name="Source">One of <see cref="LeadSources"/>.</param>
/// <param name="Contacts">Contacts and channels, up to 20.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Nature">domestic or foreign.</param>
/// <param name="Industry">GB/T 4754 code.</param>
/// <param name="Region">GB/T 2260 code.</param>
/// <param name="Address">Address.</param>
/// <param name="Web">Web site or domain.</param>
/// <param name="Uscc">Unified social credit code, 18 characters.</param>
/// <param name="Need">What they want.</param>
/// <param name="BroughtBy">Who brought it: a person, customer or forwarder.</param>
/// <param name="OwnerId">Who works it; null on creating means oneself.</param>
/// <param name="InPool">True leaves it without an owner, in the unit's public pool.</param>
public sealed record LeadFields(
    string Name, string Source, IReadOnlyList<LeadContact> Contacts, string? NameEn = null, string? Nature = null, string? Industry = null,
    string? Region = null, string? Address = null, string? Web = null, string? Uscc = null, string? Need = null, string? BroughtBy = null,
    Guid? OwnerId = null, bool InPool = false);

/// <summary>A new lead.</summary>
/// <param name="Lead">What is known.</param>
/// <param name="DuplicateReason">Why it is created although it resembles others; without it such a lead is refused (409 <c>customers.duplicates</c>).</param>
public sealed record CreateLeadRequest(LeadFields Lead, string? DuplicateReason = null);

/// <summary>The lead that was created.</summary>
/// <param name="Id">Its id.</param>
public sealed record CreatedLead(Guid Id);
