namespace Crm.Customers.Contracts.Api;

/// <summary>A customer in a list.</summary>
/// <param name="Id">The customer.</param>
/// <param name="Code">Code.</param>
/// <param name="Name">Name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Stage">One of <see cref="CustomerStages"/>.</param>
/// <param name="Grade">A, B, C, D or X.</param>
/// <param name="Tier">strategic, key or ordinary where it is a key account.</param>
/// <param name="Industry">GB/T 4754 code.</param>
/// <param name="Region">GB/T 2260 code.</param>
/// <param name="OwnerId">Owner; null in the pool.</param>
/// <param name="OnHold">Whether new orders are held.</param>
/// <param name="LastContactAt">The last contact.</param>
/// <param name="RegisteredAt">When it was registered.</param>
/// <param name="Confidentiality">One of <see cref="Confidentialities"/>.</param>
/// <param name="Values">Values of the archive's fields that were asked for as columns; null where none were.</param>
/// <param name="Territory">The name of the territory it is in (C-50).</param>
public sealed record CustomerSummary(
    Guid Id, string Code, string Name, string? NameEn, string Stage, string? Grade, string? Tier, string? Industry, string? Region,
    Guid? OwnerId, bool OnHold, DateTimeOffset? LastContactAt, DateTimeOffset RegisteredAt, string Confidentiality = Confidentialities.Internal,
    IReadOnlyDictionary<string, FieldValue?>? Values = null, string? Territory = null);

/// <summary>A customer to choose from, or one that was recognised by its number.</summary>
/// <param name="Id">The customer.</param>
/// <param name="Code">Code.</param>
/// <param name="Name">Name.</param>
/// <param name="Grade">A, B, C, D or X.</param>
public sealed record CustomerLookup(Guid Id, string Code, string Name, string? Grade);

/// <summary>What the other modules told about a customer, and what follows from it.</summary>
/// <param name="Grade">A, B, C, D or X; null before the first grading.</param>
/// <param name="GradeRule">The rule that gave it.</param>
/// <param name="GradeInputs">The numbers it looked at.</param>
/// <param name="GradedAt">When.</param>
/// <param name="Tier">strategic, key or ordinary where it is a key account.</param>
/// <param name="ValueClass">platinum, gold, iron or lead.</param>
/// <param name="ValueScore">0 to 100.</param>
/// <param name="CreditGrade">AAA … D.</param>
/// <param name="OnHold">Whether new orders are held.</param>
/// <param name="HoldReason">Why.</param>
/// <param name="TwelveMonthTrade">Trade of twelve months.</param>
/// <param name="Currency">ISO 4217 code of it.</param>
/// <param name="LastOrderOn">Day of the latest order.</param>
/// <param name="LastContactAt">The last contact, whatever the channel.</param>
/// <param name="OpenCases">Cases that are not closed.</param>
/// <param name="OpenComplaints">Complaints among them.</param>
public sealed record CustomerStanding(
    string? Grade, string? GradeRule, IReadOnlyDictionary<string, string>? GradeInputs, DateTimeOffset? GradedAt, string? Tier, string? ValueClass,
    decimal? ValueScore, string? CreditGrade, bool OnHold, string? HoldReason, decimal? TwelveMonthTrade, string? Currency, DateOnly? LastOrderOn,
    DateTimeOffset? LastContactAt, int OpenCases, int OpenComplaints);

/// <summary>One customer with its contacts.</summary>
/// <param name="Id">The customer.</param>
/// <param name="ETag">Its version, for <c>If-Match</c>.</param>
/// <param name="Code">Code (C-22).</param>
/// <param name="Stage">One of <see cref="CustomerStages"/>.</param>
/// <param name="Customer">The basic section.</param>
/// <param name="UnitId">The unit it belongs to.</param>
/// <param name="LeadId">The lead it came from.</param>
/// <param name="RegisteredBy">Who registered it.</param>
/// <param name="RegisteredAt">When.</param>
/// <param name="Standing">Grade, tier, value, credit, trade and open cases.</param>
/// <param name="Warnings">dormant, hold, open-complaint, no-contact, no-owner.</param>
/// <param name="Contacts">Its contacts, the main one first.</param>
/// <param name="MergedCodes">Codes of the customers that were merged into it (C-26); they find it too.</param>
/// <param name="Place">Where it is (C-50); null where nobody said so.</param>
public sealed record CustomerDetails(
    Guid Id, string ETag, string Code, string Stage, CustomerFields Customer, Guid UnitId, Guid? LeadId, Guid RegisteredBy,
    DateTimeOffset RegisteredAt, CustomerStanding Standing, IReadOnlyList<string> Warnings, IReadOnlyList<ContactDetails> Contacts,
    IReadOnlyList<string>? MergedCodes = null, CustomerPlace? Place = null);
