using Crm.Customers.Data;
using Crm.Service.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Subscriptions.Service;

/// <summary>The newest version of each questionnaire, for customer surveys to choose from (C-60).</summary>
public sealed class QuestionnaireHandler(CustomersDbContext db)
{
    /// <summary>A version was published; an older one that comes later changes nothing.</summary>
    public Task Handle(QuestionnairePublished e, CancellationToken ct) => db.Database.ExecuteSqlAsync($"""
        INSERT INTO customers.questionnaire_copies AS q (id, version, title, title_en) VALUES ({e.QuestionnaireId}, {e.Version}, {e.Title}, {e.TitleEn})
        ON CONFLICT (id) DO UPDATE SET version = excluded.version, title = excluded.title, title_en = excluded.title_en WHERE q.version < excluded.version
        """, ct);
}
