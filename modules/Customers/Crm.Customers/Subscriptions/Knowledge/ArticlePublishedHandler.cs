using Crm.Customers.Data;
using Crm.Customers.Domain.Timeline;
using Crm.Customers.Shared;
using Crm.Knowledge.Contracts.Events;

namespace Crm.Customers.Subscriptions.Knowledge;

/// <summary>An article that came from a customer's case is on its timeline.</summary>
public sealed class ArticlePublishedHandler(CustomersDbContext db)
{
    /// <summary>Handles the event.</summary>
    public async Task Handle(ArticlePublished e, CancellationToken ct)
    {
        if (e.CustomerId is not { } customerId)
            return;
        await db.AddOnceAsync(new TimelineRecord
        {
            CustomerId = customerId,
            At = e.At,
            By = e.By,
            Topic = "knowledge",
            Kind = "article.published",
            Facts = History.Facts(("number", e.Number), ("title", e.Title)),
            Link = $"/knowledge/articles/{e.ArticleId}",
            SourceKey = $"article:{e.ArticleId}:{e.Version}",
        }, ct);
    }
}
