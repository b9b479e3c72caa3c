using System.Globalization;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Features.ImportRows;
using Crm.Customers.Features.PreviewImport;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.StartImport;

/// <summary>Starts an import; the mapping is remembered for the next file of the person.</summary>
public sealed class StartImportHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ImportStatus, ImportLeadRows)> Handle(StartImport command, CancellationToken ct)
    {
        var (request, now) = (command.Request, time.GetUtcNow());
        var import = await db.ImportAsync(command.ImportId, actors.Current, ct);
        ImportLook.Check(import, request.Mapping);
        import.Start(now);
        (import.Mapping, import.Source, import.InPool) = (request.Mapping, request.Source, request.InPool);
        import.Culture = CultureInfo.CurrentUICulture.Name;
        await RememberAsync(import, ct);
        return (import.Status(now), new ImportLeadRows(import.Id));
    }

    private async Task RememberAsync(LeadImport import, CancellationToken ct)
    {
        var known = await db.RememberedMappings.Where(m => m.StaffId == import.By && import.Headers.Contains(m.Header)).ToListAsync(ct);
        foreach (var column in import.Mapping.Where(m => m.Column < import.Headers.Length).DistinctBy(m => import.Headers[m.Column]))
        {
            var header = import.Headers[column.Column];
            if (known.Find(m => m.Header == header) is { } before)
                before.Field = column.Field;
            else
                db.RememberedMappings.Add(new RememberedMapping { StaffId = import.By, Header = header, Field = column.Field });
        }
    }
}
