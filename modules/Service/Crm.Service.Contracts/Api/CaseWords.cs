namespace Crm.Service.Contracts.Api;

/// <summary>What a case is (S-01).</summary>
public enum CaseKind
{
    /// <summary>咨询.</summary>
    Inquiry,

    /// <summary>需求.</summary>
    Requirement,

    /// <summary>投诉; has a process of its own (S-10).</summary>
    Complaint,

    /// <summary>故障/售后.</summary>
    Fault,

    /// <summary>建议.</summary>
    Suggestion,

    /// <summary>表扬.</summary>
    Praise,
}

/// <summary>How a touch came about (S-01).</summary>
public enum CaseChannel
{
    /// <summary>Telephone.</summary>
    Phone,

    /// <summary>At the counter.</summary>
    Counter,

    /// <summary>E-mail.</summary>
    Email,

    /// <summary>A letter on paper.</summary>
    Letter,

    /// <summary>Fax.</summary>
    Fax,

    /// <summary>A web page.</summary>
    Web,

    /// <summary>A text message.</summary>
    Message,

    /// <summary>A visit at the customer's.</summary>
    Visit,
}

/// <summary>Where a case stands (S-02).</summary>
public enum CaseStatus
{
    /// <summary>Logged; nobody has it yet.</summary>
    New,

    /// <summary>Somebody has it and has not begun.</summary>
    Assigned,

    /// <summary>Being worked on.</summary>
    InProgress,

    /// <summary>Waiting for the customer; the clocks stand still.</summary>
    WaitingCustomer,

    /// <summary>Waiting for somebody else; the clocks run on.</summary>
    WaitingThirdParty,

    /// <summary>Solved; may be reopened for a while.</summary>
    Resolved,

    /// <summary>Done with; a complaint is archived.</summary>
    Closed,
}

/// <summary>What is done to a case apart from the complaint's own steps.</summary>
public enum CaseAction
{
    /// <summary>Take it out of the queue for oneself.</summary>
    Claim,

    /// <summary>Give it to a person or a unit.</summary>
    Assign,

    /// <summary>Begin.</summary>
    Start,

    /// <summary>Wait for the customer.</summary>
    WaitForCustomer,

    /// <summary>Wait for a third party.</summary>
    WaitForThirdParty,

    /// <summary>Go on after waiting.</summary>
    Resume,

    /// <summary>Say how it was solved.</summary>
    Resolve,

    /// <summary>Close it.</summary>
    Close,

    /// <summary>Take it up again.</summary>
    Reopen,

    /// <summary>Close it as a duplicate of another.</summary>
    Join,

    /// <summary>Make a second case of a part of it.</summary>
    Split,

    /// <summary>Correct what was written down.</summary>
    Edit,

    /// <summary>Answer the customer.</summary>
    Answer,
}

/// <summary>One of a case's two clocks (S-04, S-11).</summary>
public enum CaseClockName
{
    /// <summary>Until the customer is first answered.</summary>
    FirstReply,

    /// <summary>Until it is solved; for a complaint until the remedy is carried out.</summary>
    Resolution,
}

/// <summary>What a clock shows.</summary>
public enum ClockState
{
    /// <summary>Runs, with time left.</summary>
    Ok,

    /// <summary>Runs, with less than a fifth of its time left.</summary>
    Warning,

    /// <summary>Runs, and its time is over.</summary>
    Late,

    /// <summary>Stands still while the customer is waited for.</summary>
    Paused,

    /// <summary>Stopped in time.</summary>
    Met,

    /// <summary>Stopped too late.</summary>
    Missed,
}

/// <summary>What an entry of a case's history is.</summary>
public enum EntryKind
{
    /// <summary>For colleagues only.</summary>
    Note,

    /// <summary>What the customer was told.</summary>
    Answer,

    /// <summary>What the customer said.</summary>
    FromCustomer,

    /// <summary>Something was done to the case.</summary>
    Action,
}
