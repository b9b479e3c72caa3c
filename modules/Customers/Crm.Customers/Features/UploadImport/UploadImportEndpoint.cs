using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.UploadImport;

internal static class UploadImportEndpoint
{
    private const int MaxMegabytes = 20;

    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/imports", HandleAsync)
        .RequirePermission(CustomersPermissions.LeadImport)
        .TakesFiles(MaxMegabytes)
        .WithSummary("Uploads a workbook or CSV file of leads, customers, contacts, opportunities or activities and shows how it would be read");

    private static async Task<ImportPreview> HandleAsync(IFormFile file, string? kind, IMessageBus bus, CancellationToken ct)
    {
        if (Upload.Exceeds(file.Length, MaxMegabytes))
            throw new RuleException("customers.import.size", "file", Upload.Megabytes(file.Length), MaxMegabytes);
        var (name, content) = await file.ReadAsync(ct);
        return await bus.InvokeAsync<ImportPreview>(new UploadImport(name, content, Choice.Of("kind", kind, ImportKinds.All) ?? ImportKinds.Lead), ct);
    }
}
