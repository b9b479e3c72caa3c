using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Domain.Clocks;
using Crm.Service.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Service.Features.Calendars;

internal static class SettingsEndpoints
{
    private static readonly string?[] Tiers = ["strategic", "key", "ordinary", null];

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/units", async (ServiceBook book, CancellationToken ct) =>
                (await book.ReadAsync(ct)).Organisation.OpenUnits.Select(u => new UnitItem(u.Id, u.Name, u.NameEn)).ToList())
            .RequirePermission(ServicePermissions.CaseRead).WithSummary("Units that cases may go to");
        api.MapGet("/sla", async (ServiceBook book, CancellationToken ct) => Lines(await book.ReadAsync(ct)))
            .RequirePermission(ServicePermissions.CaseRead).WithSummary("What is promised, by tier and kind");
    }

    private static List<SlaLine> Lines(ServiceFacts facts) =>
        [.. from tier in Tiers from kind in Enum.GetValues<CaseKind>() select new SlaLine(kind, facts.PromiseFor(kind, tier) with { Tier = tier ?? SlaDefaults.NoTier })];
}
