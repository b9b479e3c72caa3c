using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Infrastructure;

/// <summary>Numbers without gaps: taken from a counter row in the caller's transaction, which holds the row until it ends. Take them last.</summary>
public sealed class Numbers(ServiceDbContext db)
{
    /// <summary>The next number of a kind and year.</summary>
    public async Task<string> NextAsync(string prefix, int year, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is null)
            await db.Database.BeginTransactionAsync(cancellationToken);
        var serial = await db.Database.SqlQuery<long>($"""
            INSERT INTO service.number_counters AS n (prefix, year, last) VALUES ({prefix}, {year}, 1)
            ON CONFLICT (prefix, year) DO UPDATE SET last = n.last + 1 RETURNING last AS "Value"
            """).ToListAsync(cancellationToken);
        return Numbering.Write(prefix, year, serial[0]);
    }
}
