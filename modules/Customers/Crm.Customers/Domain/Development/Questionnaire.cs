using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Development;

/// <summary>A version of the questionnaire (C-11); never changed, so that what was answered can always be read.</summary>
internal sealed class Questionnaire : IAudited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public int Number { get; init; }
    public required IReadOnlyList<DevelopmentQuestion> Questions { get; init; }
    public Guid CreatedBy { get; init; }
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Throws where the weights do not add up to 100 or two questions have one key.</summary>
    public static void Check(IReadOnlyList<DevelopmentQuestion> questions)
    {
        if (questions.GroupBy(q => q.Key.Trim(), StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new RuleException("customers.development.key_twice", "questions", twice.Key);
        if (questions.Sum(q => q.Weight) is var sum && sum != 100)
            throw new RuleException("customers.development.weights", "questions", sum);
    }

    /// <summary>Question by question what was answered and what it adds to the score.</summary>
    public IReadOnlyList<DevelopmentPart> Explain(IReadOnlyDictionary<string, int> answers)
    {
        var open = Questions.Where(q => !answers.TryGetValue(q.Key, out var chosen) || chosen < 0 || chosen >= q.Answers.Count).ToList();
        if (open.Count > 0)
            throw new IncompleteException("customers.development.unanswered", [.. open.Select(q => new InputProblem($"answers.{q.Key}", "customers.development.choose", q.Answers.Count))]);
        return [.. Questions.Select(q => Part(q, q.Answers[answers[q.Key]]))];
    }

    /// <summary>0 to 100.</summary>
    public static decimal Score(IEnumerable<DevelopmentPart> parts) => parts.Sum(p => p.Share);

    private static DevelopmentPart Part(DevelopmentQuestion question, DevelopmentAnswer answer) => new(
        question.Text, question.TextEn, answer.Text, answer.TextEn, question.Weight, answer.Points, question.Weight * answer.Points / 100m);
}
