using Crm.Accounts.Contracts.Api;
using Crm.Approvals.Contracts.Api;
using Crm.Customers.Contracts.Api;
using Crm.Knowledge.Contracts.Api;
using Crm.Service.Contracts.Api;
using Crm.Staff.Contracts.Api;
using Crm.Web.Infrastructure.InMemoryApi;

namespace Crm.Web.Composition;

/// <summary>The modules' API clients that pages use; they reach this process's own API in memory.</summary>
internal static class ModuleClients
{
    public static void AddModuleClients(this WebApplicationBuilder builder) => builder.Services
        .AddInMemoryApi()
        .AddModuleClient<IStaffApi>()
        .AddModuleClient<IApprovalsApi>()
        .AddModuleClient<ICustomersApi>()
        .AddModuleClient<IPersonalDataApi>()
        .AddModuleClient<IAccountsApi>()
        .AddModuleClient<IServiceApi>()
        .AddModuleClient<IKnowledgeApi>();
}
