namespace Wolverine;

/// <summary>How messages are stored and recovered.</summary>
public class DurabilitySettings
{
    /// <summary>The schema of the message tables; <c>wolverine</c> if none is given here or with the connection.</summary>
    public string? MessageStorageSchemaName { get; set; }

    public DurabilityMode Mode { get; set; } = DurabilityMode.Balanced;

    public MessageIdentity MessageIdentity { get; set; } = MessageIdentity.IdOnly;

    /// <summary>False keeps this node from taking messages over; it still handles its own.</summary>
    public bool DurabilityAgentEnabled { get; set; } = true;

    /// <summary>How many messages are claimed at once.</summary>
    public int RecoveryBatchSize { get; set; } = 100;

    /// <summary>How often due messages are looked for. The stand-in looks at least every second.</summary>
    public TimeSpan ScheduledJobPollingTime { get; set; } = TimeSpan.FromSeconds(5);

    public TimeSpan ScheduledJobFirstExecution { get; set; } = TimeSpan.Zero;

    public TimeSpan FirstHealthCheckExecution { get; set; } = TimeSpan.Zero;

    /// <summary>How often a node renews its lease. The stand-in renews at least every second.</summary>
    public TimeSpan HealthCheckPollingTime { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>When a node that does not renew its lease is given up. The stand-in gives it up after four seconds at the latest.</summary>
    public TimeSpan StaleNodeTimeout { get; set; } = TimeSpan.FromMinutes(1);

    public TimeSpan CheckAssignmentPeriod { get; set; } = TimeSpan.FromSeconds(30);

    public TimeSpan NodeReassignmentPollingTime { get; set; } = TimeSpan.FromSeconds(5);

    public TimeSpan FirstNodeReassignmentExecution { get; set; } = TimeSpan.Zero;

    public TimeSpan OrphanedMessageSweepPollingTime { get; set; } = TimeSpan.FromSeconds(5);

    public int StaleNodeEjectionThreshold { get; set; } = 2;

    public TimeSpan KeepAfterMessageHandling { get; set; } = TimeSpan.FromMinutes(5);

    public bool DeadLetterQueueExpirationEnabled { get; set; }

    /// <summary>How long dead letters are kept when <see cref="DeadLetterQueueExpirationEnabled"/>.</summary>
    public TimeSpan DeadLetterQueueExpiration { get; set; } = TimeSpan.FromDays(10);

    public bool DurabilityMetricsEnabled { get; set; } = true;

    /// <summary>How often queue depths are counted for the metrics.</summary>
    public TimeSpan UpdateMetricsPeriod { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a node that shuts down waits for handlers that run.</summary>
    public TimeSpan DrainTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>This node's number: the owner of its messages.</summary>
    public int AssignedNodeNumber { get; internal set; }

    internal bool StoresMessages => Mode is DurabilityMode.Solo or DurabilityMode.Balanced;
}
