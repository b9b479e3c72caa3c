namespace Crm.Staff.Contracts.Api;

/// <summary>A recurring job of any module.</summary>
/// <param name="Name">Stable name, e.g. <c>service.sla-watch</c>.</param>
/// <param name="EverySeconds">Its interval.</param>
/// <param name="NextRunAt">When it is due next; null before its first run.</param>
/// <param name="RunningOn">The node that runs it now.</param>
/// <param name="LastStartedAt">Start of the last run.</param>
/// <param name="LastFinishedAt">End of the last run.</param>
/// <param name="LastOutcome">done or failed.</param>
/// <param name="LastDetail">What was done, or the error.</param>
public sealed record JobDetails(
    string Name, double EverySeconds, DateTimeOffset? NextRunAt, string? RunningOn, DateTimeOffset? LastStartedAt,
    DateTimeOffset? LastFinishedAt, string? LastOutcome, string? LastDetail);
