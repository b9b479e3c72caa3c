using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers.Surveys;

/// <summary>Goal and plan of a survey, as they are typed.</summary>
public sealed class CustomerSurveyModel
{
    public string? Version { get; set; }
    public string? Title { get; set; }
    public string? Goal { get; set; }
    public string? Plan { get; set; }
    public DateOnly? StartsOn { get; set; }
    public DateOnly? EndsOn { get; set; }
    public string? ResponsibleId { get; set; }
    public string? QuestionnaireId { get; set; }
    public string? SegmentId { get; set; }
    public List<string>? CustomerIds { get; set; }

    public static CustomerSurveyModel Of(CustomerSurveyDetails it) => new()
    {
        Version = it.ETag, Title = it.Survey.Title, Goal = it.Survey.Goal, Plan = it.Survey.Plan, StartsOn = it.Survey.StartsOn, EndsOn = it.Survey.EndsOn,
        ResponsibleId = it.Survey.ResponsibleId.ToString(), QuestionnaireId = it.Survey.QuestionnaireId.ToString(), SegmentId = it.Survey.SegmentId?.ToString(),
        CustomerIds = [.. (it.Survey.CustomerIds ?? []).Select(c => c.ToString())],
    };

    public CustomerSurveyFields ToFields() => new(
        Title ?? "", Goal ?? "", Plan, StartsOn ?? default, EndsOn ?? default, Id(ResponsibleId) ?? default, Id(QuestionnaireId) ?? default, Id(SegmentId),
        [.. (CustomerIds ?? []).Select(Id).OfType<Guid>()]);

    private static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;
}
