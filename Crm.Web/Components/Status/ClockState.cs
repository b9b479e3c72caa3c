namespace Crm.Web.Components.Status;

/// <summary>Where a deadline stands.</summary>
public enum ClockState
{
    /// <summary>In time.</summary>
    Running,

    /// <summary>Nearly used up.</summary>
    Warning,

    /// <summary>Passed and still open.</summary>
    Late,

    /// <summary>Stopped, e.g. while the customer is asked.</summary>
    Paused,

    /// <summary>Done in time.</summary>
    Met,

    /// <summary>Done too late.</summary>
    Missed,
}
