using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Articles;
using Crm.Knowledge.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Knowledge.Features.Settings;

internal static class CategoryEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/categories", FindAsync).RequirePermission(KnowledgePermissions.Read).WithSummary("All categories, parents before children");
        api.MapPost("/categories", (CategoryFields category, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<CategoryView>(new SetCategory(null, category), ct))
            .RequirePermission(KnowledgePermissions.Manage).WithSummary("Adds a category");
        api.MapPut("/categories/{id:guid}", (Guid id, CategoryFields category, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<CategoryView>(new SetCategory(id, category, ifMatch), ct))
            .RequirePermission(KnowledgePermissions.Manage).WithSummary("Changes or moves a category");
        api.MapDelete("/categories/{id:guid}", (Guid id, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<CategoryView>(new SetCategory(id, null), ct))
            .RequirePermission(KnowledgePermissions.Manage).WithSummary("Removes an empty category");
    }

    public static CategoryView View(Category c, int articles = 0) => new(c.Id, c.ParentId, c.NameZh, c.NameEn, c.Position, c.ReviewerIds, articles, ETags.Write(c.Version));

    private static async Task<IReadOnlyList<CategoryView>> FindAsync(KnowledgeDbContext db, IActors actors, CancellationToken ct)
    {
        var counts = await db.Index.AsNoTracking().Readable(actors.Current).Where(i => i.CategoryId != null).GroupBy(i => i.CategoryId!.Value)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return [.. (await db.TreeAsync(ct)).InOrder().Select(c => View(c, counts.GetValueOrDefault(c.Id)))];
    }
}
