using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers.Development;

/// <summary>The questionnaire as it is typed.</summary>
public sealed class QuestionnaireModel
{
    private const int Answers = 5;

    public int Number { get; set; }
    public List<QuestionModel> Questions { get; set; } = [];

    /// <summary>With an empty question at the end to type a new one into, and room for answers.</summary>
    public static QuestionnaireModel Of(DevelopmentScheme scheme)
    {
        var model = new QuestionnaireModel { Number = scheme.Number, Questions = [.. scheme.Questions.Select(QuestionModel.Of), new QuestionModel()] };
        foreach (var question in model.Questions)
        {
            while (question.Answers.Count < Answers)
                question.Answers.Add(new AnswerModel());
        }
        return model;
    }

    /// <summary>A question without anything is left out.</summary>
    public IReadOnlyList<DevelopmentQuestion> ToQuestions() => [.. Questions.Where(q => !q.IsEmpty).Select(q => q.ToQuestion())];
}

/// <summary>One question as it is typed.</summary>
public sealed class QuestionModel
{
    public string? Key { get; set; }
    public string? Text { get; set; }
    public string? TextEn { get; set; }
    public int? Weight { get; set; }
    public List<AnswerModel> Answers { get; set; } = [];

    public bool IsEmpty => string.IsNullOrWhiteSpace(Key) && string.IsNullOrWhiteSpace(Text);

    public static QuestionModel Of(DevelopmentQuestion question) => new()
    {
        Key = question.Key, Text = question.Text, TextEn = question.TextEn, Weight = question.Weight,
        Answers = [.. question.Answers.Select(a => new AnswerModel { Text = a.Text, TextEn = a.TextEn, Points = a.Points })],
    };

    public DevelopmentQuestion ToQuestion() => new(
        Key?.Trim() ?? "", Text?.Trim() ?? "", TextEn?.Trim() ?? "", Weight ?? 0,
        [.. Answers.Where(a => !string.IsNullOrWhiteSpace(a.Text) || a.Points is not null).Select(a => new DevelopmentAnswer(a.Text?.Trim() ?? "", a.TextEn?.Trim() ?? "", a.Points ?? 0))]);
}

/// <summary>One answer as it is typed.</summary>
public sealed class AnswerModel
{
    public string? Text { get; set; }
    public string? TextEn { get; set; }
    public int? Points { get; set; }
}
