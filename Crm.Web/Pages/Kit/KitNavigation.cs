using Crm.Web.Infrastructure;
using Crm.Web.Infrastructure.Security;

namespace Crm.Web.Pages.Kit;

internal static class KitNavigation
{
    public static readonly NavModule Module = new("Kit", "Nav.Title",
        [new NavItem("Nav.Components", "/kit", "components", KitAccessAttribute.Permission, InDevelopment: true)],
        []);
}
