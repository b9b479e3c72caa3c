using System.Globalization;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.UploadImport;

internal static class UploadImportEndpoint
{
    private const int MaxMegabytes = 20;

    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/imports", HandleAsync)
        .RequirePermission(CustomersPermissions.LeadImport)
        .WithMetadata(new RequestLimit((MaxMegabytes + 1) * 1024 * 1024))
        .DisableAntiforgery() // The API is not called by forms; the portal checks its own.
        .WithSummary("Uploads a workbook or CSV file of leads and shows how it would be read");

    private static async Task<ImportPreview> HandleAsync(IFormFile file, IMessageBus bus, CancellationToken ct)
    {
        if (file.Length > MaxMegabytes * 1024L * 1024)
            throw new RuleException("customers.import.size", "file", (file.Length / 1048576m).ToString("0.0", CultureInfo.InvariantCulture), MaxMegabytes);
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, ct);
        return await bus.InvokeAsync<ImportPreview>(new UploadImport(Path.GetFileName(file.FileName), content.ToArray()), ct);
    }

    private sealed record RequestLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}
