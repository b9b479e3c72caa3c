using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Clocks;
using Crm.Service.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.PreviewClocks;

internal static class PreviewClocksEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/clocks", PreviewAsync)
        .RequirePermission(ServicePermissions.CaseLog)
        .WithSummary("The clocks a case would get now");

    private static async Task<ClockPreview> PreviewAsync(
        string kind, Guid? customerId, Guid? unitId, ServiceDbContext db, CaseDesk desk, ServiceBook book, CancellationToken ct)
    {
        var of = Words.Parse<CaseKind>(kind) ?? throw new RuleException("service.word", "kind", kind, string.Join(", ", Words.All<CaseKind>()));
        var facts = await book.ReadAsync(ct);
        var tier = customerId is { } id ? await db.Standings.Where(s => s.CustomerId == id).Select(s => s.Tier).SingleOrDefaultAsync(ct) : null;
        var (promise, now, unit) = (facts.PromiseFor(of, tier), desk.Now, unitId ?? desk.Me.UnitId);
        var calendar = facts.CalendarOf(unit);
        var name = facts.RowOf(unit) is { } row ? WorkingCalendarDefinition.FromJson(row.Definition).Name : WorkingCalendarDefinition.China.Name;
        return new(promise, name, promise.StartFirstReply(now, calendar).DueAt, promise.StartResolution(now, calendar).DueAt, now);
    }
}
