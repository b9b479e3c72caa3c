using Crm.Web.Infrastructure;
using Crm.Web.Pages.Accounts;
using Crm.Web.Pages.Approvals;
using Crm.Web.Pages.Customers;
using Crm.Web.Pages.Kit;
using Crm.Web.Pages.Knowledge;
using Crm.Web.Pages.Service;
using Crm.Web.Pages.Staff;

namespace Crm.Web.Composition;

/// <summary>The side navigation and the quick-create menu, module by module in the order shown.</summary>
internal static class Navigation
{
    public static readonly IReadOnlyList<NavModule> Modules =
    [
        CustomersNavigation.Module,
        CustomersNavigation.FollowUp,
        CustomersNavigation.Telling,
        AccountsNavigation.Module,
        ServiceNavigation.Module,
        KnowledgeNavigation.Module,
        ApprovalsNavigation.Module,
        StaffNavigation.Module,
        KitNavigation.Module,
    ];
}
