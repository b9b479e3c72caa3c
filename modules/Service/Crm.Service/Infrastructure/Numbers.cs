using Crm.BuildingBlocks.Data;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;

namespace Crm.Service.Infrastructure;

/// <summary>Numbers of cases and archives. Take them last, when everything is checked.</summary>
public sealed class Numbers(ServiceDbContext db, NumberPool pool)
{
    /// <summary>The next number of a case: many are logged at once, and none waits for another to be saved. One is lost where saving fails.</summary>
    public async Task<string> OfCaseAsync(CaseKind kind, int year, CancellationToken cancellationToken)
    {
        var prefix = Numbering.Prefix(kind);
        return Numbering.Write(prefix, year, await pool.TakeAsync(db.Schema, prefix, year, cancellationToken));
    }

    /// <summary>The next number of an archived file, without gaps: the counter is held until the transaction ends.</summary>
    public async Task<string> OfArchiveAsync(int year, CancellationToken cancellationToken) =>
        Numbering.Write(Numbering.Archive, year, await db.NextNumberAsync(Numbering.Archive, year, cancellationToken));
}
