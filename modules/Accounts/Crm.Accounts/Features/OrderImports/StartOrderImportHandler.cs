using System.Globalization;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.BuildingBlocks.Security;

namespace Crm.Accounts.Features.OrderImports;

/// <summary>Starts it.</summary>
public sealed class StartOrderImportHandler(AccountsDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(OrderImportStatus, ReadOrderFiles)> Handle(StartOrderImport command, CancellationToken ct)
    {
        var import = await db.ImportAsync(command.ImportId, actors.Current, ct);
        var files = OrderLook.Chosen(import.Files, command.Request.Files);
        OrderLook.MustHaveOrders(files);
        import.Start(command.Request, files, CultureInfo.CurrentUICulture.Name, time.GetUtcNow());
        return (import.Status(), new ReadOrderFiles(import.Id));
    }
}
