using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Domain.Redaction;

namespace Crm.Knowledge.Domain.Articles;

/// <summary>The first draft of an article from a market report (C-42): what was seen, without personal data and without the customer who told it.</summary>
internal static class ReportArticle
{
    public static ArticleFields Draft(ReportToDraft of)
    {
        var personal = new PersonalData(of.CustomerName is { Length: > 0 } customer ? [customer] : []);
        return DraftText.Fields(
            DraftText.Chinese(of.Title + of.Text), DraftText.Title(personal.RemoveFrom(of.Title.Trim())), DraftText.Literal(personal.RemoveFrom(of.Text ?? "").Trim()));
    }
}
