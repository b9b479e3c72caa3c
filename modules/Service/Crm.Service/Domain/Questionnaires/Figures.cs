using Crm.Service.Contracts.Api;

namespace Crm.Service.Domain.Questionnaires;

/// <summary>Figures of a question from how often each thing was chosen (S-40).</summary>
internal static class Figures
{
    private const int Promoter = 9;
    private const int Detractor = 6;

    /// <summary>The figures of one question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answered">How many answered it.</param>
    /// <param name="counted">How often each choice was taken; any order, those nobody took may be missing.</param>
    public static QuestionFigures Of(Question question, int answered, IReadOnlyList<ChoiceCount> counted)
    {
        string?[] rows = question.Kind == QuestionKinds.Matrix ? [.. (question.Rows ?? []).Select(r => r.Key)] : [null];
        ChoiceCount[] counts = [.. from row in rows from choice in question.Options() select new ChoiceCount(row, choice, counted.Where(c => c.Row == row && c.Choice == choice).Sum(c => c.Count))];
        return new(question.Key, answered, counts, question.Kind == QuestionKinds.Rating ? Average(counts) : null, question.Kind == QuestionKinds.Nps ? Nps(counts) : null);
    }

    private static decimal? Average(ChoiceCount[] counts)
    {
        var all = counts.Sum(c => c.Count);
        return all == 0 ? null : Math.Round(counts.Sum(c => (decimal)Number(c) * c.Count) / all, 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>The share of those who would recommend (9, 10) less that of those who would not (0 to 6), in points of a hundred.</summary>
    private static int? Nps(ChoiceCount[] counts)
    {
        var all = counts.Sum(c => c.Count);
        var balance = counts.Where(c => Number(c) >= Promoter).Sum(c => c.Count) - counts.Where(c => Number(c) <= Detractor).Sum(c => c.Count);
        return all == 0 ? null : (int)Math.Round(balance * 100m / all, MidpointRounding.AwayFromZero);
    }

    private static int Number(ChoiceCount count) => int.Parse(count.Choice, System.Globalization.CultureInfo.InvariantCulture);
}
