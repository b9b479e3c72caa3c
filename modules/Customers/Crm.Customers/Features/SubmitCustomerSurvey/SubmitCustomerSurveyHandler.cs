using System.Globalization;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Surveys;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.SubmitCustomerSurvey;

/// <summary>Asks for the approval; what is decided comes back as an event. Whoever did the survey does not decide.</summary>
public sealed class SubmitCustomerSurveyHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    private const int MostShown = 1000;

    /// <summary>Handles the command.</summary>
    public async Task<(CustomerSurveyDetails, ApprovalRequested)> Handle(SubmitCustomerSurvey command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var survey = await db.SurveyAsync(command.SurveyId, me, command.IfMatch, ct);
        survey.Submit(now);
        await db.SaveChangesAsync(ct); // The answer carries the version.
        var details = await survey.DetailsAsync(db, me, ct);
        return (details, Request(survey, details, me.StaffId, now));
    }

    private static ApprovalRequested Request(CustomerSurvey s, CustomerSurveyDetails details, Guid by, DateTimeOffset now)
    {
        Guid[] involved = [.. new[] { s.OwnerId!.Value, s.ResponsibleId }.Where(p => p != by).Distinct()];
        return new(s.ApprovalId!.Value, ApprovalKinds.Survey, "customer-survey", s.Id, $"{s.Number} {s.Title}", SurveyAccess.Link(s), by, involved, null, null, new Dictionary<string, string>
        {
            ["surveyGoal"] = s.Goal,
            ["days"] = string.Create(CultureInfo.InvariantCulture, $"{s.StartsOn:yyyy-MM-dd} – {s.EndsOn:yyyy-MM-dd}"),
            ["questionnaire"] = details.Questionnaire ?? "–",
            ["customers"] = details.Customers.ToString(CultureInfo.InvariantCulture),
            ["findings"] = Short(s.Findings!),
            ["report"] = Short(s.Report!),
        }, now);
    }

    private static string Short(string text) => text.Length <= MostShown ? text : text[..MostShown] + "…";
}
