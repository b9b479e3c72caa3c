using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindPoolMoves;

internal static class FindPoolMovesEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/pool/moves", FindAsync)
        .RequirePermission(CustomersPermissions.PoolRead)
        .WithSummary("Claims, returns and assignments with their reasons");

    private static async Task<Page<PoolMoveDetails>> FindAsync([AsParameters] PoolMoveFilter filter, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        var limit = Keyset.Limit(filter.Limit);
        var moves = db.PoolMoves.AsNoTracking().Within(actors.Current, CustomersPermissions.PoolRead);
        if (Choice.Of("kind", filter.Kind, PoolKinds.All) is { } kind)
            moves = moves.Where(m => m.Kind == kind);
        if (Choice.Of("move", filter.Move, PoolMoves.All) is { } move)
            moves = moves.Where(m => m.Move == move);
        if (filter.RecordId is { } record)
            moves = moves.Where(m => m.RecordId == record);
        if (filter.PersonId is { } person)
            moves = moves.Where(m => m.FromId == person || m.ToId == person);
        var rows = await moves.InOrder(m => m.At, m => m.Id, true, filter.Cursor).Take(limit + 1)
            .Select(m => new PoolMoveDetails(m.Id, m.Kind, m.RecordId, m.Name, m.Move, m.FromId, m.ToId, m.Reason, m.Note, m.By, m.At)).ToListAsync(ct);
        var (items, next) = Keyset.Cut(rows, limit, m => Keyset.Write(m.At, m.Id));
        return new(items, next);
    }
}

/// <summary>The filters of <see cref="ICustomersApi.FindPoolMovesAsync"/>.</summary>
internal sealed record PoolMoveFilter
{
    public string? Kind { get; init; }
    public string? Move { get; init; }
    public Guid? RecordId { get; init; }
    public Guid? PersonId { get; init; }
    public int? Limit { get; init; }
    public string? Cursor { get; init; }
}
