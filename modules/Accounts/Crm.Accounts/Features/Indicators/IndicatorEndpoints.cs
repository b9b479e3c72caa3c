using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Valuation;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Features.Indicators;

internal static class IndicatorEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/indicators", FindAsync)
            .RequirePermission(AccountsPermissions.ValueRead)
            .WithSummary("The indicator library");
        api.MapPost("/indicators", (AddIndicatorRequest request, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<IndicatorDetails>(new AddIndicator(request), ct))
            .RequirePermission(AccountsPermissions.ValueManage)
            .WithSummary("Adds an indicator");
        api.MapPut("/indicators/{id:guid}", (Guid id, IndicatorFields fields, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<IndicatorDetails>(new ChangeIndicator(id, fields, ifMatch), ct))
            .RequirePermission(AccountsPermissions.ValueManage)
            .WithSummary("Changes an indicator; drafts take it up when they are saved again");
    }

    private static async Task<IReadOnlyList<IndicatorDetails>> FindAsync(AccountsDbContext db, CancellationToken ct)
    {
        var indicators = await db.Indicators.AsNoTracking().OrderBy(i => i.Code).ToListAsync(ct);
        var schemes = await db.Schemes.AsNoTracking().Where(s => s.State != SchemeStates.Retired).OrderBy(s => s.Number).ToListAsync(ct);
        return [.. indicators.Select(i => i.View([.. schemes.Where(s => s.Lines.Any(l => l.Indicator == i.Code)).Select(s => s.Number)]))];
    }
}

internal static class IndicatorView
{
    public static IndicatorDetails View(this Indicator i, IReadOnlyList<int> usedBy) =>
        new(i.Id, i.Code, i.NameZh, i.NameEn, i.Source, i.Direction, i.Scale, usedBy, ETags.Write(i.Version));
}
