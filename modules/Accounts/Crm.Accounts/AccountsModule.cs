using Crm.Accounts.Data;
using Crm.Accounts.Features.GetKeyAccount;
using Crm.Accounts.Jobs;
using Crm.Accounts.Seeding;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Modules;
using Crm.BuildingBlocks.Personal;
using Crm.BuildingBlocks.Seeding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Crm.Accounts;

/// <summary>The Accounts module: what it registers and what it answers.</summary>
public static class AccountsModule
{
    /// <summary>The module's name: its schema, its API's path, the start of its permissions.</summary>
    public const string Name = "accounts";

    /// <summary>Adds the module's services.</summary>
    public static IHostApplicationBuilder AddAccountsModule(this IHostApplicationBuilder builder)
    {
        builder.AddModuleDbContext<AccountsDbContext>(Name);
        builder.AddErrorTexts(typeof(AccountsModule));
        builder.Services.AddSingleton(AccountsPersonalData.Catalogue);
        builder.AddPermissions(Name, AccountsAccess.Permissions);
        builder.AddJob<AccountsDbContext, SlaNewsJob>("accounts.sla-news", TimeSpan.FromMinutes(5));
        builder.AddNightlyJob<AccountsDbContext, TurnOfDayJob>("accounts.turn-of-day", new TimeOnly(0, 10));
        builder.Services.AddScoped<AccountDesk>().AddScoped<KeyAccountReader>();
        builder.AddValueAndTrade();
        builder.Services.AddScoped<IDemoData, DemoKeyAccounts>().AddScoped<IMassData, MassAccounts>();
        return builder;
    }

    /// <summary>Maps the module's API under <c>/api/accounts</c>.</summary>
    public static IEndpointRouteBuilder MapAccountsApi(this IEndpointRouteBuilder app)
    {
        AccountsRoutes.Map(app.MapModuleApi<AccountsDbContext>(Name).MapPersonalData<AccountsDbContext>(AccountsPersonalData.Catalogue));
        return app;
    }
}
