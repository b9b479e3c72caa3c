using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Customers.Subscriptions.Approvals;

/// <summary>The approvers decided about a survey's report (C-60): approved, it is filed, and stands on the timeline of the customers who were asked.</summary>
public sealed class SurveyDecidedHandler(CustomersDbContext db)
{
    /// <summary>Takes the decision, once.</summary>
    public async Task<OutgoingMessages> Handle(ApprovalDecided e, CancellationToken ct)
    {
        var messages = new OutgoingMessages();
        if (e.Kind != ApprovalKinds.Survey || await db.Surveys.SingleOrDefaultAsync(s => s.Id == e.SubjectId && s.ApprovalId == e.RequestId, ct) is not { } survey)
            return messages;
        var approved = e.Outcome == ApprovalOutcome.Approved;
        if (!survey.Decide(e.RequestId, approved, e.Comment, e.At))
            return messages;
        if (approved)
        {
            await db.TellSurveyedAsync(survey, e.DecidedBy, e.At, ct);
            messages.Add(new CustomerSurveyFiled(survey.Id, survey.Number, e.At));
        }
        if (e.Outcome == ApprovalOutcome.Withdrawn)
            return messages;
        messages.Add(new StaffNotified(
            Guid.CreateVersion7(), [.. new[] { survey.OwnerId!.Value, survey.ResponsibleId }.Distinct()], approved ? "customers.survey-filed" : "customers.survey-returned", SurveyAccess.Link(survey),
            History.Facts(("number", survey.Number), ("title", survey.Title), ("comment", string.IsNullOrWhiteSpace(e.Comment) ? "–" : e.Comment)), e.At));
        return messages;
    }
}
