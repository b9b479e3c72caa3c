namespace Crm.Service.Contracts.Api;

/// <summary>What the public satisfaction page shows (S-40).</summary>
/// <param name="State">open, answered or expired.</param>
/// <param name="CaseNumber">The case it is about.</param>
/// <param name="OpenedOn">The day the customer complained.</param>
/// <param name="ExpiresAt">Until when it may be answered.</param>
public sealed record PublicSurvey(string State, string CaseNumber, DateOnly OpenedOn, DateTimeOffset ExpiresAt);

/// <summary>A customer's answer.</summary>
/// <param name="Score">1 to 5.</param>
/// <param name="Comment">Up to 2,000 characters.</param>
public sealed record SurveyAnswer(int Score, string? Comment = null);
