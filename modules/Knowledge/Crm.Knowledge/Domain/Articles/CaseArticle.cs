using System.Text;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Domain.Redaction;

namespace Crm.Knowledge.Domain.Articles;

/// <summary>The first draft of an article from a case: problem, cause and remedy under headings, personal data removed (K-04).</summary>
internal static class CaseArticle
{
    private const int LongestTitle = 200;

    public static ArticleFields Draft(ResolvedCase of)
    {
        var personal = new PersonalData(of.PersonalNames);
        var title = personal.RemoveFrom(of.Subject);
        title = title.Length <= LongestTitle ? title : title[..LongestTitle];
        var chinese = Chinese(of.Subject + of.Problem);
        string[] headings = chinese ? ["问题", "原因", "处理办法"] : ["Problem", "Cause", "Remedy"];
        var body = Body(headings, [personal.RemoveFrom(of.Problem), personal.RemoveFrom(of.Cause ?? ""), personal.RemoveFrom(of.Remedy ?? "")]);
        return chinese
            ? new ArticleFields(title, body, null, null, null, Confidentiality.Internal)
            : new ArticleFields(null, null, title, body, null, Confidentiality.Internal);
    }

    private static string Body(string[] headings, string[] parts)
    {
        var body = new StringBuilder();
        foreach (var (heading, part) in headings.Zip(parts).Where(p => !string.IsNullOrWhiteSpace(p.Second)))
            body.Append("## ").Append(heading).Append("\n\n").Append(Literal(part.Trim())).Append("\n\n");
        return body.ToString().TrimEnd();
    }

    /// <summary>What was typed into a case is no Markdown: its line breaks stay, a line that looks like a heading or list does not become one.</summary>
    private static string Literal(string text) => string.Join("\n\n", text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Trim()).Select(line => line.Length > 0 && "#>-+*=|`".Contains(line[0]) ? "\\" + line : line));

    private static bool Chinese(string text) => text.Any(c => c is >= '\u4e00' and <= '\u9fff');
}
