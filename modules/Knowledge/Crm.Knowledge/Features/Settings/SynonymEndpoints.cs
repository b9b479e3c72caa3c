using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Search;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Knowledge.Features.Settings;

internal static class SynonymEndpoints
{
    private const int UsualFailures = 50;
    private const int MostFailures = 200;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/synonyms", FindAsync).RequirePermission(KnowledgePermissions.Manage).WithSummary("All synonyms");
        api.MapPost("/synonyms", (SynonymFields synonyms, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<SynonymView>(new SetSynonyms(null, synonyms), ct))
            .RequirePermission(KnowledgePermissions.Manage).WithSummary("Adds words that stand for each other");
        api.MapPut("/synonyms/{id:guid}", (Guid id, SynonymFields synonyms, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<SynonymView>(new SetSynonyms(id, synonyms, ifMatch), ct))
            .RequirePermission(KnowledgePermissions.Manage).WithSummary("Changes them");
        api.MapDelete("/synonyms/{id:guid}", (Guid id, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<SynonymView>(new SetSynonyms(id, null), ct))
            .RequirePermission(KnowledgePermissions.Manage).WithSummary("Removes them");
        api.MapGet("/failed-searches", FailedAsync).RequirePermission(KnowledgePermissions.Manage).WithSummary("Searches that found nothing");
    }

    public static SynonymView View(SynonymGroup s) => new(s.Id, s.Words, ETags.Write(s.Version));

    private static async Task<IReadOnlyList<SynonymView>> FindAsync(KnowledgeDbContext db, CancellationToken ct) =>
        [.. (await db.Synonyms.AsNoTracking().OrderBy(s => s.Id).ToListAsync(ct)).Select(View)];

    private static async Task<IReadOnlyList<FailedSearchView>> FailedAsync(int? limit, KnowledgeDbContext db, CancellationToken ct) =>
        await db.FailedSearches.AsNoTracking().OrderByDescending(s => s.Times).ThenByDescending(s => s.LastAt).Take(Math.Clamp(limit ?? UsualFailures, 1, MostFailures))
            .Select(s => new FailedSearchView(s.Text, s.Times, s.LastAt)).ToListAsync(ct);
}
