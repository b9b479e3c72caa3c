using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Domain.Questionnaires;

/// <summary>What can be asked, and which answers fit it (S-40).</summary>
internal static partial class QuestionnaireRules
{
    /// <summary>The most questions of one questionnaire.</summary>
    public const int MostQuestions = 60;

    /// <summary>The most choices of a question, and rows of a matrix.</summary>
    public const int MostChoices = 30;

    /// <summary>The longest text answer.</summary>
    public const int LongestText = 4000;

    private static readonly string[] Unfinished =
    [
        "service.required", "service.questionnaire.choices", "service.questionnaire.rows", "service.questionnaire.no_choices",
        "service.questionnaire.branch_earlier", "service.questionnaire.branch_kind", "service.questionnaire.branch_answer",
    ];

    /// <summary>What no draft may have either, so that it can be kept: at <c>title</c>, <c>questions[n].…</c>. A draft may still want words, choices and branches.</summary>
    public static IReadOnlyList<InputProblem> DraftProblems(QuestionnaireContent content) =>
        [.. Problems(content).Where(p => p.Field == "title" || !Unfinished.Contains(p.Code))];

    /// <summary>What is wrong with a questionnaire that is to be asked, at <c>questions[n].…</c>.</summary>
    public static IReadOnlyList<InputProblem> Problems(QuestionnaireContent content)
    {
        var problems = new List<InputProblem>();
        Line(problems, "title", content.Title, 200);
        Most(problems, "titleEn", content.TitleEn, 200);
        Most(problems, "intro", content.Intro, 2000);
        Most(problems, "introEn", content.IntroEn, 2000);
        if (content.Questions.Count > MostQuestions)
            problems.Add(new("questions", "service.too_many", MostQuestions));
        for (var i = 0; i < content.Questions.Count; i++)
            Of(problems, $"questions[{i}]", content.Questions[i], [.. content.Questions.Take(i)]);
        return problems;
    }

    private static void Of(List<InputProblem> problems, string at, Question question, IReadOnlyList<Question> before)
    {
        Key(problems, $"{at}.key", question.Key, before.Select(q => q.Key));
        Line(problems, $"{at}.text", question.Text, 500);
        Most(problems, $"{at}.textEn", question.TextEn, 500);
        if (!QuestionKinds.All.Contains(question.Kind))
            problems.Add(new($"{at}.kind", "service.questionnaire.kind", question.Kind, string.Join(", ", QuestionKinds.All)));
        var chooses = question.Kind is QuestionKinds.Single or QuestionKinds.Multiple or QuestionKinds.Matrix;
        List(problems, $"{at}.choices", question.Choices, chooses ? 2 : 0, "service.questionnaire.choices");
        List(problems, $"{at}.rows", question.Rows, question.Kind == QuestionKinds.Matrix ? 1 : 0, "service.questionnaire.rows");
        if (question.OnlyIf is { } condition)
            Branch(problems, at, condition, before.FirstOrDefault(q => q.Key == condition.Question));
    }

    /// <summary>Only an earlier question decides, and only by an answer that it can have.</summary>
    private static void Branch(List<InputProblem> problems, string at, QuestionCondition condition, Question? earlier)
    {
        if (earlier is null || !earlier.CanBranch())
            problems.Add(new($"{at}.onlyIf.question", earlier is null ? "service.questionnaire.branch_earlier" : "service.questionnaire.branch_kind", condition.Question));
        else if (condition.Answers is not { Count: > 0 })
            problems.Add(new($"{at}.onlyIf.answers", "service.required"));
        else if (condition.Answers.FirstOrDefault(a => !earlier.Options().Contains(a)) is { } unknown)
            problems.Add(new($"{at}.onlyIf.answers", "service.questionnaire.branch_answer", unknown, condition.Question));
    }

    private static void List(List<InputProblem> problems, string at, IReadOnlyList<QuestionChoice>? list, int least, string tooFew)
    {
        if ((list?.Count ?? 0) < least)
            problems.Add(new(at, tooFew, least));
        else if (least == 0 && list?.Count > 0)
            problems.Add(new(at, "service.questionnaire.no_choices"));
        if (list?.Count > MostChoices)
            problems.Add(new(at, "service.too_many", MostChoices));
        for (var i = 0; i < (list?.Count ?? 0); i++)
        {
            Key(problems, $"{at}[{i}].key", list![i].Key, list.Take(i).Select(c => c.Key));
            Line(problems, $"{at}[{i}].text", list[i].Text, 200);
            Most(problems, $"{at}[{i}].textEn", list[i].TextEn, 200);
        }
    }

    private static void Key(List<InputProblem> problems, string at, string? key, IEnumerable<string> before)
    {
        if (!KeyForm().IsMatch(key ?? ""))
            problems.Add(new(at, "service.questionnaire.key", key));
        else if (before.Contains(key))
            problems.Add(new(at, "service.questionnaire.key_twice", key));
    }

    private static void Line(List<InputProblem> problems, string at, string? text, int most)
    {
        if (string.IsNullOrWhiteSpace(text))
            problems.Add(new(at, "service.required"));
        Most(problems, at, text, most);
    }

    private static void Most(List<InputProblem> problems, string at, string? text, int most)
    {
        if (text?.Length > most)
            problems.Add(new(at, "service.too_long", text.Length, most));
    }

    /// <summary>What is wrong with answers to a version, at <c>answers.question</c>, in a matrix at <c>answers.question.row</c>.</summary>
    public static IReadOnlyList<InputProblem> Problems(QuestionnaireContent content, IReadOnlyList<GivenAnswer> given)
    {
        var problems = new List<InputProblem>();
        var asked = content.Asked(given).ToDictionary(q => q.Key);
        foreach (var group in given.GroupBy(g => g.Question))
        {
            var at = $"answers.{group.Key}";
            if (content.Questions.All(q => q.Key != group.Key))
                problems.Add(new(at, "service.answer.unknown", group.Key));
            else if (group.Count() > 1)
                problems.Add(new(at, "service.answer.twice"));
            else if (!asked.TryGetValue(group.Key, out var question))
                problems.Add(new(at, "service.answer.not_asked"));
            else
                Fits(problems, at, question, group.Single());
        }
        foreach (var question in asked.Values.Where(q => q.Required))
            Given(problems, question, given.FirstOrDefault(g => g.Question == question.Key));
        return problems;
    }

    private static void Fits(List<InputProblem> problems, string at, Question question, GivenAnswer answer)
    {
        var (choices, rows) = (answer.Choices ?? [], answer.Rows ?? new Dictionary<string, string>());
        if (choices.Count > 0 && question.Kind is QuestionKinds.Text or QuestionKinds.Matrix)
            problems.Add(new(at, "service.answer.form"));
        else if (answer.Text is not null && question.Kind != QuestionKinds.Text || rows.Count > 0 && question.Kind != QuestionKinds.Matrix)
            problems.Add(new(at, "service.answer.form"));
        else if (choices.FirstOrDefault(c => !question.Options().Contains(c)) is { } unknown)
            problems.Add(new(at, "service.answer.choice", unknown));
        else if (choices.Count != choices.Distinct().Count() || (choices.Count > 1 && question.Kind != QuestionKinds.Multiple))
            problems.Add(new(at, "service.answer.one"));
        else if (answer.Text?.Length > LongestText)
            problems.Add(new(at, "service.too_long", answer.Text.Length, LongestText));
        foreach (var (row, choice) in rows)
        {
            if ((question.Rows ?? []).All(r => r.Key != row))
                problems.Add(new($"{at}.{row}", "service.answer.unknown", row));
            else if (!question.Options().Contains(choice))
                problems.Add(new($"{at}.{row}", "service.answer.choice", choice));
        }
    }

    private static void Given(List<InputProblem> problems, Question question, GivenAnswer? answer)
    {
        if (question.Kind == QuestionKinds.Matrix)
            problems.AddRange((question.Rows ?? []).Where(r => answer?.Rows?.ContainsKey(r.Key) != true).Select(r => new InputProblem($"answers.{question.Key}.{r.Key}", "service.required")));
        else if (question.Kind == QuestionKinds.Text ? string.IsNullOrWhiteSpace(answer?.Text) : answer?.Choices is not { Count: > 0 })
            problems.Add(new($"answers.{question.Key}", "service.required"));
    }

    /// <summary>The rows to keep of an answer that fits; what was left empty makes none.</summary>
    /// <exception cref="IncompleteException">It does not fit the version.</exception>
    public static IEnumerable<AnswerRow> Rows(Guid invitationId, Guid questionnaireId, int version, Guid? roundId, QuestionnaireContent content, IReadOnlyList<GivenAnswer> given, DateTimeOffset now)
    {
        if (Problems(content, given) is { Count: > 0 } problems)
            throw new IncompleteException("service.answer", problems);
        return given.SelectMany(g => Values(g).Select(v => new AnswerRow
        {
            Id = Guid.CreateVersion7(now), InvitationId = invitationId, QuestionnaireId = questionnaireId, Version = version, RoundId = roundId,
            Question = g.Question, Row = v.Row, Choice = v.Choice, Text = v.Text, At = now,
        }));
    }

    private static IEnumerable<(string? Row, string? Choice, string? Text)> Values(GivenAnswer given)
    {
        foreach (var choice in given.Choices ?? [])
            yield return (null, choice, null);
        foreach (var (row, choice) in given.Rows ?? new Dictionary<string, string>())
            yield return (row, choice, null);
        if (!string.IsNullOrWhiteSpace(given.Text))
            yield return (null, null, given.Text.Trim());
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{0,19}$")]
    private static partial Regex KeyForm();
}
