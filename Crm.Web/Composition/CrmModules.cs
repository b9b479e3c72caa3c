using System.Reflection;
using Crm.Accounts;
using Crm.Approvals;
using Crm.Customers;
using Crm.Knowledge;
using Crm.Service;
using Crm.Staff;

namespace Crm.Web.Composition;

/// <summary>A module as the host sees it.</summary>
internal sealed record CrmModule(
    string Name, Func<IHostApplicationBuilder, IHostApplicationBuilder> Add, Func<IEndpointRouteBuilder, IEndpointRouteBuilder> Map)
{
    /// <summary>Where its handlers are.</summary>
    public Assembly Assembly => Add.Method.DeclaringType!.Assembly;
}

/// <summary>The one list of modules.</summary>
internal static class CrmModules
{
    public static IReadOnlyList<CrmModule> All { get; } =
    [
        new(StaffModule.Name, StaffModule.AddStaffModule, StaffModule.MapStaffApi),
        new(ApprovalsModule.Name, ApprovalsModule.AddApprovalsModule, ApprovalsModule.MapApprovalsApi),
        new(CustomersModule.Name, CustomersModule.AddCustomersModule, CustomersModule.MapCustomersApi),
        new(AccountsModule.Name, AccountsModule.AddAccountsModule, AccountsModule.MapAccountsApi),
        new(ServiceModule.Name, ServiceModule.AddServiceModule, ServiceModule.MapServiceApi),
        new(KnowledgeModule.Name, KnowledgeModule.AddKnowledgeModule, KnowledgeModule.MapKnowledgeApi),
    ];
}
