using System.Globalization;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Leads;

namespace Crm.Customers.Domain.Surveys;

/// <summary>A customer survey (C-60; seed 004, chapter 2): goal, plan, asking, findings, report, approval, file.</summary>
internal sealed class CustomerSurvey : IOwned, IVersioned, IAudited
{
    /// <summary>What numbers begin with: 调查.</summary>
    public const string Prefix = "DC";

    private CustomerSurvey()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public string Number { get; private init; } = "";
    public Guid? OwnerId { get; private init; }
    public Guid UnitId { get; private init; }
    public DateTimeOffset At { get; private init; }
    public string Title { get; private set; } = "";
    public string Goal { get; private set; } = "";
    public string? Plan { get; private set; }
    public DateOnly StartsOn { get; private set; }
    public DateOnly EndsOn { get; private set; }
    public Guid ResponsibleId { get; private set; }
    public Guid QuestionnaireId { get; private set; }
    public int? QuestionnaireVersion { get; private set; }
    public Guid? SegmentId { get; private set; }
    public string State { get; private set; } = CustomerSurveyStates.Planned;
    public DateTimeOffset? StartedAt { get; private set; }
    public string? Findings { get; private set; }
    public string? Report { get; private set; }
    public Guid? ApprovalId { get; private set; }

    /// <summary>What the approvers said last; of one that was dropped, why.</summary>
    public string? Comment { get; private set; }

    public DateTimeOffset? SubmittedAt { get; private set; }
    public DateTimeOffset? FiledAt { get; private set; }

    public static string NumberOf(int year, long number) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}-{year}-{number:00000}");

    public static CustomerSurvey Open(string number, CustomerSurveyFields fields, Guid by, Guid unit, DateTimeOffset now, Guid? id = null)
    {
        var survey = new CustomerSurvey { Id = id ?? Guid.CreateVersion7(), Number = number, OwnerId = by, UnitId = unit, At = now };
        survey.Set(fields);
        return survey;
    }

    /// <summary>Changes goal and plan, until the asking begins.</summary>
    public void Change(CustomerSurveyFields fields)
    {
        Must(CustomerSurveyStates.Planned);
        Set(fields);
    }

    public void MustBePlanned() => Must(CustomerSurveyStates.Planned);

    /// <summary>Nobody will be asked; what was planned stays to be read.</summary>
    public void Drop(string reason)
    {
        Must(CustomerSurveyStates.Planned);
        (State, Comment) = (CustomerSurveyStates.Dropped, LeadInput.Text(reason));
    }

    /// <summary>Begins the asking with a version of the questionnaire, which stays.</summary>
    public void Start(int version, int customers, DateTimeOffset now)
    {
        Must(CustomerSurveyStates.Planned);
        if (customers == 0)
            throw new RuleException("customers.survey.nobody", SegmentId is null ? "customerIds" : "segmentId");
        (State, QuestionnaireVersion, StartedAt) = (CustomerSurveyStates.Asking, version, now);
    }

    /// <summary>Writes what was found.</summary>
    public void Write(CustomerSurveyReport report)
    {
        Must(CustomerSurveyStates.Asking);
        (Findings, Report) = (LeadInput.Text(report.Findings), LeadInput.Text(report.Report));
    }

    /// <summary>Gives the report to the approvers, with a new request.</summary>
    public void Submit(DateTimeOffset now)
    {
        Must(CustomerSurveyStates.Asking);
        List<InputProblem> missing = [];
        if (Findings is null)
            missing.Add(new("findings", "customers.required"));
        if (Report is null)
            missing.Add(new("report", "customers.required"));
        if (missing.Count > 0)
            throw new IncompleteException("customers.survey.incomplete", missing);
        (State, ApprovalId, SubmittedAt, Comment) = (CustomerSurveyStates.Submitted, Guid.CreateVersion7(), now, null);
    }

    /// <summary>The approvers decided; false where the decision is about another request than the latest, or was taken already.</summary>
    /// <param name="request">The request it is about.</param>
    /// <param name="approved">Whether it is filed; else the report goes back to be changed.</param>
    /// <param name="comment">What was said.</param>
    /// <param name="now">When.</param>
    public bool Decide(Guid request, bool approved, string? comment, DateTimeOffset now)
    {
        if (request != ApprovalId || State != CustomerSurveyStates.Submitted)
            return false;
        (State, FiledAt, Comment) = approved ? (CustomerSurveyStates.Filed, now, LeadInput.Text(comment)) : (CustomerSurveyStates.Asking, (DateTimeOffset?)null, LeadInput.Text(comment));
        return true;
    }

    /// <summary>Whoever does it left; it goes on with the successor.</summary>
    public void Replace(Guid from, Guid to) => ResponsibleId = ResponsibleId == from ? to : ResponsibleId;

    private void Set(CustomerSurveyFields fields)
    {
        (Title, Goal, Plan) = (fields.Title.Trim(), fields.Goal.Trim(), LeadInput.Text(fields.Plan));
        (StartsOn, EndsOn, ResponsibleId, QuestionnaireId, SegmentId) = (fields.StartsOn, fields.EndsOn, fields.ResponsibleId, fields.QuestionnaireId, fields.SegmentId);
    }

    private void Must(string state)
    {
        if (State != state)
            throw new ConflictException("customers.survey.state", Number);
    }
}

/// <summary>A customer that a survey asks.</summary>
internal sealed class CustomerSurveyTarget
{
    public Guid SurveyId { get; init; }
    public Guid CustomerId { get; init; }
}

/// <summary>The newest version of a questionnaire, from the events of Service.</summary>
internal sealed class QuestionnaireCopy
{
    public Guid Id { get; init; }
    public int Version { get; init; }
    public string Title { get; init; } = "";
    public string? TitleEn { get; init; }
}
