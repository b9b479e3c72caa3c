namespace Crm.Customers.Contracts.Api;

/// <summary>A suggestion how customers could be developed (C-61).</summary>
/// <param name="Title">In one line, up to 120 characters.</param>
/// <param name="Text">What is suggested, up to 4,000 characters.</param>
/// <param name="Topic">One of <see cref="SuggestionTopics"/>.</param>
/// <param name="Source">One of <see cref="SuggestionSources"/>.</param>
/// <param name="CustomerId">The customer it comes from or is about.</param>
/// <param name="SaidBy">Who said it, up to 80 characters; needed where it comes from outside and no customer is named.</param>
/// <param name="Benefit">What it would bring, up to 1,000 characters.</param>
/// <param name="Confidential">Only whoever wrote it down, those who judge and whoever carries it out see it; it is never shared.</param>
public sealed record SuggestionFields(
    string Title, string Text, string Topic, string Source = SuggestionSources.Staff, Guid? CustomerId = null, string? SaidBy = null, string? Benefit = null, bool Confidential = false);

/// <summary>A suggestion in the list.</summary>
/// <param name="Id">The suggestion.</param>
/// <param name="Title">In one line.</param>
/// <param name="Topic">One of <see cref="SuggestionTopics"/>.</param>
/// <param name="Source">One of <see cref="SuggestionSources"/>.</param>
/// <param name="State">One of <see cref="SuggestionStates"/>.</param>
/// <param name="Score">0 to 100; null until it is judged.</param>
/// <param name="Confidential">Whether it is.</param>
/// <param name="Shared">Whether everybody may learn from it.</param>
/// <param name="OwnerId">Who wrote it down.</param>
/// <param name="ResponsibleId">Who carries it out.</param>
/// <param name="DueOn">Until when.</param>
/// <param name="At">When it was written down.</param>
public sealed record SuggestionSummary(
    Guid Id, string Title, string Topic, string Source, string State, int? Score, bool Confidential, bool Shared, Guid OwnerId, Guid? ResponsibleId, DateOnly? DueOn, DateTimeOffset At);

/// <summary>What was said of a suggestion on its way.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Kind">judged, planned, progress, finished, rewarded or shared.</param>
/// <param name="Text">What.</param>
public sealed record SuggestionNote(DateTimeOffset At, Guid By, string Kind, string Text);

/// <summary>A suggestion with all that came of it.</summary>
/// <param name="Id">The suggestion.</param>
/// <param name="Suggestion">What is suggested.</param>
/// <param name="Customer">The customer's name.</param>
/// <param name="State">One of <see cref="SuggestionStates"/>.</param>
/// <param name="OwnerId">Who wrote it down.</param>
/// <param name="At">When.</param>
/// <param name="Scores">By <see cref="SuggestionCriteria"/>; null until it is judged.</param>
/// <param name="Score">0 to 100.</param>
/// <param name="Rank">Its place among those that are accepted and not begun, 1 is the first; null for others.</param>
/// <param name="Answer">What whoever suggested it was told.</param>
/// <param name="Goal">What carrying it out is to reach.</param>
/// <param name="Plan">How, and with what.</param>
/// <param name="ResponsibleId">Who carries it out.</param>
/// <param name="DueOn">Until when.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Effect">How much it brought, 1 to 5.</param>
/// <param name="Reward">One of <see cref="SuggestionRewards"/>; null for none yet.</param>
/// <param name="RewardAmount">Yuan, of a material reward.</param>
/// <param name="RewardNote">What for.</param>
/// <param name="Shared">Whether everybody may learn from it.</param>
/// <param name="Lesson">What others can learn.</param>
/// <param name="Notes">What was said on its way, the latest first.</param>
/// <param name="MayChange">Whether the reader may change what is suggested.</param>
/// <param name="MayJudge">Whether the reader may judge it, plan it, reward it and share it.</param>
/// <param name="MayReport">Whether the reader may tell how it goes on.</param>
/// <param name="ETag">For <c>If-Match</c>.</param>
public sealed record SuggestionDetails(
    Guid Id, SuggestionFields Suggestion, string? Customer, string State, Guid OwnerId, DateTimeOffset At, IReadOnlyDictionary<string, int>? Scores, int? Score, int? Rank, string? Answer,
    string? Goal, string? Plan, Guid? ResponsibleId, DateOnly? DueOn, string? Outcome, int? Effect, string? Reward, decimal? RewardAmount, string? RewardNote, bool Shared, string? Lesson,
    IReadOnlyList<SuggestionNote> Notes, bool MayChange, bool MayJudge, bool MayReport, string ETag);

/// <summary>What is thought of a suggestion.</summary>
/// <param name="Scores">1 to 5 for each of <see cref="SuggestionCriteria"/>.</param>
/// <param name="Accept">Whether it is worth doing.</param>
/// <param name="Answer">What whoever suggested it is told, up to 2,000 characters.</param>
public sealed record JudgeSuggestionRequest(IReadOnlyDictionary<string, int> Scores, bool Accept, string Answer);

/// <summary>How an accepted suggestion is carried out.</summary>
/// <param name="Goal">What it is to reach, up to 500 characters.</param>
/// <param name="Plan">How, and with what, up to 4,000 characters.</param>
/// <param name="ResponsibleId">Who does it.</param>
/// <param name="DueOn">Until when.</param>
public sealed record PlanSuggestionRequest(string Goal, string? Plan, Guid ResponsibleId, DateOnly DueOn);

/// <summary>How it goes on, or what came of it.</summary>
/// <param name="Text">In words, up to 2,000 characters.</param>
/// <param name="Effect">How much it brought, 1 to 5: it is finished then; null while it goes on.</param>
public sealed record SuggestionProgressRequest(string Text, int? Effect = null);

/// <summary>What whoever suggested it gets.</summary>
/// <param name="Kind">One of <see cref="SuggestionRewards"/>.</param>
/// <param name="Amount">Yuan, for a material one.</param>
/// <param name="Note">What for, up to 500 characters.</param>
public sealed record RewardSuggestionRequest(string Kind, decimal? Amount, string Note);

/// <summary>What others can learn of it.</summary>
/// <param name="Shared">Whether everybody may read it.</param>
/// <param name="Lesson">What can be learned, up to 2,000 characters; needed to share.</param>
public sealed record ShareSuggestionRequest(bool Shared, string? Lesson = null);
