using System.Globalization;
using Crm.Accounts.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Timeline;
using Crm.Customers.Shared;

namespace Crm.Customers.Subscriptions.Accounts;

/// <summary>Contracts on the timeline.</summary>
public sealed class ContractHandler(CustomersDbContext db)
{
    /// <summary>A contract is in force.</summary>
    public Task Handle(ContractActivated e, CancellationToken ct) => db.AddOnceAsync(new TimelineRecord
    {
        CustomerId = e.CustomerId,
        At = e.At,
        Topic = "contract",
        Kind = "contract.activated",
        Facts = History.Facts(
            ("number", e.Number), ("title", e.Title), ("from", e.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("until", e.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        SourceKey = $"contract.activated:{e.ContractId}",
    }, ct);

    /// <summary>A contract is over.</summary>
    public Task Handle(ContractEnded e, CancellationToken ct) => db.AddOnceAsync(new TimelineRecord
    {
        CustomerId = e.CustomerId,
        At = e.At,
        Topic = "contract",
        Kind = "contract.ended",
        Facts = History.Facts(("number", e.Number), ("how", e.How)),
        SourceKey = $"contract.ended:{e.ContractId}",
    }, ct);
}
