using Crm.BuildingBlocks.Calendars;
using Crm.Service.Contracts.Api;
using Crm.Service.Domain.Cases;
using Crm.Service.Domain.Clocks;
using Crm.Service.Domain.Complaints;

namespace Crm.Service.Infrastructure;

/// <summary>Turns what is stored into what is answered.</summary>
internal static class CaseReading
{
    public static ClockReading Read(this CaseClock clock, CaseClockName name, DateTimeOffset now, WorkingCalendar calendar) => new(
        name, clock.StateAt(now), clock.StartedAt, clock.DueAt, clock.WarnAt, clock.StoppedAt, clock.RemainingAt(now, calendar), clock.AroundTheClock,
        TimeSpan.FromTicks(clock.TotalTicks / 5), clock.IsRunning && (clock.AroundTheClock || calendar.IsWorkingTime(now)));

    public static ComplaintDetails Read(this Complaint complaint, IReadOnlyList<ComplaintStep> steps, string? unitName) => new()
    {
        Stage = complaint.Stage,
        Steps = steps,
        Valid = complaint.Valid,
        Judgement = complaint.Judgement,
        Explanation = complaint.Explanation,
        ResponsibleUnitId = complaint.ResponsibleUnitId,
        ResponsibleUnitName = unitName,
        ResponsibleId = complaint.ResponsibleId,
        CauseCode = complaint.CauseCode,
        CauseText = complaint.CauseText,
        Remedy = complaint.Remedy,
        RemedyText = complaint.RemedyText,
        Amount = complaint.Amount,
        Currency = complaint.Currency,
        Serious = complaint.Serious,
        Meeting = complaint.MeetingDecision is { } decision ? new(complaint.MeetingOn!.Value, complaint.MeetingAttendees!, decision) : null,
        ApprovalId = complaint.ApprovalId,
        ApprovalOutcome = complaint.ApprovalOutcome,
        ApprovalComment = complaint.ApprovalComment,
        CarriedOut = complaint.CarriedOut,
        CarriedOutAt = complaint.CarriedOutAt,
        Told = complaint.Told,
        ToldAt = complaint.ToldAt,
        SurveyExpiresAt = complaint.SurveyExpiresAt,
        Score = complaint.Score,
        ScoreComment = complaint.ScoreComment,
        Summary = complaint.Summary,
        Prevention = complaint.Prevention,
        Penalty = complaint.Penalty,
        ArchiveNumber = complaint.ArchiveNumber,
        ArchivedAt = complaint.ArchivedAt,
    };
}
