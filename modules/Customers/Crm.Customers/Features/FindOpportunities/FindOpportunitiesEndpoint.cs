using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindOpportunities;

internal static class FindOpportunitiesEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/opportunities", ([AsParameters] OpportunityFilter filter, CustomersDbContext db, KnownMany many, IActors actors, TimeProvider time, CancellationToken ct) =>
                OpportunityList.FindAsync(db, many, actors.Current, filter, time.GetUtcNow(), ct))
            .RequirePermission(CustomersPermissions.OpportunityRead)
            .WithSummary("Lists opportunities by text, stage, owner, customer, expected close, amount and days without movement");
        api.MapGet("/opportunities/{id:guid}", GetAsync)
            .RequirePermission(CustomersPermissions.OpportunityRead)
            .WithSummary("One opportunity with its moves");
    }

    private static async Task<OpportunityDetails> GetAsync(Guid id, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        var found = await db.Opportunities.AsNoTracking().Within(actors.Current, CustomersPermissions.OpportunityRead).Where(o => o.Id == id)
            .Join(db.Customers, o => o.CustomerId, c => c.Id, (o, c) => new { Opportunity = o, c.Name }).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        return await db.OpportunityDetailsAsync(found.Opportunity, found.Name, time.GetUtcNow(), ct);
    }
}

/// <summary>The filters of <see cref="ICustomersApi.FindOpportunitiesAsync"/>.</summary>
internal sealed record OpportunityFilter
{
    public string? Q { get; init; }
    public string? Stage { get; init; }
    public Guid? OwnerId { get; init; }
    public Guid? CustomerId { get; init; }
    public DateOnly? CloseFrom { get; init; }
    public DateOnly? CloseTo { get; init; }
    public int? IdleDays { get; init; }
    public decimal? AmountFrom { get; init; }
    public decimal? AmountTo { get; init; }
    public string? Sort { get; init; }
    public int? Limit { get; init; }
    public string? Cursor { get; init; }
}
