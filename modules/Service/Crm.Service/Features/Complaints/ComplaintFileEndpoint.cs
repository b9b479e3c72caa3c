using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Features.Customers;
using Crm.Service.Features.FindEntries;
using Crm.Service.Features.GetCase;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.Complaints;

internal static class ComplaintFileEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/complaints/{id:guid}/file", ReadAsync)
        .RequirePermission(ServicePermissions.ComplaintRead)
        .WithSummary("The whole file of a complaint");

    private static async Task<ComplaintFile> ReadAsync(Guid id, CaseReader reader, ServiceDbContext db, CancellationToken ct)
    {
        var details = await reader.ReadAsync(id, ct);
        if (details.Complaint is null)
            throw new NotFoundException();
        var history = await db.Entries.AsNoTracking().Where(e => e.CaseId == id).OrderBy(e => e.At).ThenBy(e => e.Id).ToListAsync(ct);
        var decisions = await db.Complaints.AsNoTracking().Where(c => c.Id == id).Select(c => c.Decisions).SingleAsync(ct);
        var touches = await db.Interactions.AsNoTracking().Where(i => i.CaseId == id).OrderBy(i => i.At).ThenBy(i => i.Id).Items().ToListAsync(ct);
        return new(details, [.. history.Select(FindEntriesEndpoint.Item)], decisions, touches);
    }
}
