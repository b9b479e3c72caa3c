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

namespace Crm.Knowledge.Features.DraftFromCase;

internal static class DraftFromCaseEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/cases/{caseId:guid}/draft", (Guid caseId, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<DraftedArticle>(new DraftFromCase(caseId), ct))
            .RequirePermission(KnowledgePermissions.Write)
            .WithSummary("Drafts an article from a resolved case without personal data; a second time gives the same article");
        api.MapGet("/cases/{caseId:guid}", ForCaseAsync).RequirePermission(KnowledgePermissions.Read).WithSummary("Whether a case can become, or became, an article");
    }

    /// <summary>About a case that is not known here, or concerns the reader, there is nothing to tell.</summary>
    private static async Task<CaseKnowledge> ForCaseAsync(Guid caseId, KnowledgeDbContext db, IActors actors, CancellationToken ct)
    {
        var actor = actors.Current;
        var known = await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.CaseId == caseId, ct);
        if (known is null || known.Recused.Contains(actor.StaffId))
            return new CaseKnowledge(false, null);
        var made = await db.VisibleTo(actor).Where(a => a.CaseId == caseId).Select(a => new { a.Id, a.Number, a.TitleZh, a.TitleEn }).SingleOrDefaultAsync(ct);
        return new CaseKnowledge(known.IsResolved && actor.Has(KnowledgePermissions.Write),
            made is null ? null : new ArticleLink(made.Id, made.Number, ArticleReader.Title(made.TitleZh, made.TitleEn)));
    }
}
