namespace Crm.Customers.Contracts;

/// <summary>States of a development project (C-13; seed 004, 十七).</summary>
public static class ProjectStates
{
    /// <summary>潜在客户调查: what is to be known is being found out.</summary>
    public const string Survey = "survey";

    /// <summary>筛选评价: surveyed, to be screened.</summary>
    public const string Screening = "screening";

    /// <summary>新客户开发申请: screened, the application is being written.</summary>
    public const string Application = "application";

    /// <summary>Waits for approval.</summary>
    public const string Submitted = "submitted";

    /// <summary>Sent back or taken back; the application can be changed and submitted again.</summary>
    public const string Returned = "returned";

    /// <summary>Approved; the plan is to be made.</summary>
    public const string Planning = "planning";

    /// <summary>The plan is carried out.</summary>
    public const string Running = "running";

    /// <summary>Reported; the manager is to look at it.</summary>
    public const string Reported = "reported";

    /// <summary>The prospect became a customer.</summary>
    public const string Won = "won";

    /// <summary>Tried and given up.</summary>
    public const string GivenUp = "given-up";

    /// <summary>Ended by the screening.</summary>
    public const string ScreenedOut = "screened-out";

    /// <summary>Not approved; it ends here.</summary>
    public const string Rejected = "rejected";

    /// <summary>Called off before it was carried out.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Survey, Screening, Application, Submitted, Returned, Planning, Running, Reported, Won, GivenUp, ScreenedOut, Rejected, Cancelled];

    /// <summary>Those that go on; a customer has one of them at most.</summary>
    public static IReadOnlyList<string> Open { get; } = [Survey, Screening, Application, Submitted, Returned, Planning, Running, Reported];
}

/// <summary>The six steps of a development project.</summary>
public static class ProjectSteps
{
    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<string> All { get; } = ["survey", "screening", "application", "approval", "plan", "report"];

    /// <summary>The states in which a project is in a step.</summary>
    /// <param name="step">One of <see cref="All"/>.</param>
    public static IReadOnlyList<string> StatesOf(string step) => step switch
    {
        "survey" => [ProjectStates.Survey],
        "screening" => [ProjectStates.Screening],
        "application" => [ProjectStates.Application, ProjectStates.Returned],
        "approval" => [ProjectStates.Submitted],
        "plan" => [ProjectStates.Planning, ProjectStates.Running],
        _ => [ProjectStates.Reported],
    };
}

/// <summary>Where the facts of a survey come from.</summary>
public static class SurveySources
{
    /// <summary>What was known already: the archive.</summary>
    public const string Archive = "archive";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Archive, "visit", "call", "media", "registry", "peers", "agency", "exhibition", "other"];
}

/// <summary>What a prospect is screened by.</summary>
public static class ScreeningCriteria
{
    /// <summary>The development value of its last assessment (C-11).</summary>
    public const string Score = "score";

    /// <summary>How many days old that assessment is.</summary>
    public const string Fresh = "fresh";

    /// <summary>The impression of its credit, 1 to 5.</summary>
    public const string Credit = "credit";

    /// <summary>How many people there are known.</summary>
    public const string Contacts = "contacts";

    /// <summary>The trade expected of a year.</summary>
    public const string Yearly = "yearly";

    /// <summary>Whether its needs are known.</summary>
    public const string Needs = "needs";

    /// <summary>Whether our competitors there are known.</summary>
    public const string Competitors = "competitors";

    /// <summary>Whether there is a development strategy (C-11).</summary>
    public const string Strategy = "strategy";

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [Score, Fresh, Credit, Contacts, Yearly, Needs, Competitors, Strategy];
}

/// <summary>What a report says of a project.</summary>
public static class ProjectResults
{
    /// <summary>The prospect became a customer.</summary>
    public const string Won = "won";

    /// <summary>It goes on; a regular report (定期汇报).</summary>
    public const string Continue = "continue";

    /// <summary>It is given up.</summary>
    public const string GivenUp = "given-up";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Won, Continue, GivenUp];
}

/// <summary>What the manager said of a report.</summary>
public static class ProjectReportStates
{
    /// <summary>Nobody has looked at it.</summary>
    public const string Waiting = "waiting";

    /// <summary>Accepted.</summary>
    public const string Accepted = "accepted";

    /// <summary>Sent back.</summary>
    public const string Returned = "returned";
}

/// <summary>What happened to a project.</summary>
public static class ProjectMoves
{
    /// <summary>Begun.</summary>
    public const string Opened = "opened";

    /// <summary>The survey is done.</summary>
    public const string Surveyed = "surveyed";

    /// <summary>Screened, and above every threshold.</summary>
    public const string Screened = "screened";

    /// <summary>Below a threshold, and goes on for a reason.</summary>
    public const string Excepted = "excepted";

    /// <summary>Ended by the screening.</summary>
    public const string ScreenedOut = "screened-out";

    /// <summary>Given to the approvers.</summary>
    public const string Submitted = "submitted";

    /// <summary>Taken back from them.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>Sent back by an approver.</summary>
    public const string Returned = "returned";

    /// <summary>Approved.</summary>
    public const string Approved = "approved";

    /// <summary>Not approved.</summary>
    public const string Rejected = "rejected";

    /// <summary>Actions were planned.</summary>
    public const string Planned = "planned";

    /// <summary>Reported.</summary>
    public const string Reported = "reported";

    /// <summary>The manager sent the report back.</summary>
    public const string ReportReturned = "report-returned";

    /// <summary>The manager agreed that it goes on.</summary>
    public const string Continued = "continued";

    /// <summary>Ended: won.</summary>
    public const string Won = "won";

    /// <summary>Ended: given up.</summary>
    public const string GivenUp = "given-up";

    /// <summary>Called off.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>Given to a successor.</summary>
    public const string HandedOver = "handed-over";
}
