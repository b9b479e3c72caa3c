namespace Crm.Customers.Contracts.Api;

/// <summary>What is to be compared with leads and customers (C-02).</summary>
/// <param name="Name">Name, Chinese or Latin; company suffixes do not count.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Uscc">Unified social credit code.</param>
/// <param name="Phones">Numbers in any notation.</param>
/// <param name="Emails">E-mail addresses; only the domain counts, and only of companies.</param>
/// <param name="Web">Web site or domain.</param>
/// <param name="Except">A lead or customer that is not to be found: the one being edited.</param>
public sealed record DuplicateQuery(
    string Name, string? NameEn = null, string? Uscc = null, IReadOnlyList<string>? Phones = null, IReadOnlyList<string>? Emails = null,
    string? Web = null, Guid? Except = null);

/// <summary>A lead or customer that resembles what was asked.</summary>
/// <param name="Kind">lead or customer.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Code">A customer's code.</param>
/// <param name="Stage">Its stage.</param>
/// <param name="OwnerId">Its owner.</param>
/// <param name="Reasons">Why: uscc, phone, domain, name, similar-name; the strongest first.</param>
/// <param name="Similarity">0 to 1: of the names; 1 where a number or code is the same.</param>
/// <param name="Visible">Whether the person asking may open it.</param>
public sealed record Duplicate(
    string Kind, Guid Id, string Name, string? Code, string Stage, Guid? OwnerId, IReadOnlyList<string> Reasons, double Similarity, bool Visible);

/// <summary>Adds what is known of a would-be lead to one that exists, instead of creating it (C-02).</summary>
/// <param name="Kind">lead or customer.</param>
/// <param name="Id">The record it is added to.</param>
/// <param name="Lead">What is known; new contacts are added, the need goes to the timeline.</param>
public sealed record AttachLeadRequest(string Kind, Guid Id, LeadFields Lead);
