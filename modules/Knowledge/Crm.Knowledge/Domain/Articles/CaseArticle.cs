using System.Text;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Domain.Redaction;

namespace Crm.Knowledge.Domain.Articles;

/// <summary>The first draft of an article from a case: problem, cause and remedy under headings, personal data removed (K-04).</summary>
internal static class CaseArticle
{
    public static ArticleFields Draft(ResolvedCase of)
    {
        var personal = new PersonalData(of.PersonalNames);
        var title = DraftText.Title(personal.RemoveFrom(of.Subject));
        var chinese = DraftText.Chinese(of.Subject + of.Problem);
        string[] headings = chinese ? ["问题", "原因", "处理办法"] : ["Problem", "Cause", "Remedy"];
        var body = Body(headings, [personal.RemoveFrom(of.Problem), personal.RemoveFrom(of.Cause ?? ""), personal.RemoveFrom(of.Remedy ?? "")]);
        return DraftText.Fields(chinese, title, body);
    }

    private static string Body(string[] headings, string[] parts)
    {
        var body = new StringBuilder();
        foreach (var (heading, part) in headings.Zip(parts).Where(p => !string.IsNullOrWhiteSpace(p.Second)))
            body.Append("## ").Append(heading).Append("\n\n").Append(DraftText.Literal(part.Trim())).Append("\n\n");
        return body.ToString().TrimEnd();
    }
}
