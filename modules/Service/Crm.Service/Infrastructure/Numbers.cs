using Crm.BuildingBlocks.Data;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;

namespace Crm.Service.Infrastructure;

/// <summary>Numbers of cases and archives, without gaps. Take them last: the counter is held until the transaction ends.</summary>
public sealed class Numbers(ServiceDbContext db)
{
    /// <summary>The next number of a kind and year.</summary>
    public async Task<string> NextAsync(string prefix, int year, CancellationToken cancellationToken) =>
        Numbering.Write(prefix, year, await db.NextNumberAsync(prefix, year, cancellationToken));
}
