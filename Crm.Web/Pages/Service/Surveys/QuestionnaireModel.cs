using System.Globalization;
using Crm.Service.Contracts.Api;

namespace Crm.Web.Pages.Service.Surveys;

/// <summary>A questionnaire as it is typed: choices and rows one a line, <c>快 | Fast</c>.</summary>
public sealed class QuestionnaireModel
{
    public string? Version { get; set; }
    public string? Title { get; set; }
    public string? TitleEn { get; set; }
    public string? Intro { get; set; }
    public string? IntroEn { get; set; }

    /// <summary>The button that was pressed: <c>add:rating</c>, <c>up:2</c>, <c>down:2</c>, <c>remove:2</c>, <c>publish</c>; null for saving.</summary>
    public string? Do { get; set; }

    /// <summary>The questions; a form without any posts none.</summary>
    public List<QuestionInput> Questions { get; set => field = value ?? []; } = [];

    public static QuestionnaireModel Of(QuestionnaireContent content, string? version) => new()
    {
        Version = version, Title = content.Title, TitleEn = content.TitleEn, Intro = content.Intro, IntroEn = content.IntroEn,
        Questions = [.. content.Questions.Select(q => QuestionInput.Of(q, content))],
    };

    /// <summary>What was typed, after the button that was pressed.</summary>
    /// <param name="before">What is written on: choices that stay keep their keys.</param>
    public QuestionnaireContent ToContent(QuestionnaireContent before)
    {
        var questions = new List<Question>();
        foreach (var typed in Questions)
            questions.Add(typed.ToQuestion(before.Questions.FirstOrDefault(q => q.Key == typed.Key), questions));
        Apply(questions);
        return new(Title?.Trim() ?? "", Blank(TitleEn), Blank(Intro), Blank(IntroEn), questions);
    }

    private void Apply(List<Question> questions)
    {
        if (Do?.Split(':') is not [var action, var what])
            return;
        if (action == "add")
            questions.Add(new Question(NextKey(questions.Select(q => q.Key), "q"), what, ""));
        if (!int.TryParse(what, NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at >= questions.Count)
            return;
        var question = questions[at];
        if (action is "up" or "down" && at + (action == "up" ? -1 : 1) is var to && to >= 0 && to < questions.Count)
        {
            questions.RemoveAt(at);
            questions.Insert(to, question);
        }
        if (action == "remove")
            questions.RemoveAt(at);
    }

    internal static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>The first of q1, q2, q3 … behind all that there are.</summary>
    internal static string NextKey(IEnumerable<string> taken, string letter) =>
        letter + (taken.Select(k => k.StartsWith(letter, StringComparison.Ordinal) && int.TryParse(k.AsSpan(letter.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).DefaultIfEmpty(0).Max() + 1)
            .ToString(CultureInfo.InvariantCulture);
}

/// <summary>One question as it is typed.</summary>
public sealed class QuestionInput
{
    private static readonly char[] Bars = ['|', '｜'];

    public string? Key { get; set; }
    public string? Kind { get; set; }
    public string? Text { get; set; }
    public string? TextEn { get; set; }
    public bool Required { get; set; }
    public string? Choices { get; set; }
    public string? Rows { get; set; }
    public BranchInput OnlyIf { get; set => field = value ?? new(); } = new();

    internal static QuestionInput Of(Question question, QuestionnaireContent content) => new()
    {
        Key = question.Key, Kind = question.Kind, Text = question.Text, TextEn = question.TextEn, Required = question.Required, Choices = Lines(question.Choices), Rows = Lines(question.Rows),
        OnlyIf = new BranchInput
        {
            Question = question.OnlyIf?.Question,
            Answers = question.OnlyIf is { } condition ? string.Join('\n', condition.Answers.Select(a => Choice(content.Questions.FirstOrDefault(q => q.Key == condition.Question), a)?.Text ?? a)) : null,
        },
    };

    internal Question ToQuestion(Question? before, IReadOnlyList<Question> earlier) => new(
        Key ?? "", Kind ?? "", Text?.Trim() ?? "", QuestionnaireModel.Blank(TextEn), Required, List(Choices, before?.Choices, "a"), List(Rows, before?.Rows, "r"),
        QuestionnaireModel.Blank(OnlyIf.Question) is { } on ? new(on, [.. OnlyIf.Words().Select(w => Find(earlier.FirstOrDefault(q => q.Key == on), w))]) : null);

    private static string? Lines(IReadOnlyList<QuestionChoice>? list) =>
        list is null ? null : string.Join('\n', list.Select(c => c.TextEn is null ? c.Text : $"{c.Text} | {c.TextEn}"));

    /// <summary>A line that was there keeps its key; where as many lines are there as before, so does one that was only reworded.</summary>
    private static List<QuestionChoice>? List(string? typed, IReadOnlyList<QuestionChoice>? before, string letter)
    {
        var lines = (typed ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.Split(Bars, 2, StringSplitOptions.TrimEntries)).ToList();
        var list = new List<QuestionChoice>();
        for (var i = 0; i < lines.Count; i++)
        {
            var same = before?.FirstOrDefault(b => b.Text == lines[i][0])?.Key;
            var place = before?.Count == lines.Count && lines.All(l => l[0] != before[i].Text) ? before[i].Key : null;
            var key = new[] { same, place }.FirstOrDefault(k => k is not null && list.All(c => c.Key != k))
                ?? QuestionnaireModel.NextKey(list.Concat(before ?? []).Select(c => c.Key), letter);
            list.Add(new(key, lines[i][0], lines[i].Length > 1 ? QuestionnaireModel.Blank(lines[i][1]) : null));
        }
        return list.Count == 0 ? null : list;
    }

    private static QuestionChoice? Choice(Question? question, string key) => (question?.Choices ?? []).FirstOrDefault(c => c.Key == key);

    private static string Find(Question? question, string word) => (question?.Choices ?? []).FirstOrDefault(c => c.Text == word || c.TextEn == word)?.Key ?? word;
}

/// <summary>When a question is asked, as it is typed.</summary>
public sealed class BranchInput
{
    public string? Question { get; set; }

    /// <summary>Words of choices or numbers, one a line.</summary>
    public string? Answers { get; set; }

    internal IEnumerable<string> Words() => (Answers ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct();
}
