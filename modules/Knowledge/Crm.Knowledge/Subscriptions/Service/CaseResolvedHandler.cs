using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Articles;
using Crm.Service.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Knowledge.Subscriptions.Service;

/// <summary>Keeps what a resolved case teaches, and who must not see it (K-04, S-12).</summary>
public sealed class CaseResolvedHandler(KnowledgeDbContext db)
{
    /// <summary>Keeps problem, cause and remedy.</summary>
    public async Task Handle(CaseResolved e, CancellationToken ct)
    {
        var copy = await CopyAsync(e.CaseId, ct);
        copy.Take(e);
        await RecuseAsync(copy, ct);
    }

    /// <summary>More people are involved than was known.</summary>
    public async Task Handle(CaseRecusalChanged e, CancellationToken ct)
    {
        var copy = await CopyAsync(e.CaseId, ct);
        copy.Recuse(e.Recused);
        await RecuseAsync(copy, ct);
    }

    /// <summary>The case's row, locked: both events, and somebody drafting an article, may come at once.</summary>
    private async Task<ResolvedCase> CopyAsync(Guid caseId, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO knowledge.resolved_cases (case_id, number, kind, subject, problem, personal_names, recused)
            VALUES ({caseId}, '', '', '', '', ARRAY[]::text[], ARRAY[]::uuid[]) ON CONFLICT DO NOTHING
            """, ct);
        return (await db.Cases.FromSql($"SELECT * FROM knowledge.resolved_cases WHERE case_id = {caseId} FOR UPDATE").ToListAsync(ct)).Single();
    }

    /// <summary>An article made of the case already follows.</summary>
    private async Task RecuseAsync(ResolvedCase copy, CancellationToken ct)
    {
        var article = await db.Articles.SingleOrDefaultAsync(a => a.CaseId == copy.CaseId, ct);
        if (article is null || copy.Recused.TrueForAll(article.Recused.Contains))
            return;
        article.Recuse(copy.Recused);
        var row = await db.Index.FindAsync([article.Id], ct);
        row?.Recuse(copy.Recused);
    }
}
