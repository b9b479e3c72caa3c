using Refit;

namespace Crm.Service.Contracts.Api;

/// <summary>The Service module over HTTP: cases, clocks, complaints, callers, satisfaction.</summary>
public partial interface IServiceApi
{
    /// <summary>Who may be calling from a number, with tier, hold, open cases and last contacts (S-30).</summary>
    [Get("/api/service/callers")]
    Task<CallerScreen> FindCallersAsync(string number, CancellationToken ct = default);

    /// <summary>Records a contact that makes no case.</summary>
    [Post("/api/service/interactions")]
    Task<Recorded> LogInteractionAsync([Body] LogInteractionRequest request, CancellationToken ct = default);

    /// <summary>What Service knows of a customer; 404 when it knows nothing yet.</summary>
    [Get("/api/service/customers/{id}")]
    Task<CustomerCard> GetCustomerAsync(Guid id, CancellationToken ct = default);

    /// <summary>The last contacts with a customer, newest first.</summary>
    [Get("/api/service/customers/{id}/interactions")]
    Task<Page<InteractionItem>> FindInteractionsAsync(Guid id, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>Cases by filter, most urgent or newest first.</summary>
    [Get("/api/service/cases")]
    Task<Page<CaseListItem>> FindCasesAsync([Query] CaseFilter filter, CancellationToken ct = default);

    /// <summary>Logs a case and starts its clocks. An <c>Idempotency-Key</c> makes a repeat harmless.</summary>
    [Post("/api/service/cases")]
    Task<LoggedCase> LogCaseAsync([Body] LogCaseRequest request, [Header("Idempotency-Key")] string? idempotencyKey = null, CancellationToken ct = default);

    /// <summary>The clocks a case would get now.</summary>
    [Get("/api/service/clocks")]
    Task<ClockPreview> PreviewClocksAsync(string kind, Guid? customerId = null, Guid? unitId = null, CancellationToken ct = default);

    /// <summary>One case.</summary>
    [Get("/api/service/cases/{id}")]
    Task<CaseDetails> GetCaseAsync(Guid id, CancellationToken ct = default);

    /// <summary>A case's history, newest first; <paramref name="since"/> gives what came after that moment.</summary>
    [Get("/api/service/cases/{id}/entries")]
    Task<Page<CaseEntryItem>> FindEntriesAsync(Guid id, [Query(Format = "O")] DateTimeOffset? since = null, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>Corrects what was written down; 412 when somebody else was first.</summary>
    [Put("/api/service/cases/{id}")]
    Task EditCaseAsync(Guid id, [Body] EditCaseRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Says whose case it is.</summary>
    [Post("/api/service/cases/{id}/customer")]
    Task AttachCustomerAsync(Guid id, [Body] AttachCustomerRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Takes a case out of the queue; 409 when somebody else was first.</summary>
    [Post("/api/service/cases/{id}/claim")]
    Task ClaimCaseAsync(Guid id, CancellationToken ct = default);

    /// <summary>Gives a case to a person or unit.</summary>
    [Post("/api/service/cases/{id}/assign")]
    Task AssignCaseAsync(Guid id, [Body] AssignCaseRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Begins work.</summary>
    [Post("/api/service/cases/{id}/start")]
    Task StartCaseAsync(Guid id, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Waits for the customer (clocks stand still) or a third party (clocks run on).</summary>
    [Post("/api/service/cases/{id}/wait")]
    Task WaitAsync(Guid id, [Body] WaitRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Goes on after waiting.</summary>
    [Post("/api/service/cases/{id}/resume")]
    Task ResumeCaseAsync(Guid id, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Says how a case was solved; complaints go by their process instead.</summary>
    [Post("/api/service/cases/{id}/resolve")]
    Task ResolveCaseAsync(Guid id, [Body] ResolveCaseRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Closes a resolved case.</summary>
    [Post("/api/service/cases/{id}/close")]
    Task CloseCaseAsync(Guid id, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Takes a case up again within the set time.</summary>
    [Post("/api/service/cases/{id}/reopen")]
    Task ReopenCaseAsync(Guid id, [Body] ReasonRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Closes a case as a duplicate of another.</summary>
    [Post("/api/service/cases/{id}/join")]
    Task JoinCaseAsync(Guid id, [Body] JoinCaseRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Makes a second case of a part of this one.</summary>
    [Post("/api/service/cases/{id}/split")]
    Task<LoggedCase> SplitCaseAsync(Guid id, [Body] SplitCaseRequest request, CancellationToken ct = default);

    /// <summary>Writes a note for colleagues.</summary>
    [Post("/api/service/cases/{id}/notes")]
    Task<Recorded> AddNoteAsync(Guid id, [Body] NoteRequest request, CancellationToken ct = default);

    /// <summary>Records an answer to the customer; the first one stops the first clock.</summary>
    [Post("/api/service/cases/{id}/answers")]
    Task<Recorded> AnswerAsync(Guid id, [Body] MessageRequest request, CancellationToken ct = default);

    /// <summary>Records what the customer said; a case that waited for it goes on.</summary>
    [Post("/api/service/cases/{id}/received")]
    Task<Recorded> ReceiveAsync(Guid id, [Body] MessageRequest request, CancellationToken ct = default);

    /// <summary>Adds a file of up to 10 MB.</summary>
    [Multipart]
    [Post("/api/service/cases/{id}/attachments")]
    Task<AttachmentItem> AttachAsync(Guid id, [AliasAs("file")] StreamPart file, CancellationToken ct = default);

    /// <summary>A file's bytes.</summary>
    [Get("/api/service/cases/{id}/attachments/{attachmentId}")]
    Task<HttpContent> DownloadAsync(Guid id, Guid attachmentId, CancellationToken ct = default);

    /// <summary>Says "I have this case open" and answers who else has.</summary>
    [Post("/api/service/cases/{id}/presence")]
    Task<IReadOnlyList<CaseVisitor>> BePresentAsync(Guid id, CancellationToken ct = default);

    /// <summary>S-10: judges a complaint.</summary>
    [Post("/api/service/complaints/{id}/judge")]
    Task JudgeAsync(Guid id, [Body] JudgeRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>S-10: explains courteously why a complaint is not valid.</summary>
    [Post("/api/service/complaints/{id}/explain")]
    Task ExplainAsync(Guid id, [Body] MessageRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>S-10: names the responsible unit and person.</summary>
    [Post("/api/service/complaints/{id}/responsible")]
    Task NameResponsibleAsync(Guid id, [Body] ResponsibleRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>S-10: writes down the cause.</summary>
    [Post("/api/service/complaints/{id}/cause")]
    Task RecordCauseAsync(Guid id, [Body] CauseRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>S-10: proposes a remedy.</summary>
    [Post("/api/service/complaints/{id}/remedy")]
    Task ProposeRemedyAsync(Guid id, [Body] RemedyRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>S-13: says whether it is a serious matter.</summary>
    [Post("/api/service/complaints/{id}/serious")]
    Task MarkSeriousAsync(Guid id, [Body] SeriousRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>S-13: records what the meeting decided.</summary>
    [Post("/api/service/complaints/{id}/meeting")]
    Task RecordMeetingAsync(Guid id, [Body] MeetingDecision request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>S-10: asks for approval.</summary>
    [Post("/api/service/complaints/{id}/submit")]
    Task SubmitAsync(Guid id, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Takes the request for approval back.</summary>
    [Post("/api/service/complaints/{id}/withdraw")]
    Task WithdrawAsync(Guid id, [Body] ReasonRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>S-10: reports the remedy as carried out; stops the second clock.</summary>
    [Post("/api/service/complaints/{id}/carry-out")]
    Task CarryOutAsync(Guid id, [Body] CarryOutRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>S-10: tells the customer.</summary>
    [Post("/api/service/complaints/{id}/tell")]
    Task TellAsync(Guid id, [Body] MessageRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>S-40: makes the satisfaction link; asked again, the link before stops working.</summary>
    [Post("/api/service/complaints/{id}/satisfaction")]
    Task<SurveyLink> AskSatisfactionAsync(Guid id, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>S-40: takes the answer on the phone.</summary>
    [Post("/api/service/complaints/{id}/rate")]
    Task RateAsync(Guid id, [Body] RateRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Goes on without an answer.</summary>
    [Post("/api/service/complaints/{id}/skip-satisfaction")]
    Task SkipSatisfactionAsync(Guid id, [Body] ReasonRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>S-10: sums up, with prevention and penalty.</summary>
    [Post("/api/service/complaints/{id}/summary")]
    Task SummariseAsync(Guid id, [Body] SummaryRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>S-10: puts the file into the year's archive.</summary>
    [Post("/api/service/complaints/{id}/archive")]
    Task ArchiveAsync(Guid id, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>S-12: marks people as involved.</summary>
    [Post("/api/service/complaints/{id}/involved")]
    Task MarkInvolvedAsync(Guid id, [Body] InvolvedRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>The complainer is not content: the remedy is looked at again.</summary>
    [Post("/api/service/complaints/{id}/take-up-again")]
    Task TakeUpAgainAsync(Guid id, [Body] ReasonRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>The whole file of a complaint.</summary>
    [Get("/api/service/complaints/{id}/file")]
    Task<ComplaintFile> GetFileAsync(Guid id, CancellationToken ct = default);

    /// <summary>S-14: the register of a year, in order of registration.</summary>
    [Get("/api/service/complaints/register")]
    Task<Page<RegisterLine>> FindRegisterAsync(int year, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>S-14: complaints counted, registered from a day until another, both included.</summary>
    [Get("/api/service/complaints/analysis")]
    Task<ComplaintAnalysis> AnalyseAsync(DateOnly from, DateOnly until, CancellationToken ct = default);

    /// <summary>S-60: open cases by clock.</summary>
    [Get("/api/service/dashboard/clocks")]
    Task<ClockFigures> ClockFiguresAsync(CancellationToken ct = default);

    /// <summary>What a satisfaction link asks. Public.</summary>
    [Get("/api/service/surveys/{token}")]
    Task<PublicSurvey> GetSurveyAsync(string token, CancellationToken ct = default);

    /// <summary>Answers a satisfaction link, once; 409 after that or when it has expired. Public.</summary>
    [Post("/api/service/surveys/{token}")]
    Task AnswerSurveyAsync(string token, [Body] SurveyAnswer answer, CancellationToken ct = default);

    /// <summary>The calendars in force: the common one and each unit's.</summary>
    [Get("/api/service/calendars")]
    Task<IReadOnlyList<UnitCalendar>> FindCalendarsAsync(CancellationToken ct = default);

    /// <summary>The calendar in force for a unit, or the common one.</summary>
    [Get("/api/service/calendar")]
    Task<UnitCalendar> GetCalendarAsync(Guid? unitId = null, CancellationToken ct = default);

    /// <summary>Sets the calendar of a unit, or the common one. Running clocks keep the times they were given.</summary>
    [Put("/api/service/calendar")]
    Task SetCalendarAsync([Body] CalendarContent calendar, Guid? unitId = null, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Takes a unit's own calendar away; the one above is in force again.</summary>
    [Delete("/api/service/calendar")]
    Task RemoveCalendarAsync(Guid unitId, CancellationToken ct = default);

    /// <summary>A year of a calendar, day by day where it differs.</summary>
    [Get("/api/service/calendar/year")]
    Task<CalendarYear> GetCalendarYearAsync(int year, Guid? unitId = null, CancellationToken ct = default);

    /// <summary>Units that cases may go to.</summary>
    [Get("/api/service/units")]
    Task<IReadOnlyList<UnitItem>> FindUnitsAsync(CancellationToken ct = default);

    /// <summary>What is promised, by tier and kind.</summary>
    [Get("/api/service/sla")]
    Task<IReadOnlyList<SlaLine>> FindSlaAsync(CancellationToken ct = default);
}

/// <summary>What is promised for one tier and kind of case.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Promise">The promise.</param>
public sealed record SlaLine(CaseKind Kind, SlaPromise Promise);
