using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Projects;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindProjects;

internal static class ProjectList
{
    private static readonly string[] Sorts = ["-created", "created", "ends", "-ends", "expected", "-expected", "number", "-number"];
    private static readonly DateOnly Never = new(9999, 1, 1);

    public static async Task<Page<ProjectSummary>> FindAsync(CustomersDbContext db, Actor actor, ProjectFilter filter, DateTimeOffset now, CancellationToken ct)
    {
        var found = Filtered(db, db.Projects.AsNoTracking().Visible(actor), filter, now);
        var limit = Keyset.Limit(filter.Limit);
        // Rows of the page are found before customers and actions are looked at; the order is asked for again, for a join keeps none.
        var rows = await Sorted(Sorted(found, filter, filter.Cursor).Take(limit + 1), filter, null).Select(ProjectRow.Of(db, now)).ToListAsync(ct);
        var (items, next) = Keyset.Cut(rows, limit, row => Cursor(filter.Sort, row));
        List<ProjectSummary> summaries = [.. items.Select(row => row.Summary(now))];
        return await Totals.PageAsync(summaries, next, filter.Cursor, found, ct);
    }

    /// <summary>Those that the filters leave.</summary>
    public static IQueryable<DevelopmentProject> Filtered(CustomersDbContext db, IQueryable<DevelopmentProject> found, ProjectFilter filter, DateTimeOffset now)
    {
        if (!string.IsNullOrWhiteSpace(filter.Q))
        {
            var (number, named) = (filter.Q.Trim().ToUpperInvariant(), db.Customers.WhereMatches(c => c.Search, filter.Q));
            found = found.Where(p => p.Number == number || named.Any(c => c.Id == p.CustomerId));
        }
        if (filter.State == "open")
            found = found.Where(p => ProjectStates.Open.Contains(p.State));
        else if (Choice.Of("state", filter.State, ProjectStates.All) is { } state)
            found = found.Where(p => p.State == state);
        if (filter.OwnerId is { } owner)
            found = found.Where(p => p.OwnerId == owner);
        if (filter.CustomerId is { } customer)
            found = found.Where(p => p.CustomerId == customer);
        if (filter.Late == true)
            found = found.Where(ProjectReader.Late(db, now));
        if (filter.From is { } from)
        {
            var start = ChinaTime.Start(from);
            found = found.Where(p => p.CreatedAt >= start);
        }
        if (filter.To is { } to)
        {
            var end = ChinaTime.Start(to.AddDays(1));
            found = found.Where(p => p.CreatedAt < end);
        }
        return found;
    }

    private static IQueryable<DevelopmentProject> Sorted(IQueryable<DevelopmentProject> found, ProjectFilter filter, string? cursor)
    {
        var sort = string.IsNullOrEmpty(filter.Sort) ? Sorts[0] : filter.Sort;
        var (down, never) = (sort.StartsWith('-'), Never);
        return sort.TrimStart('-') switch
        {
            "created" => found.InOrder(p => p.CreatedAt, p => p.Id, down, cursor),
            "ends" => found.InOrder(p => p.EndsOn ?? never, p => p.Id, down, cursor),
            "expected" => found.InOrder(p => p.ExpectedYearly ?? 0, p => p.Id, down, cursor),
            "number" => found.InOrder(p => p.Number, p => p.Id, down, cursor),
            _ => throw new RuleException("sort", "sort", filter.Sort, string.Join(", ", Sorts)),
        };
    }

    private static string Cursor(string? sort, ProjectRow row) => sort?.TrimStart('-') switch
    {
        "ends" => Keyset.Write(row.EndsOn ?? Never, row.Id),
        "expected" => Keyset.Write(row.ExpectedYearly ?? 0, row.Id),
        "number" => Keyset.Write(row.Number, row.Id),
        _ => Keyset.Write(row.CreatedAt, row.Id),
    };
}
