using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Web.Components.Feedback;
using Crm.Web.Components.Status;

namespace Crm.Web.Pages.Customers.Privacy;

/// <summary>What the colour of a request's state says, and where its deadline stands.</summary>
internal static class PrivacyTones
{
    private const int WarnDays = 7;

    public static Tone Of(string state) => state switch
    {
        PersonRequestStates.Done => Tone.Good,
        PersonRequestStates.Submitted or PersonRequestStates.Running => Tone.Info,
        PersonRequestStates.Refused => Tone.Warn,
        _ => Tone.Accent,
    };

    /// <summary>The end of the last day, in China.</summary>
    public static DateTimeOffset Due(PersonRequestSummary request) => new(request.DueOn.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8));

    public static ClockState Clock(PersonRequestSummary request, DateTimeOffset now) => (request.EndedAt, Due(request) - now) switch
    {
        ({ } ended, _) => ended <= Due(request) ? ClockState.Met : ClockState.Missed,
        (_, { Ticks: < 0 }) => ClockState.Late,
        (_, { TotalDays: < WarnDays }) => ClockState.Warning,
        _ => ClockState.Running,
    };
}
