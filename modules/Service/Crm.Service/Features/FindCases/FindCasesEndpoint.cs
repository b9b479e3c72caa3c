using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Service.Features.FindCases;

internal static class FindCasesEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/cases", FindAsync)
        .RequirePermission(ServicePermissions.CaseRead)
        .WithSummary("Cases by filter, most urgent or newest first");

    private static async Task<Page<CaseListItem>> FindAsync([AsParameters] CaseFilter filter, ServiceDbContext db, CaseDesk desk, KnownMany many, ServiceBook book, CancellationToken ct)
    {
        var (now, limit) = (desk.Now, Keyset.Limit(filter.Limit));
        var order = CaseOrder.Of(filter);
        var cases = new CaseSearch(db, many, desk.Me, filter, order, now);
        var (rows, total) = SearchText.Query(filter.Q) is { } text ? await cases.FindAsync(text, limit, ct) : await cases.ListAsync(limit, ct);
        var facts = await book.ReadAsync(ct);
        var (page, next) = Keyset.Cut(rows, limit, order.Cursor);
        return new([.. page.Select(r => r.Item(now, facts))], next, total?.Shown, total?.IsMore ?? false);
    }
}
