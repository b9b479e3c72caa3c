using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Features.ImportRows;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.DecideSuspects;

/// <summary>Accepted rows become leads with the reason; skipped ones are kept as such. A row is decided once.</summary>
public sealed class DecideSuspectsHandler(CustomersDbContext db, IActors actors, ErrorTexts texts, TimeProvider time)
{
    private const int Most = 1000;

    /// <summary>Handles the command.</summary>
    public async Task<ImportStatus> Handle(DecideSuspects command, CancellationToken ct)
    {
        var (request, now) = (command.Request, time.GetUtcNow());
        var import = await db.LockImportAsync(command.ImportId, ct);
        if (import is null || import.By != actors.Current.StaffId)
            throw new NotFoundException();
        var waiting = db.ImportRows.Where(r => r.ImportId == import.Id && r.State == ImportRowStates.Suspected);
        if (request.Rows.Count > 0)
            waiting = waiting.Where(r => request.Rows.Contains(r.Line));
        var reader = new RowReader(import, texts);
        foreach (var row in await waiting.OrderBy(r => r.Line).Take(Most).ToListAsync(ct))
        {
            row.State = request.Accept ? ImportRowStates.Accepted : ImportRowStates.Skipped;
            if (request.Accept)
                row.LeadId = db.CreateFrom(import, reader.Read(row.Cells), now, request.Reason).Id;
            import.Decided(request.Accept);
        }
        return import.Status(now);
    }
}
