using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
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

namespace Crm.Knowledge.Features.UseArticle;

/// <summary>What people do with articles, and what they say of them (K-07, K-09).</summary>
internal static class UseEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/articles/{id:guid}/uses", (Guid id, RecordUseRequest request, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync(new RecordUse(id, request), ct))
            .RequirePermission(KnowledgePermissions.Read).WithSummary("Says that an article was opened, used or sent");
        api.MapPut("/articles/{id:guid}/feedback", (Guid id, GiveFeedbackRequest request, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<ArticleCounts>(new GiveFeedback(id, request), ct))
            .RequirePermission(KnowledgePermissions.Read).WithSummary("Says whether an article helped");
        api.MapGet("/articles/{id:guid}/feedback", FeedbackAsync).RequirePermission(KnowledgePermissions.Write).WithSummary("What readers said");
    }

    private static async Task<Page<FeedbackView>> FeedbackAsync(Guid id, int? limit, string? cursor, KnowledgeDbContext db, IActors actors, CancellationToken ct)
    {
        if (!await db.VisibleTo(actors.Current).AnyAsync(a => a.Id == id, ct))
            throw new NotFoundException();
        var most = Keyset.Limit(limit);
        var said = db.Feedback.AsNoTracking().Where(f => f.ArticleId == id);
        if (Keyset.Read<DateTimeOffset>(cursor) is { } after)
            said = said.Where(f => f.At < after.Key || (f.At == after.Key && f.Id < after.Id));
        var (page, next) = Keyset.Cut(await said.OrderByDescending(f => f.At).ThenByDescending(f => f.Id).Take(most + 1).ToListAsync(ct), most, f => Keyset.Write(f.At, f.Id));
        return new Page<FeedbackView>([.. page.Select(f => new FeedbackView(f.StaffId, f.Helpful, f.Comment, f.At))], next);
    }
}
