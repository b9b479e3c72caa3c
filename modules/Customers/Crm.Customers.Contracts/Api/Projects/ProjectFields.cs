namespace Crm.Customers.Contracts.Api;

/// <summary>Begins a development project with a prospect (C-13).</summary>
/// <param name="CustomerId">The prospect; a customer has one open project at most.</param>
public sealed record OpenProjectRequest(Guid CustomerId);

/// <summary>What is found out about a prospect (潜在客户调查); the beginning is what the archive knows.</summary>
/// <param name="AskedBy">Who asked around.</param>
/// <param name="AskedOn">When, the last day of it.</param>
/// <param name="Sources">Where it comes from: <see cref="SurveySources"/>.</param>
/// <param name="MarketPosition">Its place in its market, up to 2,000 characters as the other texts.</param>
/// <param name="BusinessScope">What it does.</param>
/// <param name="Needs">What it needs.</param>
/// <param name="Competitors">Who else sells to it.</param>
/// <param name="Credit">Impression of its credit, 1 (poor) to 5 (excellent).</param>
/// <param name="CreditNotes">What that rests on.</param>
/// <param name="Contacts">Who matters there.</param>
/// <param name="Notes">Anything else.</param>
public sealed record ProjectSurvey(
    Guid? AskedBy = null, DateOnly? AskedOn = null, IReadOnlyList<string>? Sources = null, string? MarketPosition = null, string? BusinessScope = null,
    string? Needs = null, string? Competitors = null, int? Credit = null, string? CreditNotes = null, string? Contacts = null, string? Notes = null);

/// <summary>Keeps a survey.</summary>
/// <param name="Survey">What was found out.</param>
/// <param name="Finish">True where it is done, and the screening comes next; 422 with every field that is missing.</param>
public sealed record SaveSurveyRequest(ProjectSurvey Survey, bool Finish = false);

/// <summary>Screens a prospect (筛选评价).</summary>
/// <param name="ExpectedYearly">The trade expected of a year, in CNY.</param>
/// <param name="Judgement">What speaks for and against it, up to 2,000 characters.</param>
/// <param name="GoOn">False ends the project.</param>
/// <param name="Exception">Why it goes on below a threshold; needed then.</param>
public sealed record ScreenProjectRequest(decimal ExpectedYearly, string Judgement, bool GoOn, string? Exception = null);

/// <summary>An application to develop a new customer (新客户开发申请).</summary>
/// <param name="Goal">What is to be reached and how, up to 2,000 characters.</param>
/// <param name="ExpectedYearly">The trade expected of a year, in CNY.</param>
/// <param name="Budget">What may be spent on it, in CNY; approvers follow from it.</param>
/// <param name="ProductLines">What is to be sold, up to 20 words.</param>
/// <param name="Terms">Prices, payment and delivery that are wanted, up to 1,000 characters.</param>
/// <param name="Responsible">Who works on it beside the owner; they do not approve it.</param>
/// <param name="StartsOn">The first day.</param>
/// <param name="EndsOn">The last day.</param>
/// <param name="Notes">Anything else, up to 1,000 characters.</param>
public sealed record ProjectApplication(
    string? Goal = null, decimal ExpectedYearly = 0, decimal Budget = 0, IReadOnlyList<string>? ProductLines = null, string? Terms = null,
    IReadOnlyList<Guid>? Responsible = null, DateOnly? StartsOn = null, DateOnly? EndsOn = null, string? Notes = null);

/// <summary>An action of a plan; it becomes an activity (C-40) of the person who does it.</summary>
/// <param name="Kind">One of <see cref="ActivityKinds"/>.</param>
/// <param name="Subject">What, up to 200 characters.</param>
/// <param name="DueAt">By when; not after the project's last day.</param>
/// <param name="OwnerId">Who does it: the owner or somebody responsible; null for the owner.</param>
/// <param name="Notes">Anything else, up to 1,000 characters.</param>
public sealed record ProjectActionFields(string Kind, string Subject, DateTimeOffset DueAt, Guid? OwnerId = null, string? Notes = null);

/// <summary>Plans actions (开发计划); further ones are added to those there are.</summary>
/// <param name="Actions">One to 30.</param>
public sealed record PlanProjectRequest(IReadOnlyList<ProjectActionFields> Actions);

/// <summary>Reports on a project (汇报).</summary>
/// <param name="Result">One of <see cref="ProjectResults"/>.</param>
/// <param name="Summary">What was done and came of it, up to 4,000 characters.</param>
/// <param name="Costs">What it has cost so far, in CNY.</param>
/// <param name="Achieved">The trade that was agreed or booked, in CNY; needed where it was won.</param>
/// <param name="Reason">Why it is given up; needed then.</param>
/// <param name="Lessons">What others can learn of it.</param>
/// <param name="ContinueUntil">The new last day where it goes on.</param>
public sealed record ReportProjectRequest(
    string Result, string Summary, decimal Costs, decimal? Achieved = null, string? Reason = null, string? Lessons = null, DateOnly? ContinueUntil = null);

/// <summary>The manager's word on a report.</summary>
/// <param name="Accept">False sends it back.</param>
/// <param name="Comment">Up to 1,000 characters; needed where it goes back.</param>
public sealed record ReviewProjectRequest(bool Accept, string? Comment = null);

/// <summary>Why a project is taken back or called off.</summary>
/// <param name="Reason">Up to 500 characters.</param>
public sealed record ProjectReasonRequest(string Reason);

/// <summary>Thresholds of the screening and the rhythm of reports, set by administrators. 0 or false leaves a criterion out.</summary>
/// <param name="MinScore">Least development value (C-11), 0 to 100.</param>
/// <param name="MaxAgeDays">Most days since it was assessed.</param>
/// <param name="MinCredit">Least impression of its credit, 0 to 5.</param>
/// <param name="MinContacts">Least number of people known there.</param>
/// <param name="MinYearly">Least trade expected of a year, in CNY.</param>
/// <param name="NeedsCompetitors">Whether our competitors there have to be known.</param>
/// <param name="NeedsStrategy">Whether there has to be a development strategy (C-11).</param>
/// <param name="ReportEveryDays">How often a project that is carried out is reported on.</param>
public sealed record ProjectRuleFields(
    int MinScore, int MaxAgeDays, int MinCredit, int MinContacts, decimal MinYearly, bool NeedsCompetitors, bool NeedsStrategy, int ReportEveryDays);

/// <summary>The thresholds with their version.</summary>
/// <param name="Rules">The thresholds.</param>
/// <param name="ETag">For <c>If-Match</c>.</param>
public sealed record ProjectRulesDetails(ProjectRuleFields Rules, string ETag);
