using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Features.ImportRows;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.DecideSuspects;

/// <summary>Accepted rows become leads or customers with the reason; skipped ones are kept as such. A row is decided once.</summary>
public sealed class DecideSuspectsHandler(CustomersDbContext db, IActors actors, ErrorTexts texts, TimeProvider time)
{
    private const int Most = 1000;

    /// <summary>Handles the command.</summary>
    public async Task<(ImportStatus, CustomersImported?)> Handle(DecideSuspects command, CancellationToken ct)
    {
        var (request, now) = (command.Request, time.GetUtcNow());
        var import = await db.LockImportAsync(command.ImportId, ct);
        if (import is null || import.By != actors.Current.StaffId)
            throw new NotFoundException();
        if (import.State is ImportStates.Undoing or ImportStates.Undone)
            throw new ConflictException("customers.import.undone", import.FileName);
        var waiting = db.ImportRows.Where(r => r.ImportId == import.Id && r.State == ImportRowStates.Suspected);
        if (request.Rows.Count > 0)
            waiting = waiting.Where(r => request.Rows.Contains(r.Line));
        var rows = await waiting.OrderBy(r => r.Line).Take(Most).ToListAsync(ct);
        var facts = request.Accept ? await CreateAsync(import, rows, request.Reason!, now, ct) : [];
        foreach (var row in rows)
        {
            if (!request.Accept)
                row.State = ImportRowStates.Skipped;
            import.Decided(row.State == ImportRowStates.Accepted);
        }
        return (import.Status(now), facts.Count > 0 ? new CustomersImported(facts, import.By, now) : null);
    }

    private async Task<List<CustomerFacts>> CreateAsync(FileImport import, List<ImportRow> rows, string reason, DateTimeOffset now, CancellationToken ct)
    {
        var transaction = await db.TransactionIdAsync(ct);
        if (import.Kind == ImportKinds.Customer)
        {
            var customers = new CustomerRowReader(import, await db.ArchiveFieldSetAsync(ct), texts);
            var read = rows.ConvertAll(row => (Row: row, Read: customers.Read(row.Cells)));
            // Fields of the archive may have become stricter since.
            foreach (var (row, wrong) in read.Where(r => r.Read.Fields is null))
                row.Refuse(wrong.Problems);
            read.RemoveAll(r => r.Read.Fields is null);
            var places = await RowPlaces.ReadAsync(db, actors.Current, read, ct);
            read.RemoveAll(r => r.Row.State != ImportRowStates.Suspected);
            // The code may have been given since the row was looked at.
            foreach (var code in read.Select(r => r.Read.Fields!.ExternalCode).OfType<string>())
                await ExternalCodes.CheckFreeAsync(db, code, null, ct);
            return await ImportedCustomers.CreateAsync(db, import, read, places, ImportRowStates.Accepted, reason, transaction, now, ct);
        }
        var leads = new LeadRowReader(import, texts);
        foreach (var row in rows)
            row.Wrote(ImportRowStates.Accepted, db.CreateFrom(import, leads.Read(row.Cells), now, reason).Id, transaction);
        return [];
    }
}
