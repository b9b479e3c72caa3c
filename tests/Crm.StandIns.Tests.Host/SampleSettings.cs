using Wolverine;

namespace Crm.StandIns.Sample;

/// <summary>How a sample service is started.</summary>
public sealed record SampleSettings(string ConnectionString)
{
    /// <summary>How long each handler of <see cref="OrderPlaced"/> takes, so that messages are in flight when the process is killed.</summary>
    public TimeSpan HandlerDelay { get; init; } = TimeSpan.Zero;

    public DurabilityMode Mode { get; init; } = DurabilityMode.Solo;

    /// <summary>Has the last word on the options.</summary>
    public Action<WolverineOptions> Configure { get; init; } = _ => { };
}
