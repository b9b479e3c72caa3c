namespace Crm.Customers.Contracts.Api;

/// <summary>Goal and plan of a customer survey (C-60).</summary>
/// <param name="Title">In one line, up to 120 characters.</param>
/// <param name="Goal">What it is to find out, up to 2,000 characters.</param>
/// <param name="Plan">How it is done, up to 4,000 characters.</param>
/// <param name="StartsOn">The first day of asking.</param>
/// <param name="EndsOn">The last one.</param>
/// <param name="ResponsibleId">Who does it.</param>
/// <param name="QuestionnaireId">What is asked: a published questionnaire of Service.</param>
/// <param name="SegmentId">Who is asked: the customers of a segment, as they are when the asking begins.</param>
/// <param name="CustomerIds">Who is asked, one by one, instead of a segment, at most 1,000; those the reader may not see are left out, and stay when he changes the others.</param>
public sealed record CustomerSurveyFields(
    string Title, string Goal, string? Plan, DateOnly StartsOn, DateOnly EndsOn, Guid ResponsibleId, Guid QuestionnaireId, Guid? SegmentId = null, IReadOnlyList<Guid>? CustomerIds = null);

/// <summary>A customer survey in the list.</summary>
/// <param name="Id">The survey.</param>
/// <param name="Number">Its number, e.g. <c>DC-2026-00001</c>.</param>
/// <param name="Title">In one line.</param>
/// <param name="State">One of <see cref="CustomerSurveyStates"/>.</param>
/// <param name="ResponsibleId">Who does it.</param>
/// <param name="StartsOn">The first day of asking.</param>
/// <param name="EndsOn">The last one.</param>
/// <param name="Customers">How many customers are asked; 0 until a segment's are taken.</param>
/// <param name="At">When it was begun.</param>
public sealed record CustomerSurveySummary(Guid Id, string Number, string Title, string State, Guid ResponsibleId, DateOnly StartsOn, DateOnly EndsOn, int Customers, DateTimeOffset At);

/// <summary>A customer survey.</summary>
/// <param name="Id">The survey; also the round of asking by which Service knows its answers.</param>
/// <param name="Number">Its number.</param>
/// <param name="Survey">Goal and plan.</param>
/// <param name="Questionnaire">The questionnaire's Chinese title.</param>
/// <param name="QuestionnaireEn">Its English title.</param>
/// <param name="Version">The version that is asked, once the asking has begun.</param>
/// <param name="Segment">The segment's name.</param>
/// <param name="State">One of <see cref="CustomerSurveyStates"/>.</param>
/// <param name="OwnerId">Who began it.</param>
/// <param name="At">When.</param>
/// <param name="Customers">How many customers are asked.</param>
/// <param name="StartedAt">When the asking began.</param>
/// <param name="Findings">What the answers say.</param>
/// <param name="Report">Conclusions and what is to be done.</param>
/// <param name="Comment">What the approvers said last; of one that was dropped, why.</param>
/// <param name="SubmittedAt">When the report went to the approvers.</param>
/// <param name="FiledAt">When it was filed.</param>
/// <param name="MayChange">Whether the reader may carry it on.</param>
/// <param name="ETag">For <c>If-Match</c>.</param>
public sealed record CustomerSurveyDetails(
    Guid Id, string Number, CustomerSurveyFields Survey, string? Questionnaire, string? QuestionnaireEn, int? Version, string? Segment, string State, Guid OwnerId, DateTimeOffset At, int Customers,
    DateTimeOffset? StartedAt, string? Findings, string? Report, string? Comment, DateTimeOffset? SubmittedAt, DateTimeOffset? FiledAt, bool MayChange, string ETag);

/// <summary>Why a planned survey is dropped.</summary>
/// <param name="Reason">The reason, up to 500 characters.</param>
public sealed record DropCustomerSurveyRequest(string Reason);

/// <summary>A customer that a survey asks.</summary>
/// <param name="Id">The customer.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
public sealed record SurveyedCustomer(Guid Id, string Code, string Name);

/// <summary>What a survey found.</summary>
/// <param name="Findings">What the answers say, up to 10,000 characters.</param>
/// <param name="Report">Conclusions and what is to be done, up to 10,000 characters.</param>
public sealed record CustomerSurveyReport(string? Findings, string? Report);
