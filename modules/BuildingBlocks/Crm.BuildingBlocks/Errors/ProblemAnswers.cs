using Microsoft.AspNetCore.Http;

namespace Crm.BuildingBlocks.Errors;

/// <summary>Builds problem details the same way everywhere: <c>title</c> localized, <c>code</c> stable, <c>errors</c> per field.</summary>
internal static class ProblemAnswers
{
    public static IResult For(ErrorTexts texts, CrmException e)
    {
        var text = texts.Text(e.Code, e.Args);
        if (e is IncompleteException { Problems: var problems })
            return Validation(PerField(texts, problems), text, e.Code, e.Status);
        return e.Field is { } field
            ? Validation(new Dictionary<string, string[]> { [field] = [text] }, text, e.Code, e.Status)
            : Results.Problem(title: text, statusCode: e.Status, extensions: new Dictionary<string, object?> { ["code"] = e.Code });
    }

    public static IResult For(ErrorTexts texts, int status, string code, params object?[] args) =>
        Results.Problem(title: texts.Text(code, args), statusCode: status, extensions: new Dictionary<string, object?> { ["code"] = code });

    private static Dictionary<string, string[]> PerField(ErrorTexts texts, IEnumerable<InputProblem> problems) => problems
        .GroupBy(p => p.Field).ToDictionary(g => g.Key, g => g.Select(p => texts.Text(p.Code, p.Args)).ToArray());

    public static IResult Validation(IDictionary<string, string[]> errors, string title, string code, int status) =>
        Results.ValidationProblem(errors, title: title, statusCode: status, extensions: new Dictionary<string, object?> { ["code"] = code });
}
