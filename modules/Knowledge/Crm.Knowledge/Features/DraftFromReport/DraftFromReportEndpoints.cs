using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Knowledge.Features.DraftFromReport;

internal static class DraftFromReportEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/market-reports/{reportId:guid}/draft", (Guid reportId, ReportToDraft report, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<DraftedArticle>(new DraftFromReport(reportId, report), ct))
            .RequirePermission(KnowledgePermissions.Write)
            .WithSummary("Drafts an article from a market report without personal data; a second time gives the same article");
        api.MapGet("/market-reports/{reportId:guid}", ForReportAsync).RequirePermission(KnowledgePermissions.Read)
            .WithSummary("Whether a market report can become, or became, an article");
    }

    private static async Task<ReportKnowledge> ForReportAsync(Guid reportId, KnowledgeDbContext db, IActors actors, CancellationToken ct)
    {
        var actor = actors.Current;
        var made = await db.VisibleTo(actor).Where(a => a.MarketReportId == reportId).Select(a => new { a.Id, a.Number, a.TitleZh, a.TitleEn }).SingleOrDefaultAsync(ct);
        return new ReportKnowledge(actor.Has(KnowledgePermissions.Write) && made is null,
            made is null ? null : new ArticleLink(made.Id, made.Number, ArticleReader.Title(made.TitleZh, made.TitleEn)));
    }
}
