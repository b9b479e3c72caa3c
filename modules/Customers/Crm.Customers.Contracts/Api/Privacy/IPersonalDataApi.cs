using Refit;

namespace Crm.Customers.Contracts.Api;

/// <summary>What each module holds of a person (W-08); every module answers alike. For <see cref="CustomersPermissions.PersonalData"/>.</summary>
public interface IPersonalDataApi
{
    /// <summary>Customers: contacts, leads, visitors, activities, archives, and texts about them.</summary>
    [Post("/api/customers/personal-data/find")]
    Task<ModulePersonalData> FindInCustomersAsync([Body] SoughtPerson person, CancellationToken ct = default);

    /// <summary>Service: callers, cases, complaints, answers.</summary>
    [Post("/api/service/personal-data/find")]
    Task<ModulePersonalData> FindInServiceAsync([Body] SoughtPerson person, CancellationToken ct = default);

    /// <summary>Accounts: reasons, entries and files of orders.</summary>
    [Post("/api/accounts/personal-data/find")]
    Task<ModulePersonalData> FindInAccountsAsync([Body] SoughtPerson person, CancellationToken ct = default);

    /// <summary>Approvals: what was told to decide on.</summary>
    [Post("/api/approvals/personal-data/find")]
    Task<ModulePersonalData> FindInApprovalsAsync([Body] SoughtPerson person, CancellationToken ct = default);

    /// <summary>Knowledge: solved cases, articles.</summary>
    [Post("/api/knowledge/personal-data/find")]
    Task<ModulePersonalData> FindInKnowledgeAsync([Body] SoughtPerson person, CancellationToken ct = default);

    /// <summary>Staff: notices and the audit.</summary>
    [Post("/api/staff/personal-data/find")]
    Task<ModulePersonalData> FindInStaffAsync([Body] SoughtPerson person, CancellationToken ct = default);
}
