using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Crm.Service.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.FindCases;

internal static class FindCasesEndpoint
{
    private const int CountedTo = 1000;

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/cases", FindAsync)
        .RequirePermission(ServicePermissions.CaseRead)
        .WithSummary("Cases by filter, most urgent or newest first");

    private static async Task<Page<CaseListItem>> FindAsync([AsParameters] CaseFilter filter, ServiceDbContext db, CaseDesk desk, ServiceBook book, CancellationToken ct)
    {
        var (now, limit) = (desk.Now, Keyset.Limit(filter.Limit));
        var matching = db.Cases.VisibleTo(desk.Me).Apply(filter, desk.Me, now);
        var newest = filter.Sort switch
        {
            null or "" or "due" => false,
            "newest" => true,
            _ => throw new RuleException("sort", "sort", filter.Sort, "due, newest"),
        };
        var rows = await Sorted(matching, newest, filter.Cursor).Take(limit + 1).Rows(db).ToListAsync(ct);
        var whole = string.IsNullOrEmpty(filter.Cursor) && rows.Count <= limit;
        int? total = whole ? rows.Count : filter.Total == false ? null : await matching.Take(CountedTo + 1).CountAsync(ct);
        var facts = await book.ReadAsync(ct);
        var (page, next) = Keyset.Cut(rows, limit, r => Keyset.Write(newest ? r.OpenedAt : r.NextDueAt, r.Id));
        return new([.. page.Select(r => r.Item(now, facts))], next, total is { } t ? Math.Min(t, CountedTo) : null, total > CountedTo);
    }

    private static IQueryable<Case> Sorted(IQueryable<Case> cases, bool newest, string? cursor)
    {
        var after = Keyset.Read<DateTimeOffset>(cursor);
        if (newest)
        {
            if (after is { } older)
                cases = cases.Where(c => c.OpenedAt < older.Key || (c.OpenedAt == older.Key && c.Id < older.Id));
            return cases.OrderByDescending(c => c.OpenedAt).ThenByDescending(c => c.Id);
        }
        if (after is { } later)
            cases = cases.Where(c => c.NextDueAt > later.Key || (c.NextDueAt == later.Key && c.Id > later.Id));
        return cases.OrderBy(c => c.NextDueAt).ThenBy(c => c.Id);
    }
}
