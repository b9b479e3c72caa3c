using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Knowledge.Shared;

/// <summary>What an article points to must exist, and be visible to whoever writes.</summary>
internal static class References
{
    public static async Task CheckAsync(KnowledgeDbContext db, ArticleFields fields, Actor actor, CancellationToken ct)
    {
        if (fields.CategoryId is { } category && !await db.Categories.AnyAsync(c => c.Id == category, ct))
            throw new RuleException("knowledge.category_unknown", "categoryId");
        var related = (fields.RelatedIds ?? []).Distinct().ToList();
        if (related.Count > 0 && await db.VisibleTo(actor).CountAsync(a => related.Contains(a.Id), ct) != related.Count)
            throw new RuleException("knowledge.related_unknown", "relatedIds");
    }
}
