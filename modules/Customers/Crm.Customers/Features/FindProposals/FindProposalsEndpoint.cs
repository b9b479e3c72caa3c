using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindProposals;

internal static class FindProposalsEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/opportunities/{id:guid}/proposals", HandleAsync)
        .RequirePermission(CustomersPermissions.OpportunityRead)
        .WithSummary("The versions of an opportunity's proposal, the latest first");

    private static async Task<IReadOnlyList<ProposalDetails>> HandleAsync(Guid id, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        if (!await db.Opportunities.Within(actors.Current, CustomersPermissions.OpportunityRead).AnyAsync(o => o.Id == id, ct))
            throw new NotFoundException();
        var found = await db.Proposals.AsNoTracking().Where(p => p.OpportunityId == id).OrderByDescending(p => p.Number).ToListAsync(ct);
        return [.. found.Select(p => p.Details())];
    }
}
