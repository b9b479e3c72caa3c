using System.Globalization;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Features.ImportRows;
using Crm.Customers.Features.PreviewImport;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Customers.Features.StartImport;

/// <summary>Starts an import; the mapping is remembered for the next file of the person.</summary>
public sealed class StartImportHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ImportStatus, OutgoingMessages)> Handle(StartImport command, CancellationToken ct)
    {
        var (request, now) = (command.Request, time.GetUtcNow());
        var import = await db.ImportAsync(command.ImportId, actors.Current, ct);
        actors.Current.CheckMayImport(import.Kind);
        ImportLook.Check(import, request, await db.ArchiveFieldSetAsync(ct));
        import.Start(request.Mode, request.Key, now);
        (import.Mapping, import.Source, import.InPool) = (request.Mapping, request.Source, request.InPool);
        import.Culture = CultureInfo.CurrentUICulture.Name;
        await RememberAsync(import, ct);
        return (import.Status(now), [Next(import)]);
    }

    private static object Next(FileImport import) => import.Kind switch
    {
        ImportKinds.Customer => new ImportCustomerRows(import.Id),
        ImportKinds.Contact => new ImportContactRows(import.Id),
        ImportKinds.Opportunity => new ImportOpportunityRows(import.Id),
        ImportKinds.Activity => new ImportActivityRows(import.Id),
        _ => new ImportLeadRows(import.Id),
    };

    private async Task RememberAsync(FileImport import, CancellationToken ct)
    {
        string[] headers = [.. import.Headers.Select(h => RememberedMapping.Key(import.Kind, h))];
        var known = await db.RememberedMappings.Where(m => m.StaffId == import.By && headers.Contains(m.Header)).ToListAsync(ct);
        foreach (var column in import.Mapping.Where(m => m.Column < import.Headers.Length).DistinctBy(m => headers[m.Column]))
        {
            var header = headers[column.Column];
            if (known.Find(m => m.Header == header) is { } before)
                before.Field = column.Field;
            else
                db.RememberedMappings.Add(new RememberedMapping { StaffId = import.By, Header = header, Field = column.Field });
        }
    }
}
