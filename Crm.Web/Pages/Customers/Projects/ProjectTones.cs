using Crm.Customers.Contracts;
using Crm.Web.Components.Feedback;

namespace Crm.Web.Pages.Customers.Projects;

/// <summary>What the colour of a state, or of something that happened, says.</summary>
internal static class ProjectTones
{
    public static Tone Of(string state) => state switch
    {
        ProjectStates.Won => Tone.Good,
        ProjectStates.Submitted or ProjectStates.Reported or ProjectStates.Running => Tone.Info,
        ProjectStates.Returned or ProjectStates.GivenUp or ProjectStates.ScreenedOut => Tone.Warn,
        ProjectStates.Rejected => Tone.Bad,
        ProjectStates.Cancelled => Tone.Muted,
        _ => Tone.Accent,
    };

    public static Tone OfMove(string move) => move switch
    {
        ProjectMoves.Approved or ProjectMoves.Won or ProjectMoves.Screened or ProjectMoves.Continued => Tone.Good,
        ProjectMoves.Rejected => Tone.Bad,
        ProjectMoves.Returned or ProjectMoves.ReportReturned or ProjectMoves.Excepted or ProjectMoves.Withdrawn or ProjectMoves.ScreenedOut or ProjectMoves.GivenUp => Tone.Warn,
        ProjectMoves.Cancelled => Tone.Muted,
        _ => Tone.Info,
    };

    public static Tone OfReport(string state) => state switch
    {
        ProjectReportStates.Accepted => Tone.Good,
        ProjectReportStates.Returned => Tone.Warn,
        _ => Tone.Info,
    };
}
