using Crm.Approvals.Contracts;
using Crm.Approvals.Data;
using Crm.Approvals.Features.AddStep;
using Crm.Approvals.Features.ApproveMany;
using Crm.Approvals.Features.Decide;
using Crm.Approvals.Features.DelegateSeat;
using Crm.Approvals.Features.FindRequests;
using Crm.Approvals.Features.GetRequest;
using Crm.Approvals.Features.SetPolicy;
using Crm.Approvals.Features.Withdraw;
using Crm.Approvals.Jobs;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Modules;
using Crm.BuildingBlocks.Personal;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Crm.Approvals;

/// <summary>The Approvals module: what it registers and what it answers.</summary>
public static class ApprovalsModule
{
    /// <summary>The module's name: its schema, its API's path, the start of its permissions.</summary>
    public const string Name = "approvals";

    /// <summary>Adds the module's services.</summary>
    public static IHostApplicationBuilder AddApprovalsModule(this IHostApplicationBuilder builder)
    {
        builder.AddModuleDbContext<ApprovalsDbContext>(Name);
        builder.AddJob<ApprovalsDbContext, NudgeJob>("approvals.nudge", TimeSpan.FromMinutes(5));
        builder.AddErrorTexts(typeof(ApprovalsModule));
        builder.Services.AddSingleton(ApprovalsPersonalData.Catalogue);
        return builder.AddPermissions(Name,
            // Whoever is asked may decide; the permission only gives the inbox.
            PermissionDefinition.Of(ApprovalsPermissions.Decide, [.. StaffRoles.All.Select(role => (role, RecordScope.Own))]),
            PermissionDefinition.Of(ApprovalsPermissions.ReadAll, (StaffRoles.GeneralManager, RecordScope.All), (StaffRoles.Administrator, RecordScope.All)),
            PermissionDefinition.Of(ApprovalsPermissions.ManagePolicies, (StaffRoles.Administrator, RecordScope.All)));
    }

    /// <summary>Maps the module's API under <c>/api/approvals</c>.</summary>
    public static IEndpointRouteBuilder MapApprovalsApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapModuleApi<ApprovalsDbContext>(Name).MapPersonalData<ApprovalsDbContext>(ApprovalsPersonalData.Catalogue);
        FindRequestsEndpoints.Map(api);
        GetRequestEndpoints.Map(api);
        DecideEndpoint.Map(api);
        ApproveManyEndpoint.Map(api);
        DelegateSeatEndpoint.Map(api);
        AddStepEndpoint.Map(api);
        WithdrawEndpoint.Map(api);
        PolicyEndpoints.Map(api);
        return app;
    }
}
