using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Service.Features.GetCase;

internal static class GetCaseEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/cases/{id:guid}", async (Guid id, CaseReader reader, HttpResponse response, CancellationToken ct) =>
        {
            var details = await reader.ReadAsync(id, ct);
            response.Headers.ETag = details.ETag;
            return details;
        })
        .RequirePermission(ServicePermissions.CaseRead)
        .WithSummary("One case");
}
