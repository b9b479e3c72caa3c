using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Features.OrderImports;

internal static class OrderImportEndpoints
{
    private const int MaxMegabytes = 20;
    private const int MaxFiles = 8;

    public static void Map(RouteGroupBuilder api)
    {
        var imports = api.MapGroup("/orders/imports").RequirePermission(AccountsPermissions.OrderImport);
        imports.MapPost("", UploadAsync)
            .TakesFiles(MaxMegabytes)
            .WithSummary("Uploads the files of an import and shows how they would be read");
        imports.MapPost("/{id:guid}/preview", PreviewAsync).WithSummary("The preview again, with other columns where they are given");
        imports.MapPost("/{id:guid}/start", (Guid id, StartOrderImportRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<OrderImportStatus>(new StartOrderImport(id, request), ct)).WithSummary("Starts booking in the background");
        imports.MapPost("/{id:guid}/cancel", (Guid id, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync(new CancelOrderImport(id), ct))
            .WithSummary("Stops; what is booked stays booked");
        imports.MapGet("", FindAsync).WithSummary("Imports, newest first");
        imports.MapGet("/{id:guid}", async (Guid id, AccountsDbContext db, IActors actors, CancellationToken ct) =>
            (await db.ImportAsync(id, actors.Current, ct)).Status()).WithSummary("Where an import stands");
        imports.MapGet("/{id:guid}/files/{file:int}/errors.csv", OrderErrors.WriteAsync).WithSummary("The bad rows of a file as CSV with the reason");
    }

    private static async Task<OrderPreview> UploadAsync(IFormFileCollection files, IMessageBus bus, CancellationToken ct)
    {
        if (files.Count is 0 or > MaxFiles)
            throw new RuleException("accounts.import.files", "files", files.Count, MaxFiles);
        if (files.Sum(f => f.Length) is var size && Upload.Exceeds(size, MaxMegabytes))
            throw new RuleException("accounts.import.size", "files", Upload.Megabytes(size), MaxMegabytes);
        var uploaded = new List<UploadedFile>();
        foreach (var file in files)
        {
            var (name, content) = await file.ReadAsync(ct);
            uploaded.Add(new UploadedFile(name, content));
        }
        return await bus.InvokeAsync<OrderPreview>(new UploadOrders(uploaded), ct);
    }

    private static async Task<OrderPreview> PreviewAsync(
        Guid id, StartOrderImportRequest request, AccountsDbContext db, IActors actors, ErrorTexts texts, TimeProvider time, CancellationToken ct)
    {
        var import = await db.ImportAsync(id, actors.Current, ct);
        var files = OrderLook.Chosen(import.Files, request.Files);
        return OrderLook.Of(id, files, await OrderLook.RowsAsync(db, import, ct), ChinaTime.Today(time.GetUtcNow()), texts);
    }

    private static async Task<Page<OrderImportStatus>> FindAsync(int? limit, string? cursor, AccountsDbContext db, IActors actors, CancellationToken ct)
    {
        var most = Keyset.Limit(limit);
        var rows = await db.ImportsOf(actors.Current).AsNoTracking().InOrder(i => i.CreatedAt, i => i.Id, true, cursor).Take(most + 1).ToListAsync(ct);
        var (items, next) = Keyset.Cut(rows, most, i => Keyset.Write(i.CreatedAt, i.Id));
        return new([.. items.Select(i => i.Status())], next);
    }
}
