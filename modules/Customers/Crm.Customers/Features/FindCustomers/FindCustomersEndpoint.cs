using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Archive;
using Crm.Customers.Shared;
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
        .WithSummary("Lists customers by text, stage, grade, owner, region, industry and fields of the archive");
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
    public string? Confidentiality { get; init; }
    public Guid? Segment { get; init; }
    public Guid? Territory { get; init; }
    public string[]? Field { get; init; }
    public string[]? Column { get; init; }
    public string? Sort { get; init; }
    public int? Limit { get; init; }
    public string? Cursor { get; init; }

    /// <summary>What <see cref="Segment"/> stands for: its filter while it is live; null for the members of a frozen one.</summary>
    internal CustomerFilter? Live { get; init; }

    /// <summary>What <see cref="Field"/> asks for.</summary>
    internal IReadOnlyList<FieldTest> Tests { get; init; } = [];

    public static CustomerFilter Of(SegmentFilter of) => new()
    {
        Q = of.Q, Stage = of.Stage, Grade = of.Grade, OwnerId = of.OwnerId, Pool = of.Pool, Region = of.Region, Industry = of.Industry,
        Nature = of.Nature, Ownership = of.Ownership, Source = of.Source, Field = of.Fields?.ToArray(), Confidentiality = of.Confidentiality,
        Territory = of.Territory,
    };

    /// <summary>The same for all that look alike: filters that stand in lists are compared by what they say.</summary>
    internal object AsKey() => (this with { Cursor = null, Limit = null, Sort = null, Field = null, Column = null, Tests = [], Live = null }, string.Join('\n', Field ?? []));

    /// <summary>With what its segment and its filters by fields stand for.</summary>
    public async Task<CustomerFilter> ResolvedAsync(CustomersDbContext db, Actor actor, CancellationToken ct)
    {
        if (Field is { Length: > 0 })
            {
            var set = await db.ArchiveFieldSetAsync(ct);
            var tests = FieldTest.Read(set, Field);
            // Whoever sees a value masked would learn it by trying.
            if (actor.Scope(CustomersPermissions.Personal) != RecordScope.All && set.All.FirstOrDefault(f => f.Sensitive && tests.Any(t => t.FieldId == f.Id)) is { } hidden)
                throw new RuleException("customers.field.sensitive", "field", hidden.LabelShown);
            return (await (this with { Field = null }).ResolvedAsync(db, actor, ct)) with { Field = Field, Tests = tests };
        }
        if (Segment is not { } id)
            return this;
        var found = await db.Segments.AsNoTracking().Where(Domain.Segments.Segment.SeenBy(actor)).SingleOrDefaultAsync(s => s.Id == id, ct)
            ?? throw new RuleException("customers.segment.unknown", "segment", id);
        return found.Kind == SegmentKinds.Live ? this with { Live = await Of(found.Filter).ResolvedAsync(db, actor, ct) } : this;
    }
}
