using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Domain.Cases;

namespace Crm.Service.Features.FindCases;

/// <summary>The order of a list of cases, and where in it a page begins.</summary>
internal sealed class CaseOrder
{
    private readonly bool newest;
    private readonly (DateTimeOffset Key, Guid Id)? after;

    private CaseOrder(bool newest, string? cursor)
    {
        this.newest = newest;
        after = Keyset.Read<DateTimeOffset>(cursor);
    }

    public static CaseOrder Of(CaseFilter filter) => filter.Sort switch
    {
        null or "" or "due" => new(newest: false, filter.Cursor),
        "newest" => new(newest: true, filter.Cursor),
        _ => throw new RuleException("sort", "sort", filter.Sort, "due, newest"),
    };

    /// <summary>Where the page after this row begins.</summary>
    public string Cursor(CaseRow row) => Keyset.Write(newest ? row.OpenedAt : row.NextDueAt, row.Id);

    /// <summary>The cases of this page and the following ones, in order.</summary>
    public IQueryable<Case> From(IQueryable<Case> cases)
    {
        if (after is var (key, id))
        {
            cases = newest
                ? cases.Where(c => c.OpenedAt < key || (c.OpenedAt == key && c.Id < id))
                : cases.Where(c => c.NextDueAt > key || (c.NextDueAt == key && c.Id > id));
        }
        return newest ? cases.OrderByDescending(c => c.OpenedAt).ThenByDescending(c => c.Id) : cases.OrderBy(c => c.NextDueAt).ThenBy(c => c.Id);
    }
}
