using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Modules;
using Crm.BuildingBlocks.Personal;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Crm.Staff.Data;
using Crm.Staff.Features.ApiKeys;
using Crm.Staff.Features.Audit;
using Crm.Staff.Features.Inbox;
using Crm.Staff.Features.Jobs;
using Crm.Staff.Features.Me;
using Crm.Staff.Features.Notifications;
using Crm.Staff.Features.PasswordLinks;
using Crm.Staff.Features.People;
using Crm.Staff.Features.Roles;
using Crm.Staff.Features.Sessions;
using Crm.Staff.Features.SetUp;
using Crm.Staff.Features.SignIn;
using Crm.Staff.Features.SignOut;
using Crm.Staff.Features.Units;
using Crm.Staff.Identity;
using Crm.Staff.Jobs;
using Crm.Staff.Live;
using Crm.Staff.Permissions;
using Crm.Staff.Seeding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Crm.Staff;

/// <summary>The Staff module: what it registers and what it answers.</summary>
public static class StaffModule
{
    /// <summary>The module's name: its schema, its API's path, the start of its permissions.</summary>
    public const string Name = "staff";

    /// <summary>Adds the module's services.</summary>
    public static IHostApplicationBuilder AddStaffModule(this IHostApplicationBuilder builder)
    {
        builder.AddModuleDbContext<StaffDbContext>(Name);
        builder.AddErrorTexts(typeof(StaffModule));
        builder.Services.AddSingleton(StaffPersonalData.Catalogue);
        builder.AddPermissions(Name, StaffPermissionDefaults.All);
        var services = builder.Services;
        services.AddSignInAccounts();
        services.AddSingleton<StaffCaches>().AddSingleton<IActorSource, ActorSource>().AddSingleton<LiveSessions>().AddSingleton<LiveKeys>();
        services.AddSingleton<SignInLimit>().AddScoped<SignInCheck>().AddScoped<SessionStarter>().AddScoped<FirstAdministrator>();
        services.AddScoped<IAfterMigration, PermissionSeed>();
        services.AddSingleton<DemoPassword>().AddScoped<IDemoData, StaffDemoData>();
        services.AddSingleton<NotificationTexts>().AddScoped<AuditVerifier>();
        services.AddSingleton<BellHub>().AddHostedService<SignalListener>();
        builder.AddJob<StaffDbContext, TidyJob>("staff.tidy", TimeSpan.FromHours(6));
        return builder;
    }

    /// <summary>Prints the one-time set-up link at start while there is no administrator; only for the host that serves pages.</summary>
    public static IHostApplicationBuilder AddSetupLink(this IHostApplicationBuilder builder)
    {
        builder.Services.AddHostedService<SetupLink>();
        return builder;
    }

    /// <summary>Maps the module's API under <c>/api/staff</c>.</summary>
    public static IEndpointRouteBuilder MapStaffApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapModuleApi<StaffDbContext>(Name).MapPersonalData<StaffDbContext>(StaffPersonalData.Catalogue);
        SignInEndpoint.Map(api);
        SignOutEndpoint.Map(api);
        SetUpEndpoints.Map(api);
        MeEndpoints.Map(api);
        PasswordEndpoint.Map(api);
        SessionEndpoints.Map(api);
        PasswordLinkEndpoints.Map(api);
        ApiKeyEndpoints.Map(api);
        PeopleQueries.Map(api);
        PeopleCommands.Map(api);
        UnitEndpoints.Map(api);
        RoleEndpoints.Map(api);
        InboxEndpoints.Map(api);
        NotificationEndpoints.Map(api);
        LiveEndpoint.Map(api);
        AuditEndpoints.Map(api);
        JobEndpoints.Map(api);
        return app;
    }
}
