using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Suggestions;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindSuggestions;

internal static class FindSuggestionsEndpoint
{
    private static readonly string[] Sorts = ["-at", "at", "-score"];

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/suggestions", FindAsync).RequirePermission(CustomersPermissions.SuggestionRead).WithSummary("Suggestions that one may see, the latest or the best first");
        api.MapGet("/suggestions/{id:guid}", GetAsync).RequirePermission(CustomersPermissions.SuggestionRead).WithSummary("One suggestion with all that came of it");
    }

    private static async Task<SuggestionDetails> GetAsync(Guid id, CustomersDbContext db, AuditWriter audit, IActors actors, CancellationToken ct)
    {
        var me = actors.Current;
        var suggestion = await db.SuggestionAsync(id, me, ct);
        if (suggestion.Confidential && suggestion.OwnerId != me.StaffId)
        {
            audit.Add(db, "read", nameof(Suggestion), id.ToString(), new { });
            await db.SaveChangesAsync(ct);
        }
        return await suggestion.DetailsAsync(db, me, ct);
    }

    private static async Task<Page<SuggestionSummary>> FindAsync([AsParameters] SuggestionFilter filter, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        var (me, rows) = (actors.Current, Keyset.Limit(filter.Limit));
        var suggestions = Filtered(db.Readable(me).AsNoTracking(), filter, me.StaffId);
        var total = suggestions;
        suggestions = (filter.Sort ?? Sorts[0]) switch
        {
            "-at" => suggestions.InOrder(s => s.At, s => s.Id, descending: true, filter.Cursor),
            "at" => suggestions.InOrder(s => s.At, s => s.Id, descending: false, filter.Cursor),
            "-score" => suggestions.InOrder(s => s.Score ?? -1, s => s.Id, descending: true, filter.Cursor),
            _ => throw new RuleException("sort", "sort", filter.Sort, string.Join(", ", Sorts)),
        };
        var found = await suggestions.Take(rows + 1).Select(s => new SuggestionSummary(
            s.Id, s.Title, s.Topic, s.Source, s.State, s.Score, s.Confidential, s.Shared, s.OwnerId ?? Guid.Empty, s.ResponsibleId, s.DueOn, s.At)).ToListAsync(ct);
        var (items, next) = Keyset.Cut(found, rows, s => filter.Sort == "-score" ? Keyset.Write(s.Score ?? -1, s.Id) : Keyset.Write(s.At, s.Id));
        return await Totals.PageAsync(items, next, filter.Cursor, total, ct);
    }

    private static IQueryable<Suggestion> Filtered(IQueryable<Suggestion> suggestions, SuggestionFilter filter, Guid me)
    {
        if (!string.IsNullOrWhiteSpace(filter.Q) && filter.Q.Trim() is var q)
            suggestions = suggestions.Where(s => s.Title.Contains(q) || s.Text.Contains(q));
        if (filter.State == "open")
            suggestions = suggestions.Where(s => SuggestionStates.Open.Contains(s.State));
        else if (Choice.Of("state", filter.State, SuggestionStates.All) is { } state)
            suggestions = suggestions.Where(s => s.State == state);
        if (Choice.Of("topic", filter.Topic, SuggestionTopics.All) is { } topic)
            suggestions = suggestions.Where(s => s.Topic == topic);
        if (Choice.Of("source", filter.Source, SuggestionSources.All) is { } source)
            suggestions = suggestions.Where(s => s.Source == source);
        if (filter.Mine == true)
            suggestions = suggestions.Where(s => s.OwnerId == me || s.ResponsibleId == me);
        return filter.Shared is { } shared ? suggestions.Where(s => s.Shared == shared) : suggestions;
    }
}

/// <summary>The filters of <see cref="ICustomersApi.FindSuggestionsAsync"/>.</summary>
internal sealed record SuggestionFilter
{
    public string? Q { get; init; }
    public string? State { get; init; }
    public string? Topic { get; init; }
    public string? Source { get; init; }
    public bool? Mine { get; init; }
    public bool? Shared { get; init; }
    public string? Sort { get; init; }
    public int? Limit { get; init; }
    public string? Cursor { get; init; }
}
