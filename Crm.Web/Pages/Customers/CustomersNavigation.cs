using Crm.Customers.Contracts;
using Crm.Web.Infrastructure;

namespace Crm.Web.Pages.Customers;

internal static class CustomersNavigation
{
    public static readonly NavModule Module = new("Customers", "Nav.Title", [new NavItem("Nav.Customers", "/customers", "building", CustomersPermissions.Read)], []);
}
