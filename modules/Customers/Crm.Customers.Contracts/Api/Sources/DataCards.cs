namespace Crm.Customers.Contracts.Api;

/// <summary>Asks a customer to fill in its own card (C-24). A link that was sent before and not answered stops working.</summary>
/// <param name="Fields">What is asked, of <see cref="CardFields"/>; a field that administrators define by its key behind <c>values.</c>; 1 to 60.</param>
/// <param name="Prefilled">Whether the page shows what is known in the basic section. Not for confidential or secret customers: who has the link sees it.</param>
/// <param name="Days">How long the link works, 1 to 90.</param>
/// <param name="Message">A word to whoever fills it in, up to 1,000 characters.</param>
public sealed record SendDataCardRequest(IReadOnlyList<string> Fields, bool Prefilled = false, int Days = 14, string? Message = null);

/// <summary>The link to a data card; it is shown this once.</summary>
/// <param name="Id">The card.</param>
/// <param name="Path">The path of the public page.</param>
/// <param name="ExpiresAt">Until when it works.</param>
public sealed record DataCardLink(Guid Id, string Path, DateTimeOffset ExpiresAt);

/// <summary>A data card.</summary>
/// <param name="Id">Its id.</param>
/// <param name="State">One of <see cref="DataCardStates"/>.</param>
/// <param name="Fields">What is asked.</param>
/// <param name="Prefilled">Whether the page shows what is known.</param>
/// <param name="Message">A word to whoever fills it in.</param>
/// <param name="SentBy">Who made the link.</param>
/// <param name="SentAt">When.</param>
/// <param name="ExpiresAt">Until when it works.</param>
/// <param name="OpenedAt">When it was opened first.</param>
/// <param name="AnsweredAt">When it was filled in.</param>
/// <param name="FilledBy">Who filled it in, as they said.</param>
/// <param name="Remark">What they added.</param>
/// <param name="ClosedBy">Who reviewed it or took it back.</param>
/// <param name="ClosedAt">When.</param>
/// <param name="Taken">The fields that were taken over.</param>
public sealed record DataCardDetails(
    Guid Id, string State, IReadOnlyList<string> Fields, bool Prefilled, string? Message, Guid SentBy, DateTimeOffset SentAt, DateTimeOffset ExpiresAt,
    DateTimeOffset? OpenedAt, DateTimeOffset? AnsweredAt, string? FilledBy, string? Remark, Guid? ClosedBy, DateTimeOffset? ClosedAt, IReadOnlyList<string>? Taken);

/// <summary>A data card beside what is known.</summary>
/// <param name="Card">The card.</param>
/// <param name="CustomerETag">The customer's version, for <see cref="ReviewDataCardRequest"/>.</param>
/// <param name="Known">What is known now.</param>
/// <param name="Said">The same with what the customer said; null before it is filled in.</param>
/// <param name="Answers">The fields that were answered; those with the same value count as confirmed.</param>
public sealed record DataCardComparison(DataCardDetails Card, string CustomerETag, CustomerFields Known, CustomerFields? Said, IReadOnlyList<CardAnswer> Answers);

/// <summary>A field that the customer answered.</summary>
/// <param name="Field">The field.</param>
/// <param name="Same">Whether that is known already.</param>
public sealed record CardAnswer(string Field, bool Same);

/// <summary>Decides field by field what of a data card counts.</summary>
/// <param name="Take">The fields to take over; the others stay as they are.</param>
/// <param name="Certainty">How sure what the customer said is, one of <see cref="Certainties"/>.</param>
/// <param name="CustomerETag">The customer's version that was looked at.</param>
public sealed record ReviewDataCardRequest(IReadOnlyList<string> Take, string Certainty, string CustomerETag);

/// <summary>What the public page of a data card shows.</summary>
/// <param name="State">open, answered or expired.</param>
/// <param name="Fields">What is asked.</param>
/// <param name="Definitions">The fields among them that administrators define.</param>
/// <param name="Card">The customer's name, and what is known where the card shows it.</param>
/// <param name="Message">A word to whoever fills it in.</param>
/// <param name="ExpiresAt">Until when it works.</param>
public sealed record PublicDataCard(
    string State, IReadOnlyList<string> Fields, IReadOnlyList<ArchiveField> Definitions, CustomerFields Card, string? Message, DateTimeOffset ExpiresAt);

/// <summary>A data card as the customer fills it in.</summary>
/// <param name="Card">What the customer says; fields that are not asked are not looked at, but for the name, which must be there.</param>
/// <param name="FilledBy">Who fills it in, up to 100 characters.</param>
/// <param name="Remark">Anything else, up to 2,000 characters.</param>
public sealed record DataCardAnswer(CustomerFields Card, string FilledBy, string? Remark = null);
