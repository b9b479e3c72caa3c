using Crm.BuildingBlocks.Personal;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindPersonRequests;

internal static class FindPersonRequestsEndpoint
{
    private const int Most = 200;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/personal-data/requests", FindAsync)
            .RequirePermission(CustomersPermissions.PersonalData)
            .WithSummary("Requests about persons' data: what is to be answered first, then the latest");
        api.MapGet("/personal-data/requests/{id:guid}", GetAsync)
            .RequirePermission(CustomersPermissions.PersonalData)
            .WithSummary("A request about a person's data");
    }

    private static async Task<IReadOnlyList<PersonRequestSummary>> FindAsync(string? state, CustomersDbContext db, CancellationToken ct)
    {
        var wanted = Choice.Of("state", state, PersonRequestStates.All);
        var found = await db.PersonRequests.AsNoTracking().Where(r => wanted == null || r.State == wanted)
            .OrderBy(r => r.EndedAt != null).ThenBy(r => r.EndedAt == null ? r.DueOn : DateOnly.MaxValue).ThenByDescending(r => r.Id).Take(Most).ToListAsync(ct);
        return [.. found.Select(r => r.Summary())];
    }

    private static async Task<PersonRequestDetails> GetAsync(Guid id, CustomersDbContext db, IEnumerable<PersonalCatalogue> modules, CancellationToken ct) =>
        await db.DetailsAsync(await db.PersonRequestAsync(id, ct), modules, ct);
}
