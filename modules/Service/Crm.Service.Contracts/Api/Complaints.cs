namespace Crm.Service.Contracts.Api;

/// <summary>A complaint's process so far (S-10).</summary>
public sealed record ComplaintDetails
{
    /// <summary>Where it stands.</summary>
    public required ComplaintStage Stage { get; init; }

    /// <summary>What the reader may do now, the step that is due first.</summary>
    public required IReadOnlyList<ComplaintStep> Steps { get; init; }

    /// <summary>Whether it is valid; null before it was judged.</summary>
    public bool? Valid { get; init; }

    /// <summary>Why it was judged so.</summary>
    public string? Judgement { get; init; }

    /// <summary>The courteous explanation of a complaint that is not valid.</summary>
    public string? Explanation { get; init; }

    /// <summary>The responsible unit.</summary>
    public Guid? ResponsibleUnitId { get; init; }

    /// <summary>Its name.</summary>
    public string? ResponsibleUnitName { get; init; }

    /// <summary>The responsible person.</summary>
    public Guid? ResponsibleId { get; init; }

    /// <summary>Why it happened, from the list.</summary>
    public ComplaintCause? CauseCode { get; init; }

    /// <summary>Why it happened, in words.</summary>
    public string? CauseText { get; init; }

    /// <summary>What kind of remedy.</summary>
    public RemedyKind? Remedy { get; init; }

    /// <summary>The remedy in words.</summary>
    public string? RemedyText { get; init; }

    /// <summary>Compensation.</summary>
    public decimal? Amount { get; init; }

    /// <summary>ISO 4217 code of the amount.</summary>
    public string? Currency { get; init; }

    /// <summary>Whether it is a serious matter (S-13).</summary>
    public required bool Serious { get; init; }

    /// <summary>What the meeting decided.</summary>
    public MeetingDecision? Meeting { get; init; }

    /// <summary>The approval asked for last.</summary>
    public Guid? ApprovalId { get; init; }

    /// <summary>approved, rejected, returned or withdrawn; null before or while it is out.</summary>
    public string? ApprovalOutcome { get; init; }

    /// <summary>The approvers' last comment.</summary>
    public string? ApprovalComment { get; init; }

    /// <summary>What was carried out.</summary>
    public string? CarriedOut { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset? CarriedOutAt { get; init; }

    /// <summary>What the customer was told.</summary>
    public string? Told { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset? ToldAt { get; init; }

    /// <summary>Until when the satisfaction link may be answered.</summary>
    public DateTimeOffset? SurveyExpiresAt { get; init; }

    /// <summary>1 to 5.</summary>
    public int? Score { get; init; }

    /// <summary>What the complainer wrote with the score.</summary>
    public string? ScoreComment { get; init; }

    /// <summary>What is to be learned.</summary>
    public string? Summary { get; init; }

    /// <summary>How it will not happen again.</summary>
    public string? Prevention { get; init; }

    /// <summary>Penalty of whoever was at fault.</summary>
    public string? Penalty { get; init; }

    /// <summary>Number in the year's archive.</summary>
    public string? ArchiveNumber { get; init; }

    /// <summary>When it was archived.</summary>
    public DateTimeOffset? ArchivedAt { get; init; }
}

/// <summary>What a meeting decided about a serious matter (S-13).</summary>
/// <param name="HeldOn">The day.</param>
/// <param name="Attendees">Who was there.</param>
/// <param name="Decision">What was decided.</param>
public sealed record MeetingDecision(DateOnly HeldOn, string Attendees, string Decision);

/// <summary>Judges a complaint.</summary>
/// <param name="Valid">Whether it is valid.</param>
/// <param name="Reason">Why; 1 to 2,000 characters.</param>
public sealed record JudgeRequest(bool Valid, string Reason);

/// <summary>Names who is responsible.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="StaffId">The person; never one whom the complaint concerns.</param>
public sealed record ResponsibleRequest(Guid UnitId, Guid StaffId);

/// <summary>Writes down the cause.</summary>
/// <param name="Code">From the list.</param>
/// <param name="Text">In words; 1 to 5,000 characters.</param>
public sealed record CauseRequest(ComplaintCause Code, string Text);

/// <summary>Proposes a remedy.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Text">In words; 1 to 5,000 characters.</param>
/// <param name="Amount">Compensation; above 0 where the kind is compensation, null for other kinds unless money is spent.</param>
/// <param name="Currency">ISO 4217 code; CNY unless said otherwise.</param>
public sealed record RemedyRequest(RemedyKind Kind, string Text, decimal? Amount = null, string? Currency = null);

/// <summary>Says whether a complaint is a serious matter.</summary>
/// <param name="Serious">Whether it is.</param>
public sealed record SeriousRequest(bool Serious);

/// <summary>Reports the remedy as carried out.</summary>
/// <param name="Text">What was done; 1 to 5,000 characters.</param>
public sealed record CarryOutRequest(string Text);

/// <summary>The complainer's answer, taken on the phone.</summary>
/// <param name="Score">1 to 5.</param>
/// <param name="Comment">What was said.</param>
public sealed record RateRequest(int Score, string? Comment = null);

/// <summary>Sums up.</summary>
/// <param name="Summary">What is to be learned; 1 to 5,000 characters.</param>
/// <param name="Prevention">How it will not happen again; 1 to 5,000 characters.</param>
/// <param name="Penalty">Penalty of whoever was at fault, if any.</param>
public sealed record SummaryRequest(string Summary, string Prevention, string? Penalty = null);

/// <summary>Marks people as involved; they lose sight of the case at once, and for good.</summary>
/// <param name="StaffIds">Who.</param>
/// <param name="Reason">Why; 1 to 1,000 characters.</param>
public sealed record InvolvedRequest(IReadOnlyList<Guid> StaffIds, string Reason);

/// <summary>The satisfaction link; shown once, kept only as a hash.</summary>
/// <param name="Path">Path of the public page, e.g. <c>/s/…</c>.</param>
/// <param name="ExpiresAt">Until when it may be answered.</param>
public sealed record SurveyLink(string Path, DateTimeOffset ExpiresAt);

/// <summary>One decision of the approvers.</summary>
/// <param name="Step">1, 2 …</param>
/// <param name="Name">Who decided, as called then.</param>
/// <param name="Outcome">approved, rejected or returned.</param>
/// <param name="Comment">The comment.</param>
/// <param name="At">When.</param>
public sealed record ApprovalLine(int Step, string Name, string Outcome, string? Comment, DateTimeOffset At);

/// <summary>The whole file of a complaint, as it is archived and printed.</summary>
/// <param name="Case">The case with its process.</param>
/// <param name="History">Every entry, oldest first.</param>
/// <param name="Approvals">Every decision, oldest first.</param>
/// <param name="Interactions">Every contact with the customer, oldest first.</param>
public sealed record ComplaintFile(
    CaseDetails Case, IReadOnlyList<CaseEntryItem> History, IReadOnlyList<ApprovalLine> Approvals, IReadOnlyList<InteractionItem> Interactions);

/// <summary>A line of the complaint register (S-14).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="ArchiveNumber">Its number in the archive.</param>
/// <param name="RegisteredAt">When it was registered.</param>
/// <param name="CustomerName">Who complained: the customer, or the caller's name.</param>
/// <param name="Subject">About what.</param>
/// <param name="Wanted">What is wanted.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Valid">Whether it is valid.</param>
/// <param name="CauseCode">Why.</param>
/// <param name="ResponsibleUnit">Name of the responsible unit.</param>
/// <param name="Remedy">What kind of remedy.</param>
/// <param name="Amount">Compensation.</param>
/// <param name="Currency">Its currency.</param>
/// <param name="CarriedOutAt">When the remedy was carried out.</param>
/// <param name="InTime">Whether that was within the clock; null while it runs.</param>
/// <param name="Score">1 to 5.</param>
public sealed record RegisterLine(
    Guid CaseId, string Number, string? ArchiveNumber, DateTimeOffset RegisteredAt, string? CustomerName, string Subject, string? Wanted,
    ComplaintStage Stage, bool? Valid, ComplaintCause? CauseCode, string? ResponsibleUnit, RemedyKind? Remedy, decimal? Amount,
    string? Currency, DateTimeOffset? CarriedOutAt, bool? InTime, int? Score);

/// <summary>Complaints counted (S-14). Whoever a complaint concerns gets figures without it.</summary>
/// <param name="Total">Registered in the period.</param>
/// <param name="Valid">Found valid.</param>
/// <param name="InTime">Carried out within the clock.</param>
/// <param name="Late">Carried out too late, or running late.</param>
/// <param name="AverageScore">Average satisfaction; null without answers.</param>
/// <param name="Compensation">Compensation approved, by currency.</param>
/// <param name="ByCause">By cause, most frequent first (Pareto).</param>
/// <param name="ByUnit">By responsible unit, most frequent first.</param>
/// <param name="ByMonth">By month of registration, oldest first.</param>
public sealed record ComplaintAnalysis(
    int Total, int Valid, int InTime, int Late, double? AverageScore, IReadOnlyDictionary<string, decimal> Compensation,
    IReadOnlyList<CauseCount> ByCause, IReadOnlyList<UnitCount> ByUnit, IReadOnlyList<MonthCount> ByMonth);

/// <summary>Complaints of one cause.</summary>
/// <param name="Cause">The cause; null before it is known.</param>
/// <param name="Count">How many.</param>
public sealed record CauseCount(ComplaintCause? Cause, int Count);

/// <summary>Complaints of one responsible unit.</summary>
/// <param name="UnitId">The unit; null before it is named.</param>
/// <param name="Name">Its name.</param>
/// <param name="Count">How many.</param>
public sealed record UnitCount(Guid? UnitId, string? Name, int Count);

/// <summary>Complaints registered in one month.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Count">How many.</param>
public sealed record MonthCount(int Year, int Month, int Count);
