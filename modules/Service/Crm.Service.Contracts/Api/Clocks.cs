namespace Crm.Service.Contracts.Api;

/// <summary>What one clock of a case shows.</summary>
/// <param name="Clock">Which.</param>
/// <param name="State">How it stands at the moment of reading.</param>
/// <param name="StartedAt">When it was started.</param>
/// <param name="DueAt">When it runs out, or ran out; while paused, when it would have.</param>
/// <param name="WarnAt">When it begins to warn.</param>
/// <param name="StoppedAt">When it was stopped.</param>
/// <param name="Remaining">Time left: working time, or real time where the clock runs round the clock; negative once late. Null once stopped.</param>
/// <param name="AroundTheClock">Whether it runs round the clock rather than in working time.</param>
/// <param name="WarnBefore">It warns from this much time left on.</param>
/// <param name="Counting">Whether its time passes at this moment; outside of working hours it does not.</param>
public sealed record ClockReading(
    CaseClockName Clock, ClockState State, DateTimeOffset StartedAt, DateTimeOffset DueAt, DateTimeOffset WarnAt, DateTimeOffset? StoppedAt,
    TimeSpan? Remaining, bool AroundTheClock, TimeSpan WarnBefore, bool Counting);

/// <summary>The promise a case was opened with; later changes of the policy leave it as it is.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="Tier">The tier it was made for.</param>
/// <param name="Version">Its version; 0 for what Crm promises as long as no policy was set.</param>
/// <param name="FirstReplyMinutes">Minutes until the first reply.</param>
/// <param name="FirstReplyAroundTheClock">Whether these run round the clock.</param>
/// <param name="ResolutionMinutes">Working minutes until it is solved; null where days are given.</param>
/// <param name="ResolutionWorkingDays">Working days until it is solved; null where minutes are given.</param>
public sealed record SlaPromise(
    string Policy, string Tier, int Version, int FirstReplyMinutes, bool FirstReplyAroundTheClock, int? ResolutionMinutes, int? ResolutionWorkingDays);

/// <summary>The clocks a case would get if it were saved now.</summary>
/// <param name="Promise">The promise.</param>
/// <param name="Calendar">Name of the unit's working calendar.</param>
/// <param name="FirstReplyDueAt">When the first reply would be due.</param>
/// <param name="ResolutionDueAt">When the solution would be due.</param>
/// <param name="Now">The moment it was computed for.</param>
public sealed record ClockPreview(
    SlaPromise Promise, string Calendar, DateTimeOffset FirstReplyDueAt, DateTimeOffset ResolutionDueAt, DateTimeOffset Now);
