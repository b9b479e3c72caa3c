namespace Crm.Customers.Contracts.Api;

/// <summary>An address by purpose.</summary>
/// <param name="Purpose">One of <see cref="AddressPurposes"/>.</param>
/// <param name="Text">The address.</param>
/// <param name="PostalCode">Postal code.</param>
public sealed record CustomerAddress(string Purpose, string Text, string? PostalCode = null);

/// <summary>The basic section of a customer (C-20).</summary>
/// <param name="Name">Chinese name, or the only one, up to 200 characters.</param>
/// <param name="Nature">domestic or foreign.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Ownership">One of <see cref="Ownerships"/>.</param>
/// <param name="Industry">GB/T 4754 code.</param>
/// <param name="Region">GB/T 2260 code.</param>
/// <param name="Addresses">Addresses, up to 10.</param>
/// <param name="Phones">The company's own numbers, up to 10.</param>
/// <param name="Web">Web site.</param>
/// <param name="Uscc">Unified social credit code, 18 characters, with a right check digit.</param>
/// <param name="ExternalCode">The code an ERP knows it by.</param>
/// <param name="Source">Where it came from.</param>
/// <param name="OwnerId">Who owns it; null on registering means oneself.</param>
/// <param name="Confidentiality">public, internal, confidential or secret.</param>
/// <param name="Notes">Anything else.</param>
/// <param name="FoundedOn">The day it was founded, not in the future.</param>
/// <param name="Capital">Registered capital, 0 or more.</param>
/// <param name="CapitalCurrency">ISO 4217 code of it; CNY unless given.</param>
/// <param name="TradeRights">Whether it may import and export (进出口经营权); null where it is not known.</param>
/// <param name="Values">
/// Values of the administrator-defined fields by their keys (<see cref="ArchiveField"/>). Given: those named are set, and taken away where they are null; the others stay. Null leaves
/// all as they are.
/// </param>
public sealed record CustomerFields(
    string Name, string Nature = Natures.Domestic, string? NameEn = null, string? Ownership = null, string? Industry = null, string? Region = null,
    IReadOnlyList<CustomerAddress>? Addresses = null, IReadOnlyList<string>? Phones = null, string? Web = null, string? Uscc = null,
    string? ExternalCode = null, string? Source = null, Guid? OwnerId = null, string Confidentiality = Confidentialities.Internal, string? Notes = null,
    DateOnly? FoundedOn = null, decimal? Capital = null, string? CapitalCurrency = null, bool? TradeRights = null, IReadOnlyDictionary<string, FieldValue?>? Values = null);

/// <summary>Registers a customer directly.</summary>
/// <param name="Customer">Its basic section.</param>
/// <param name="DuplicateReason">Why, although it resembles others.</param>
public sealed record RegisterCustomerRequest(CustomerFields Customer, string? DuplicateReason = null);

/// <summary>The customer that was registered.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Code">Its code.</param>
/// <param name="Grade">Its first grade.</param>
public sealed record RegisteredCustomer(Guid Id, string Code, string Grade);

/// <summary>Moves a customer to another stage (C-10).</summary>
/// <param name="Stage">One of <see cref="CustomerStages"/>.</param>
/// <param name="Reason">Why.</param>
public sealed record ChangeStageRequest(string Stage, string Reason);

/// <summary>One change of stage, of a customer or of the lead it came from.</summary>
/// <param name="From">The stage before; null for the first.</param>
/// <param name="To">The stage then.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who; empty for Crm itself.</param>
/// <param name="At">When.</param>
public sealed record StageChange(string? From, string To, string? Reason, Guid By, DateTimeOffset At);
