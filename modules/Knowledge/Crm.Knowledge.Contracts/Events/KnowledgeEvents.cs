namespace Crm.Knowledge.Contracts.Events;

/// <summary>An article's version was published.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its Chinese title, or the English one where there is no Chinese.</param>
/// <param name="Version">The version, 1, 2 …</param>
/// <param name="CaseId">The case it came from.</param>
/// <param name="CustomerId">That case's customer, for its timeline.</param>
/// <param name="By">Who published it.</param>
/// <param name="At">When.</param>
public sealed record ArticlePublished(
    Guid ArticleId, string Number, string Title, int Version, Guid? CaseId, Guid? CustomerId, Guid By, DateTimeOffset At);
