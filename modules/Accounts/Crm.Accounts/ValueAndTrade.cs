using Crm.Accounts.Data;
using Crm.Accounts.Features.Indicators;
using Crm.Accounts.Features.Matching;
using Crm.Accounts.Features.OrderImports;
using Crm.Accounts.Features.Orders;
using Crm.Accounts.Features.Schemes;
using Crm.Accounts.Features.ValueRuns;
using Crm.Accounts.Features.Values;
using Crm.Accounts.Jobs;
using Crm.Accounts.Seeding;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Seeding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Crm.Accounts;

/// <summary>Value assessment and orders: what they register and answer.</summary>
internal static class ValueAndTrade
{
    public static IHostApplicationBuilder AddValueAndTrade(this IHostApplicationBuilder builder)
    {
        builder.Services.AddScoped<IDemoData, DemoOrders>();
        return builder.AddNightlyJob<AccountsDbContext, ValuationJob>("accounts.valuation", new TimeOnly(3, 30));
    }

    public static void Map(RouteGroupBuilder api)
    {
        IndicatorEndpoints.Map(api);
        SchemeEndpoints.Map(api);
        ValueRunEndpoints.Map(api);
        ValueEndpoints.Map(api);
        OrderImportEndpoints.Map(api);
        MatchingEndpoints.Map(api);
        OrderEndpoints.Map(api);
    }
}
