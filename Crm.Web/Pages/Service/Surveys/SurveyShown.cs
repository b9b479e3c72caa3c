using System.Globalization;
using Crm.Service.Contracts.Api;

namespace Crm.Web.Pages.Service.Surveys;

/// <summary>Questionnaires in the reader's language, and answers as a form posts them.</summary>
internal static class SurveyShown
{
    /// <summary>The name of the field that takes a question's answer; of a matrix, that of one of its rows.</summary>
    public static string FieldOf(string question, string? row = null) => row is null ? $"Input.Answers.{question}" : $"Input.Answers.{question}.{row}";

    /// <summary>The words in the reader's language; the Chinese where there are no English ones.</summary>
    public static string Said(string chinese, string? english) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && !string.IsNullOrWhiteSpace(english) ? english : chinese;

    /// <summary>A choice's words; a rating's number is its own.</summary>
    public static string Choice(Question question, string key) =>
        (question.Choices ?? []).FirstOrDefault(c => c.Key == key) is { } choice ? Said(choice.Text, choice.TextEn) : key;

    /// <summary>The answers a form posted. A page without a script shows every question: what is not asked after the answers before it is left out.</summary>
    public static List<GivenAnswer> Read(IFormCollection form, QuestionnaireContent content)
    {
        var given = content.Questions.Select(q => Read(form, q)).OfType<GivenAnswer>().ToList();
        var asked = content.Asked(given).Select(q => q.Key).ToHashSet();
        return [.. given.Where(g => asked.Contains(g.Question))];
    }

    private static GivenAnswer? Read(IFormCollection form, Question question)
    {
        if (question.Kind == QuestionKinds.Matrix)
        {
            var rows = (question.Rows ?? []).Select(r => (r.Key, Said: (string?)form[FieldOf(question.Key, r.Key)])).Where(r => !string.IsNullOrEmpty(r.Said)).ToDictionary(r => r.Key, r => r.Said!);
            return rows.Count == 0 ? null : new(question.Key, Rows: rows);
        }
        string[] said = [.. form[FieldOf(question.Key)].OfType<string>().Where(s => !string.IsNullOrWhiteSpace(s))];
        return said.Length == 0 ? null : question.Kind == QuestionKinds.Text ? new(question.Key, Text: said[0].Trim()) : new(question.Key, said);
    }
}
