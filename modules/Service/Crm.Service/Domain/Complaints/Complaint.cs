using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Domain.Complaints;

/// <summary>The process of one complaint (S-10): what was found, decided and done at each step. Its case holds clocks, owner and history.</summary>
public sealed class Complaint : IAudited
{
    private Complaint()
    {
    }

    internal Complaint(Guid caseId, bool serious)
    {
        Id = caseId;
        Serious = serious;
    }

    /// <summary>The case's id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Where it stands.</summary>
    public ComplaintStage Stage { get; private set; }

    /// <summary>Whether it is valid; null before it was judged.</summary>
    public bool? Valid { get; private set; }

    /// <summary>Why it was judged so.</summary>
    public string? Judgement { get; private set; }

    /// <summary>The courteous explanation where it is not valid.</summary>
    public string? Explanation { get; private set; }

    /// <summary>The responsible unit.</summary>
    public Guid? ResponsibleUnitId { get; private set; }

    /// <summary>The responsible person.</summary>
    public Guid? ResponsibleId { get; private set; }

    /// <summary>Why it happened, from the list.</summary>
    public ComplaintCause? CauseCode { get; private set; }

    /// <summary>Why it happened, in words.</summary>
    public string? CauseText { get; private set; }

    /// <summary>What kind of remedy.</summary>
    public RemedyKind? Remedy { get; private set; }

    /// <summary>The remedy in words.</summary>
    public string? RemedyText { get; private set; }

    /// <summary>Money it costs.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>ISO 4217 code of the amount.</summary>
    public string? Currency { get; private set; }

    /// <summary>Whether a meeting has to decide (S-13).</summary>
    public bool Serious { get; private set; }

    /// <summary>The meeting's day.</summary>
    public DateOnly? MeetingOn { get; private set; }

    /// <summary>Who was there.</summary>
    public string? MeetingAttendees { get; private set; }

    /// <summary>What it decided.</summary>
    public string? MeetingDecision { get; private set; }

    /// <summary>The approval asked for last.</summary>
    public Guid? ApprovalId { get; private set; }

    /// <summary>How it ended.</summary>
    public string? ApprovalOutcome { get; private set; }

    /// <summary>The approvers' last comment.</summary>
    public string? ApprovalComment { get; private set; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? ApprovedAt { get; private set; }

    /// <summary>Every decision so far, over all rounds, oldest first.</summary>
    public List<ApprovalLine> Decisions { get; private set; } = [];

    /// <summary>What was carried out.</summary>
    public string? CarriedOut { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? CarriedOutAt { get; private set; }

    /// <summary>What the customer was told.</summary>
    public string? Told { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? ToldAt { get; private set; }

    /// <summary>Until when the satisfaction link may be answered.</summary>
    public DateTimeOffset? SurveyExpiresAt { get; private set; }

    /// <summary>1 to 5.</summary>
    public int? Score { get; private set; }

    /// <summary>What was written with the score.</summary>
    public string? ScoreComment { get; private set; }

    /// <summary>What is to be learned.</summary>
    public string? Summary { get; private set; }

    /// <summary>How it will not happen again.</summary>
    public string? Prevention { get; private set; }

    /// <summary>Penalty of whoever was at fault.</summary>
    public string? Penalty { get; private set; }

    /// <summary>Number in the year's archive.</summary>
    public string? ArchiveNumber { get; private set; }

    /// <summary>When it was archived.</summary>
    public DateTimeOffset? ArchivedAt { get; private set; }

    internal void Judge(JudgeRequest request)
    {
        Go(request.Valid ? ComplaintStep.JudgeValid : ComplaintStep.JudgeNotValid);
        (Valid, Judgement) = (request.Valid, request.Reason.Trim());
    }

    internal void Explain(string text, DateTimeOffset now)
    {
        Go(ComplaintStep.Explain);
        (Explanation, Told, ToldAt) = (text.Trim(), text.Trim(), now);
    }

    internal void NameResponsible(Guid unitId, Guid staffId)
    {
        Go(ComplaintStep.NameResponsible);
        (ResponsibleUnitId, ResponsibleId) = (unitId, staffId);
    }

    internal void RecordCause(CauseRequest request)
    {
        Go(ComplaintStep.RecordCause);
        (CauseCode, CauseText) = (request.Code, request.Text.Trim());
    }

    internal void Propose(RemedyRequest request)
    {
        Go(ComplaintStep.ProposeRemedy);
        (Remedy, RemedyText, Amount) = (request.Kind, request.Text.Trim(), request.Amount);
        Currency = request.Amount is null ? null : request.Currency ?? "CNY";
    }

    internal void MarkSerious(bool serious)
    {
        Go(ComplaintStep.MarkSerious);
        Serious = serious;
    }

    internal void RecordMeeting(MeetingDecision meeting)
    {
        Go(ComplaintStep.RecordMeeting);
        (MeetingOn, MeetingAttendees, MeetingDecision) = (meeting.HeldOn, meeting.Attendees.Trim(), meeting.Decision.Trim());
    }

    internal void Submit(Guid approvalId)
    {
        var next = ComplaintProcess.Next(Stage, ComplaintStep.Submit);
        if (Serious && MeetingDecision is null)
            throw new ConflictException("service.complaint.meeting_first");
        Stage = next;
        (ApprovalId, ApprovalOutcome, ApprovalComment) = (approvalId, null, null);
    }

    /// <summary>Takes the approvers' decision; false where the request is not the one that is out (decided before, or taken back).</summary>
    internal bool Decide(Guid approvalId, bool approved, string outcome, string? comment, IEnumerable<ApprovalLine> decisions, DateTimeOffset at)
    {
        if (Stage != ComplaintStage.InApproval || ApprovalId != approvalId)
            return false;
        Go(approved ? ComplaintStep.Approve : ComplaintStep.Refuse);
        (ApprovalOutcome, ApprovalComment, ApprovedAt) = (outcome, comment, approved ? at : null);
        Decisions = [.. Decisions, .. decisions];
        return true;
    }

    internal void Withdraw()
    {
        Go(ComplaintStep.Withdraw);
        ApprovalOutcome = "withdrawn";
    }

    internal void CarryOut(string text, DateTimeOffset now)
    {
        Go(ComplaintStep.CarryOut);
        (CarriedOut, CarriedOutAt) = (text.Trim(), now);
    }

    internal void Tell(string text, DateTimeOffset now)
    {
        Go(ComplaintStep.Tell);
        (Told, ToldAt) = (text.Trim(), now);
    }

    internal void AskSatisfaction(DateTimeOffset expiresAt)
    {
        Go(ComplaintStep.AskSatisfaction);
        SurveyExpiresAt = expiresAt;
    }

    internal void Rate(int score, string? comment)
    {
        Go(ComplaintStep.Rate);
        (Score, ScoreComment) = (score, string.IsNullOrWhiteSpace(comment) ? null : comment.Trim());
    }

    internal void SkipSatisfaction() => Go(ComplaintStep.SkipSatisfaction);

    internal void Summarise(SummaryRequest request)
    {
        Go(ComplaintStep.Summarise);
        (Summary, Prevention) = (request.Summary.Trim(), request.Prevention.Trim());
        Penalty = string.IsNullOrWhiteSpace(request.Penalty) ? null : request.Penalty.Trim();
    }

    internal void Archive(string archiveNumber, DateTimeOffset now)
    {
        Go(ComplaintStep.Archive);
        (ArchiveNumber, ArchivedAt) = (archiveNumber, now);
    }

    /// <summary>
    /// People turned out to be involved. A request for approval falls (its approvers were chosen without knowing), and where the
    /// responsible person is among them, somebody else has to find the cause.
    /// </summary>
    internal void MarkInvolved(IReadOnlyCollection<Guid> recused)
    {
        var wasInApproval = Stage == ComplaintStage.InApproval;
        Go(ComplaintStep.MarkInvolved);
        if (wasInApproval)
            ApprovalOutcome = "withdrawn";
        if (ResponsibleId is not { } responsible || !recused.Contains(responsible))
            return;
        ResponsibleId = null;
        if (Stage is ComplaintStage.Assigned or ComplaintStage.CauseFound or ComplaintStage.RemedyProposed)
            Stage = ComplaintStage.Valid;
    }

    /// <summary>The complainer is not content: judged again where it was found not valid, else a better remedy.</summary>
    internal void TakeUpAgain()
    {
        Go(ComplaintStep.TakeUpAgain);
        if (Valid == false)
            (Stage, Valid) = (ComplaintStage.Registered, null);
        else if (ResponsibleId is null)
            Stage = ComplaintStage.Valid;
        (Score, ScoreComment, CarriedOut, CarriedOutAt, Told, ToldAt) = (null, null, null, null, null, null);
    }

    /// <summary>The responsible person left.</summary>
    internal void HandResponsibilityTo(Guid? successorId) => ResponsibleId = successorId;

    private void Go(ComplaintStep step) => Stage = ComplaintProcess.Next(Stage, step);
}
