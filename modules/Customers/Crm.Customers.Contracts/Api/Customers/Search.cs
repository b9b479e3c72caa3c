namespace Crm.Customers.Contracts.Api;

/// <summary>A hit of the global search.</summary>
/// <param name="Kind">customer, contact, opportunity, lead, or confidential: a customer that one may not read.</param>
/// <param name="Id">The record.</param>
/// <param name="Title">Its name.</param>
/// <param name="Detail">Code, customer or phone beside it.</param>
/// <param name="Link">Its page.</param>
public sealed record CustomerHit(string Kind, Guid Id, string Title, string? Detail, string Link);

/// <summary>How many records of a kind there are.</summary>
/// <param name="Key">Stage or grade.</param>
/// <param name="Count">How many.</param>
public sealed record KeyCount(string Key, int Count);

/// <summary>Numbers for the dashboard, of what the person may see.</summary>
/// <param name="LeadsByStage">Leads by stage, in the order of <see cref="LeadStages"/>.</param>
/// <param name="CustomersByGrade">Customers by grade, A first.</param>
/// <param name="CustomersByStage">Customers by stage.</param>
/// <param name="ActivitiesDueToday">The person's open activities due today.</param>
/// <param name="ActivitiesOverdue">The person's open activities that are late.</param>
public sealed record CustomersDashboard(
    IReadOnlyList<KeyCount> LeadsByStage, IReadOnlyList<KeyCount> CustomersByGrade, IReadOnlyList<KeyCount> CustomersByStage,
    int ActivitiesDueToday, int ActivitiesOverdue);
