namespace Crm.Customers.Contracts.Api;

/// <summary>A development project in a list.</summary>
/// <param name="Id">The project.</param>
/// <param name="ETag">Its version, for <c>If-Match</c>.</param>
/// <param name="Number">Its number, e.g. <c>KF-2026-00012</c>.</param>
/// <param name="State">One of <see cref="ProjectStates"/>.</param>
/// <param name="CustomerId">The prospect.</param>
/// <param name="Customer">Its name.</param>
/// <param name="OwnerId">Who develops it.</param>
/// <param name="ExpectedYearly">Trade expected of a year; null before the screening.</param>
/// <param name="Budget">What may be spent; null before the application.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="EndsOn">The last day; null before the application.</param>
/// <param name="ReportDueOn">When the next report is due; null unless the plan is carried out.</param>
/// <param name="Done">Actions that are done.</param>
/// <param name="Planned">Actions of the plan, without those called off.</param>
/// <param name="Late">Whether an action or the report is late.</param>
/// <param name="CreatedAt">When it was begun.</param>
public sealed record ProjectSummary(
    Guid Id, string ETag, string Number, string State, Guid CustomerId, string Customer, Guid? OwnerId, decimal? ExpectedYearly, decimal? Budget, string Currency,
    DateOnly? EndsOn, DateOnly? ReportDueOn, int Done, int Planned, bool Late, DateTimeOffset CreatedAt);

/// <summary>A criterion of the screening, and how the prospect stands.</summary>
/// <param name="Criterion">One of <see cref="ScreeningCriteria"/>.</param>
/// <param name="Passed">Whether it is good enough.</param>
/// <param name="Actual">What it is; null where it is not known. 1 for yes, 0 for no.</param>
/// <param name="Wanted">What it has to be at least, or (age in days) at most.</param>
public sealed record ScreeningPart(string Criterion, bool Passed, decimal? Actual, decimal Wanted);

/// <summary>A screening with everything it rests on.</summary>
/// <param name="Passed">Whether it is above every threshold.</param>
/// <param name="Parts">Criterion by criterion, with the thresholds of that day.</param>
/// <param name="AssessmentId">The assessment it rests on (C-11).</param>
/// <param name="ExpectedYearly">Trade expected of a year.</param>
/// <param name="Judgement">What speaks for and against it.</param>
/// <param name="Exception">Why it went on below a threshold.</param>
/// <param name="By">Who screened it.</param>
/// <param name="At">When.</param>
public sealed record ProjectScreening(
    bool Passed, IReadOnlyList<ScreeningPart> Parts, Guid? AssessmentId, decimal ExpectedYearly, string Judgement, string? Exception, Guid By, DateTimeOffset At);

/// <summary>What a screening would rest on today.</summary>
/// <param name="Assessment">The last assessment (C-11); null where there is none.</param>
/// <param name="Notes">Strategy, needs and competitors (C-11).</param>
/// <param name="Parts">Criterion by criterion; the expected trade as it was stated last.</param>
public sealed record ScreeningOutlook(DevelopmentAssessment? Assessment, DevelopmentNotes Notes, IReadOnlyList<ScreeningPart> Parts);

/// <summary>An action of the plan as it stands.</summary>
/// <param name="ActivityId">The activity it became.</param>
/// <param name="Kind">One of <see cref="ActivityKinds"/>.</param>
/// <param name="Subject">What.</param>
/// <param name="DueAt">By when.</param>
/// <param name="Assignees">Who does it.</param>
/// <param name="State">open, done or cancelled.</param>
/// <param name="Late">Whether it is open and late.</param>
/// <param name="Result">What came of it.</param>
/// <param name="DoneAt">When it was done.</param>
public sealed record ProjectActionDetails(
    Guid ActivityId, string Kind, string Subject, DateTimeOffset DueAt, IReadOnlyList<Guid> Assignees, string State, bool Late, string? Result, DateTimeOffset? DoneAt);

/// <summary>A report on a project.</summary>
/// <param name="Number">1, 2 …</param>
/// <param name="Report">What was reported.</param>
/// <param name="By">Who reported.</param>
/// <param name="At">When.</param>
/// <param name="State">One of <see cref="ProjectReportStates"/>.</param>
/// <param name="ReviewedBy">The manager who looked at it.</param>
/// <param name="ReviewedAt">When.</param>
/// <param name="Comment">What was said.</param>
public sealed record ProjectReportDetails(
    int Number, ReportProjectRequest Report, Guid By, DateTimeOffset At, string State, Guid? ReviewedBy, DateTimeOffset? ReviewedAt, string? Comment);

/// <summary>What Crm knows of costs and trade, to begin a report with.</summary>
/// <param name="Costs">Real costs of applications for expenses with the customer since the project's first day, as far as one may see them.</param>
/// <param name="Trade">Trade of the last twelve months; null where nothing is known.</param>
public sealed record ProjectKnown(decimal Costs, decimal? Trade);

/// <summary>Something that happened to a project; kept for ever.</summary>
/// <param name="Move">One of <see cref="ProjectMoves"/>.</param>
/// <param name="By">Who; empty for Crm itself.</param>
/// <param name="At">When.</param>
/// <param name="Note">Why, or what was said.</param>
/// <param name="Amount">The amount it was about.</param>
public sealed record ProjectStep(string Move, Guid By, DateTimeOffset At, string? Note, decimal? Amount);

/// <summary>One development project in full.</summary>
/// <param name="Id">The project.</param>
/// <param name="ETag">Its version, for <c>If-Match</c>.</param>
/// <param name="Number">Its number.</param>
/// <param name="State">One of <see cref="ProjectStates"/>.</param>
/// <param name="CustomerId">The prospect.</param>
/// <param name="Customer">Its name.</param>
/// <param name="CustomerCode">Its code.</param>
/// <param name="OwnerId">Who develops it.</param>
/// <param name="UnitId">The owner's unit.</param>
/// <param name="Survey">The survey.</param>
/// <param name="Outlook">What a screening would rest on today; null once it was submitted.</param>
/// <param name="Screening">The screening; null before.</param>
/// <param name="Application">The application; with its beginnings once screened.</param>
/// <param name="Currency">ISO 4217 code of every amount.</param>
/// <param name="ApprovalId">The latest request to the approvers.</param>
/// <param name="Comment">What they, or the manager, said last.</param>
/// <param name="Actions">The plan, by date.</param>
/// <param name="Done">Actions that are done.</param>
/// <param name="Planned">Actions, without those called off.</param>
/// <param name="Late">Whether an action or the report is late.</param>
/// <param name="ReportDueOn">When the next report is due.</param>
/// <param name="Known">Costs and trade that are known while it is carried out.</param>
/// <param name="Reports">The reports, the latest first.</param>
/// <param name="CreatedAt">When it was begun.</param>
/// <param name="Steps">Everything that happened, the latest first.</param>
public sealed record ProjectDetails(
    Guid Id, string ETag, string Number, string State, Guid CustomerId, string Customer, string CustomerCode, Guid? OwnerId, Guid UnitId, ProjectSurvey Survey,
    ScreeningOutlook? Outlook, ProjectScreening? Screening, ProjectApplication? Application, string Currency, Guid? ApprovalId, string? Comment,
    IReadOnlyList<ProjectActionDetails> Actions, int Done, int Planned, bool Late, DateOnly? ReportDueOn, ProjectKnown? Known,
    IReadOnlyList<ProjectReportDetails> Reports, DateTimeOffset CreatedAt, IReadOnlyList<ProjectStep> Steps);

/// <summary>A step of the funnel.</summary>
/// <param name="Step">One of <see cref="ProjectSteps"/>, or <c>won</c>.</param>
/// <param name="Reached">How many came so far.</param>
/// <param name="Standing">How many are there now.</param>
public sealed record FunnelStep(string Step, int Reached, int Standing);

/// <summary>How far projects come.</summary>
/// <param name="From">Begun on this day or later.</param>
/// <param name="To">Begun on this day or earlier.</param>
/// <param name="Steps">Step by step, and those that were won.</param>
/// <param name="Approved">Approved ones.</param>
/// <param name="Rejected">Not approved ones.</param>
/// <param name="Won">Won ones.</param>
/// <param name="GivenUp">Given up ones.</param>
/// <param name="Ended">Those that ended before: screened out or called off.</param>
/// <param name="ApprovalRate">Approved of all that were decided, in percent; null where none was.</param>
/// <param name="WonRate">Won of all that were reported to an end, in percent; null where none was.</param>
/// <param name="Expected">Trade expected of those that were won, of a year.</param>
/// <param name="Achieved">Trade that they brought.</param>
/// <param name="Costs">Real costs of all that were reported.</param>
public sealed record ProjectFunnel(
    DateOnly From, DateOnly To, IReadOnlyList<FunnelStep> Steps, int Approved, int Rejected, int Won, int GivenUp, int Ended, decimal? ApprovalRate, decimal? WonRate,
    decimal Expected, decimal Achieved, decimal Costs);
