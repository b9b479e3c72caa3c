namespace Crm.Customers.Contracts.Api;

/// <summary>Says who told what stands in some sections of a customer's archive (C-24).</summary>
/// <param name="Sections">Some of <see cref="FactSections"/>.</param>
/// <param name="Informant">Who said so, one of <see cref="Informants"/>.</param>
/// <param name="Certainty">How sure it is, one of <see cref="Certainties"/>.</param>
/// <param name="SaidOn">The day it was said or seen; today unless given, never later.</param>
/// <param name="Detail">The person, the agency, the document; up to 300 characters. Needed for an agency.</param>
public sealed record RecordSourceRequest(IReadOnlyList<string> Sections, string Informant, string Certainty, DateOnly? SaidOn = null, string? Detail = null);

/// <summary>Who told what stands in a section.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Section">One of <see cref="FactSections"/>.</param>
/// <param name="Informant">One of <see cref="Informants"/>.</param>
/// <param name="Certainty">One of <see cref="Certainties"/>.</param>
/// <param name="SaidOn">The day it was said or seen.</param>
/// <param name="Detail">The person, the agency, the document.</param>
/// <param name="RecordedBy">Who noted it down.</param>
/// <param name="RecordedAt">When.</param>
/// <param name="CardId">The data card by which the customer said it.</param>
/// <param name="Counts">Whether it is the latest of its section.</param>
public sealed record FactSourceDetails(
    Guid Id, string Section, string Informant, string Certainty, DateOnly SaidOn, string? Detail, Guid RecordedBy, DateTimeOffset RecordedAt, Guid? CardId, bool Counts);
