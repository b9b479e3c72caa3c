using Crm.Accounts.Contracts.Events;
using Crm.Accounts.Data;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Features.ValueRuns;

/// <summary>Tells the next ones.</summary>
public sealed class TellValuesHandler(AccountsDbContext db)
{
    private const int AtOnce = 500;

    /// <summary>Handles the message.</summary>
    public async Task<OutgoingMessages> Handle(TellValues message, CancellationToken ct)
    {
        var changed = await db.PastValues.FromSql($"""
            SELECT * FROM accounts.value_scores WHERE run_id = {message.RunId} AND customer_id > {message.After}
                AND (score IS DISTINCT FROM previous_score OR value_class IS DISTINCT FROM previous_class)
            """).AsNoTracking().OrderBy(v => v.CustomerId).Take(AtOnce).ToListAsync(ct);
        var messages = new OutgoingMessages();
        messages.AddRange(changed.Select(v => new CustomerValued(v.CustomerId, v.RunId, v.Score, v.ValueClass, v.PreviousScore, v.ValuedAt)));
        if (changed.Count == AtOnce)
            messages.Add(new TellValues(message.RunId, changed[^1].CustomerId));
        return messages;
    }
}
