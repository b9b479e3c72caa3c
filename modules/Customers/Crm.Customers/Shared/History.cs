using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Timeline;

namespace Crm.Customers.Shared;

/// <summary>Writes stage history and timeline in the same transaction as the change.</summary>
internal static class History
{
    /// <summary>A lead moved to another stage.</summary>
    public static void LeadMoved(this CustomersDbContext db, Guid leadId, string from, string to, string? reason, Actor by, DateTimeOffset at)
    {
        if (from == to)
            return;
        var record = Moved(db, leadId, from, to, reason, by, at);
        db.AddNew(new TimelineRecord
        {
            LeadId = leadId,
            At = at,
            By = by.StaffId,
            Topic = "stage",
            Kind = "lead.stage",
            Facts = Facts(("from", from), ("to", to), ("reason", reason)),
            SourceKey = $"stage:{record.Id}",
        });
    }

    /// <summary>A customer moved to another stage; <paramref name="from"/> is null when it came to be.</summary>
    public static void CustomerMoved(this CustomersDbContext db, Guid customerId, string? from, string to, string? reason, Guid by, DateTimeOffset at)
    {
        var record = new StageRecord { RecordId = customerId, From = from, To = to, Reason = reason, By = by, At = at };
        db.AddNew(record);
        db.AddNew(new TimelineRecord
        {
            CustomerId = customerId,
            At = at,
            By = by,
            Topic = "stage",
            Kind = from is null ? "customer.registered" : "customer.stage",
            Facts = Facts(("from", from), ("to", to), ("reason", reason)),
            SourceKey = $"stage:{record.Id}",
        });
    }

    /// <summary>Named values, without those that are not known.</summary>
    public static IReadOnlyDictionary<string, string> Facts(params (string Name, string? Value)[] facts) =>
        facts.Where(f => !string.IsNullOrWhiteSpace(f.Value)).ToDictionary(f => f.Name, f => f.Value!);

    private static StageRecord Moved(CustomersDbContext db, Guid recordId, string from, string to, string? reason, Actor by, DateTimeOffset at)
    {
        var record = new StageRecord { RecordId = recordId, From = from, To = to, Reason = reason, By = by.StaffId, At = at };
        db.AddNew(record);
        return record;
    }
}
