using System.Net;
using System.Text.Json;

namespace Crm.Web.Tests.Fuzz;

/// <summary>What every answer must be, whatever was asked.</summary>
internal static class AnswerRules
{
    /// <summary>Most rows a list gives at once (<c>Keyset.MaxLimit</c>).</summary>
    public const int MostItems = 200;

    /// <summary>Most statements for one request that reads: more of them are a loop over rows.</summary>
    public const int MostStatementsToRead = 30;

    /// <summary>Most statements for one request that changes something.</summary>
    public const int MostStatementsToChange = 80;

    /// <summary>What is wrong with an answer; null for nothing.</summary>
    public static string? Broken(FuzzRequest request, string language, FuzzAnswer answer)
    {
        var status = (int)answer.Status;
        if (status >= 500)
            return $"{status}: {Error(answer)}";
        if (status >= 400)
            return Problem(request, language, answer);
        var statements = answer.Log.Statements.Count;
        if (statements > (request.Endpoint.Method == "GET" ? MostStatementsToRead : MostStatementsToChange))
            return $"{statements} statements, mostly: {answer.Log.Statements.GroupBy(s => s).OrderByDescending(g => g.Count()).First().Key}";
        if (answer.Json() is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("items", out var items)
            && items.ValueKind == JsonValueKind.Array && items.GetArrayLength() > MostItems)
            return $"{items.GetArrayLength()} items at once";
        return null;
    }

    private static string? Problem(FuzzRequest request, string language, FuzzAnswer answer)
    {
        // The server itself refuses such an address before Crm sees it.
        if (answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.RequestUriTooLong && answer.Text.Length == 0
            && (request.Address.Split('?')[0].Contains('%', StringComparison.Ordinal) || request.Address.Length > 8000))
            return null;
        if (answer.ContentType != "application/problem+json" || answer.Json() is not { ValueKind: JsonValueKind.Object } problem)
            return $"{(int)answer.Status} is no problem document: {answer.ContentType} {Start(answer.Text)}";
        var title = problem.TryGetProperty("title", out var t) ? t.GetString() : null;
        var code = problem.TryGetProperty("code", out var c) ? c.GetString() : null;
        if (string.IsNullOrWhiteSpace(title) || string.IsNullOrWhiteSpace(code) || title == code)
            return $"{(int)answer.Status} without a text or a code: {Start(answer.Text)}";
        var errors = answer.Errors();
        if (errors.Count == 0 && (answer.Status == HttpStatusCode.BadRequest || code == "invalid"))
            return $"{(int)answer.Status} without a field: {Start(answer.Text)}";
        foreach (var text in errors.Select(e => e.Text).Append(title))
        {
            if (text.Length == 0 || (language == "zh-CN" && !text.Any(IsChinese)))
                return $"{(int)answer.Status} is not in the reader's language: {Start(text)}";
        }

        return null;
    }

    private static bool IsChinese(char c) => c is >= '\u4e00' and <= '\u9fff';

    private static string Error(FuzzAnswer answer) => answer.Log.Errors.FirstOrDefault() is { } error ? string.Join('\n', error.Split('\n').Where(Tells).Take(12)) : Start(answer.Text);

    private static bool Tells(string line) => !line.TrimStart().StartsWith("at ", StringComparison.Ordinal) || line.Contains("Crm.", StringComparison.Ordinal);

    private static string Start(string text) => text.Length > 300 ? text[..300] : text;
}
