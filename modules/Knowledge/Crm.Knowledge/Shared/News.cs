using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Contracts.Events;
using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Articles;
using Crm.Staff.Contracts;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Knowledge.Shared;

/// <summary>What others are told.</summary>
internal static class News
{
    /// <summary>Tells people of an article; nobody where the list is empty.</summary>
    public static StaffNotified? Notice(string kind, Article article, IEnumerable<Guid> staffIds, string link, DateTimeOffset now)
    {
        var people = staffIds.Distinct().Where(id => id != Guid.Empty && !article.Recused.Contains(id)).ToList();
        return people.Count == 0 ? null : new StaffNotified(Guid.CreateVersion7(), people, kind, link,
            new Dictionary<string, string> { ["number"] = article.Number, ["title"] = article.Title }, now);
    }

    /// <summary>The reviewers of an article's category; without any, every knowledge editor. Never somebody who wrote in it.</summary>
    public static async Task<IReadOnlyList<Guid>> ReviewersAsync(this KnowledgeDbContext db, Article article, CancellationToken ct)
    {
        var reviewers = (await db.TreeAsync(ct)).ReviewersOf(article.CategoryId).Except(article.Contributors).ToList();
        return reviewers.Count > 0 ? reviewers
            : [.. (await db.Staff.Where(s => s.Active && s.Roles.Contains(StaffRoles.KnowledgeEditor)).Select(s => s.StaffId).ToListAsync(ct)).Except(article.Contributors)];
    }

    /// <summary>The event for the other modules. A confidential article is on nobody's timeline, so it names neither case nor customer.</summary>
    public static ArticlePublished Published(Article article, ArticleVersion version)
    {
        var open = version.Confidentiality != Confidentiality.Confidential;
        return new ArticlePublished(article.Id, article.Number, version.Title, version.Number, open ? article.CaseId : null,
            open ? article.CustomerId : null, version.ReviewerId, version.PublishedAt);
    }
}
