using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Leads;

namespace Crm.Customers.Domain.Projects;

/// <summary>
/// The development of a new customer (C-13; seed 004, 十七): surveyed, screened, applied for, approved, planned, carried out and reported on
/// until it is won or given up. What the screening finds below a threshold goes on for a reason only.
/// </summary>
internal sealed class DevelopmentProject : IOwned, IVersioned, IAudited
{
    private DevelopmentProject()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public string Number { get; private init; } = "";
    public string State { get; private set; } = ProjectStates.Survey;
    public Guid CustomerId { get; private set; }
    public Guid? OwnerId { get; private set; }
    public Guid UnitId { get; private set; }
    public ProjectSurvey Survey { get; private set; } = new();
    public ProjectScreening? Screening { get; private set; }
    public string? Goal { get; private set; }
    public decimal? ExpectedYearly { get; private set; }
    public decimal? Budget { get; private set; }
    public string[] ProductLines { get; private set; } = [];
    public string? Terms { get; private set; }

    /// <summary>Who works on it beside the owner, and may see it.</summary>
    public Guid[] Responsible { get; private set; } = [];
    public DateOnly? StartsOn { get; private set; }
    public DateOnly? EndsOn { get; private set; }
    public string? Notes { get; private set; }
    public string Currency { get; private init; } = "CNY";
    public Guid? ApprovalId { get; private set; }
    public string? Comment { get; private set; }
    public DateOnly? ReportDueOn { get; private set; }
    public bool ReportReminded { get; private set; }

    /// <summary>Whether those who look at reports were told of the last one.</summary>
    [NotAudited]
    public bool ReviewersTold { get; private set; }

    /// <summary>What it cost and brought, as it was reported last.</summary>
    public decimal? Costs { get; private set; }
    public decimal? Achieved { get; private set; }
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset? SurveyedAt { get; private set; }
    public DateTimeOffset? ScreenedAt { get; private set; }
    public DateTimeOffset? SubmittedAt { get; private set; }
    public DateTimeOffset? ApprovedAt { get; private set; }
    public DateTimeOffset? ReportedAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    public static (DevelopmentProject Project, ProjectMove Move) Open(
        string number, Guid customerId, Guid ownerId, Guid unitId, ProjectSurvey survey, Guid by, DateTimeOffset now)
    {
        var project = new DevelopmentProject { Number = number, CustomerId = customerId, OwnerId = ownerId, UnitId = unitId, Survey = Clean(survey), CreatedAt = now };
        return (project, project.Moved(ProjectMoves.Opened, by, now));
    }

    /// <summary>Keeps what was found out; until it was screened.</summary>
    public void Learn(ProjectSurvey survey)
    {
        Must(ProjectStates.Survey, ProjectStates.Screening);
        Survey = Clean(survey);
    }

    /// <summary>What a survey has to say before it is done.</summary>
    public IReadOnlyList<string> NotSurveyed()
    {
        var missing = new List<string>();
        if (Survey.AskedBy is null)
            missing.Add("askedBy");
        if (Survey.AskedOn is null)
            missing.Add("askedOn");
        if (Survey.Sources is not { Count: > 0 })
            missing.Add("sources");
        if (Survey.BusinessScope is null)
            missing.Add("businessScope");
        if (Survey.Needs is null)
            missing.Add("needs");
        if (Survey.Credit is null)
            missing.Add("credit");
        return missing;
    }

    public ProjectMove FinishSurvey(Guid by, DateTimeOffset now)
    {
        Must(ProjectStates.Survey);
        Complete("customers.project.survey_incomplete", "survey.", NotSurveyed());
        (State, SurveyedAt) = (ProjectStates.Screening, now);
        return Moved(ProjectMoves.Surveyed, by, now);
    }

    /// <summary>Takes the screening; a later one, before it is submitted, replaces it.</summary>
    /// <param name="screening">What was found.</param>
    /// <param name="goOn">False ends the project here.</param>
    public ProjectMove Screen(ProjectScreening screening, bool goOn)
    {
        Must(ProjectStates.Screening, ProjectStates.Application, ProjectStates.Returned);
        var exception = screening.Passed || !goOn ? null : LeadInput.Text(screening.Exception);
        if (goOn && !screening.Passed && exception is null)
            throw new RuleException("customers.project.exception", "exception", screening.Parts.Count(p => !p.Passed));
        Screening = screening with { Judgement = screening.Judgement.Trim(), Exception = exception };
        (ScreenedAt, ExpectedYearly) = (screening.At, screening.ExpectedYearly);
        if (!goOn)
        {
            (State, EndedAt) = (ProjectStates.ScreenedOut, screening.At);
            return Moved(ProjectMoves.ScreenedOut, screening.By, screening.At, Screening.Judgement);
        }
        State = State == ProjectStates.Returned ? State : ProjectStates.Application;
        return Moved(screening.Passed ? ProjectMoves.Screened : ProjectMoves.Excepted, screening.By, screening.At, exception ?? Screening.Judgement, ExpectedYearly);
    }

    /// <summary>Keeps the application.</summary>
    public void Apply(ProjectApplication fields)
    {
        Must(ProjectStates.Application, ProjectStates.Returned);
        (Goal, ExpectedYearly, Budget, Terms) = (LeadInput.Text(fields.Goal), fields.ExpectedYearly, fields.Budget, LeadInput.Text(fields.Terms));
        ProductLines = [.. (fields.ProductLines ?? []).Select(LeadInput.Text).OfType<string>().Distinct()];
        Responsible = [.. (fields.Responsible ?? []).Distinct().Where(r => r != OwnerId)];
        (StartsOn, EndsOn, Notes) = (fields.StartsOn, fields.EndsOn, LeadInput.Text(fields.Notes));
    }

    /// <summary>What approvers have to know before they say yes.</summary>
    public IReadOnlyList<string> NotApplied()
    {
        var missing = new List<string>();
        if (Goal is null)
            missing.Add("goal");
        if (ExpectedYearly is not > 0)
            missing.Add("expectedYearly");
        if (ProductLines.Length == 0)
            missing.Add("productLines");
        if (StartsOn is null)
            missing.Add("startsOn");
        if (EndsOn is null)
            missing.Add("endsOn");
        return missing;
    }

    /// <summary>Goes to the approvers, with a new request.</summary>
    public ProjectMove Submit(Guid by, DateTimeOffset now)
    {
        Must(ProjectStates.Application, ProjectStates.Returned);
        Complete("customers.project.incomplete", "", NotApplied());
        if (EndsOn < ChinaTime.Today(now))
            throw new RuleException("customers.project.over", "endsOn", EndsOn?.ToString("yyyy-MM-dd"));
        (State, ApprovalId, SubmittedAt, Comment) = (ProjectStates.Submitted, Guid.CreateVersion7(), now, null);
        return Moved(ProjectMoves.Submitted, by, now, null, Budget);
    }

    public ProjectMove Withdraw(string reason, Guid by, DateTimeOffset now)
    {
        Must(ProjectStates.Submitted);
        (State, Comment) = (ProjectStates.Returned, null);
        return Moved(ProjectMoves.Withdrawn, by, now, reason);
    }

    /// <summary>The approvers decided; null where the decision is about another request than the latest, or was taken already.</summary>
    /// <param name="request">The request it is about.</param>
    /// <param name="approved">Yes.</param>
    /// <param name="rejected">No; neither: it goes back to be changed.</param>
    /// <param name="comment">What was said.</param>
    /// <param name="by">Who decided last.</param>
    /// <param name="now">When.</param>
    public ProjectMove? Decide(Guid request, bool approved, bool rejected, string? comment, Guid by, DateTimeOffset now)
    {
        if (request != ApprovalId || State != ProjectStates.Submitted)
            return null;
        Comment = LeadInput.Text(comment);
        if (approved)
        {
            (State, ApprovedAt) = (ProjectStates.Planning, now);
            return Moved(ProjectMoves.Approved, by, now, comment, Budget);
        }
        State = rejected ? ProjectStates.Rejected : ProjectStates.Returned;
        if (rejected)
            EndedAt = now;
        return Moved(rejected ? ProjectMoves.Rejected : ProjectMoves.Returned, by, now, comment);
    }

    /// <summary>Actions were planned; the first ones set it going.</summary>
    public ProjectMove Plan(IReadOnlyList<ProjectActionFields> actions, int reportEveryDays, Guid by, DateTimeOffset now)
    {
        Must(ProjectStates.Planning, ProjectStates.Running);
        ProjectPlan.Check(this, actions);
        if (State == ProjectStates.Planning)
            Run(reportEveryDays, now);
        return Moved(ProjectMoves.Planned, by, now, string.Join("; ", actions.Select(a => a.Subject.Trim())));
    }

    /// <summary>Reports on it, for the manager to look at.</summary>
    /// <param name="said">The report.</param>
    /// <param name="number">1, 2 …</param>
    /// <param name="by">Who reports.</param>
    /// <param name="now">When.</param>
    public (ProjectReport Report, ProjectMove Move) Report(ReportProjectRequest said, int number, Guid by, DateTimeOffset now)
    {
        Must(ProjectStates.Running);
        if (said.Result == ProjectResults.GivenUp && string.IsNullOrWhiteSpace(said.Reason))
            throw new RuleException("customers.project.reason", "reason");
        if (said.Result == ProjectResults.Won && said.Achieved is not > 0)
            throw new RuleException("customers.project.achieved", "achieved");
        if (said.Result == ProjectResults.Continue && (said.ContinueUntil is not { } until || until < ChinaTime.Today(now)))
            throw new RuleException("customers.project.until", "continueUntil", ChinaTime.Today(now).ToString("yyyy-MM-dd"));
        (State, ReportedAt, ReportDueOn, ReviewersTold, Comment) = (ProjectStates.Reported, now, null, false, null);
        (Costs, Achieved) = (said.Costs, said.Achieved ?? Achieved);
        return (ProjectReport.Of(Id, number, said, by, now), Moved(ProjectMoves.Reported, by, now, said.Summary, said.Costs));
    }

    /// <summary>The manager's word: the project ends, goes on, or the report is written again.</summary>
    public ProjectMove Review(ProjectReport report, ReviewProjectRequest said, int reportEveryDays, Guid by, DateTimeOffset now)
    {
        Must(ProjectStates.Reported);
        if (by == OwnerId || by == report.By)
            throw new RuleException("customers.project.own", null, Number);
        report.Review(said.Accept, said.Comment, by, now);
        Comment = LeadInput.Text(said.Comment);
        if (!said.Accept)
        {
            (State, ReportDueOn, ReportReminded) = (ProjectStates.Running, ChinaTime.Today(now), true);
            return Moved(ProjectMoves.ReportReturned, by, now, said.Comment);
        }
        if (report.Result == ProjectResults.Continue)
        {
            EndsOn = report.ContinueUntil;
            Run(reportEveryDays, now);
            return Moved(ProjectMoves.Continued, by, now, said.Comment);
        }
        var won = report.Result == ProjectResults.Won;
        (State, EndedAt) = (won ? ProjectStates.Won : ProjectStates.GivenUp, now);
        return Moved(won ? ProjectMoves.Won : ProjectMoves.GivenUp, by, now, won ? said.Comment : report.Reason, won ? report.Achieved : null);
    }

    /// <summary>Calls it off before it is carried out; what waits for approvers is taken back first, what is carried out is reported on.</summary>
    public ProjectMove Cancel(string reason, Guid by, DateTimeOffset now)
    {
        Must(ProjectStates.Survey, ProjectStates.Screening, ProjectStates.Application, ProjectStates.Returned, ProjectStates.Planning);
        (State, EndedAt) = (ProjectStates.Cancelled, now);
        return Moved(ProjectMoves.Cancelled, by, now, reason);
    }

    /// <summary>The owner left; the successor goes on.</summary>
    public ProjectMove GiveTo(Guid ownerId, Guid unitId, DateTimeOffset now)
    {
        (OwnerId, UnitId, Responsible) = (ownerId, unitId, [.. Responsible.Where(r => r != ownerId)]);
        return Moved(ProjectMoves.HandedOver, Guid.Empty, now);
    }

    /// <summary>Somebody who worked on it left.</summary>
    public void Replace(Guid leaver, Guid successor) =>
        Responsible = [.. Responsible.Select(r => r == leaver ? successor : r).Where(r => r != OwnerId).Distinct()];

    public void RemindedNow() => ReportReminded = true;

    public void ReviewersToldNow() => ReviewersTold = true;

    private void Run(int reportEveryDays, DateTimeOffset now) =>
        (State, ReportDueOn, ReportReminded) = (ProjectStates.Running, ProjectPlan.NextReport(ChinaTime.Today(now), EndsOn!.Value, reportEveryDays), false);

    private void Must(params ReadOnlySpan<string> states)
    {
        if (!states.Contains(State))
            throw new ConflictException("customers.project.state", Number, State);
    }

    private static void Complete(string code, string under, IReadOnlyList<string> missing)
    {
        if (missing.Count > 0)
            throw new IncompleteException(code, [.. missing.Select(f => new InputProblem(under + f, "customers.required"))]);
    }

    private static ProjectSurvey Clean(ProjectSurvey s) => s with
    {
        Sources = [.. (s.Sources ?? []).Distinct()], MarketPosition = LeadInput.Text(s.MarketPosition), BusinessScope = LeadInput.Text(s.BusinessScope),
        Needs = LeadInput.Text(s.Needs), Competitors = LeadInput.Text(s.Competitors), CreditNotes = LeadInput.Text(s.CreditNotes), Contacts = LeadInput.Text(s.Contacts),
        Notes = LeadInput.Text(s.Notes),
    };

    private ProjectMove Moved(string move, Guid by, DateTimeOffset at, string? note = null, decimal? amount = null) =>
        new() { ProjectId = Id, Move = move, By = by, At = at, Note = LeadInput.Text(note), Amount = amount };
}
