using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindCustomers;

internal static class FindCustomersEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("", ([AsParameters] CustomerFilter filter, CustomersDbContext db, KnownMany many, IActors actors, CancellationToken ct) =>
            CustomerList.FindAsync(db, many, actors.Current, filter, ct))
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Lists customers by text, stage, grade, owner, region and industry");
}

/// <summary>The filters of <see cref="ICustomersApi.FindAsync"/>.</summary>
internal sealed record CustomerFilter
{
    public string? Q { get; init; }
    public string? Stage { get; init; }
    public string? Grade { get; init; }
    public Guid? OwnerId { get; init; }
    public string? Region { get; init; }
    public string? Industry { get; init; }
    public bool? Pool { get; init; }
    public string? Nature { get; init; }
    public string? Ownership { get; init; }
    public string? Source { get; init; }
    public Guid? Segment { get; init; }
    public string? Sort { get; init; }
    public int? Limit { get; init; }
    public string? Cursor { get; init; }

    /// <summary>What <see cref="Segment"/> stands for: its filter while it is live; null for the members of a frozen one.</summary>
    internal CustomerFilter? Live { get; init; }

    public static CustomerFilter Of(SegmentFilter of) => new()
    {
        Q = of.Q, Stage = of.Stage, Grade = of.Grade, OwnerId = of.OwnerId, Pool = of.Pool, Region = of.Region, Industry = of.Industry,
        Nature = of.Nature, Ownership = of.Ownership, Source = of.Source,
    };

    /// <summary>With what its segment stands for.</summary>
    public async Task<CustomerFilter> ResolvedAsync(CustomersDbContext db, Actor actor, CancellationToken ct)
    {
        if (Segment is not { } id)
            return this;
        var found = await db.Segments.AsNoTracking().Where(Domain.Segments.Segment.SeenBy(actor)).SingleOrDefaultAsync(s => s.Id == id, ct)
            ?? throw new RuleException("customers.segment.unknown", "segment", id);
        return found.Kind == SegmentKinds.Live ? this with { Live = Of(found.Filter) } : this;
    }
}
