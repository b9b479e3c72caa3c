using Microsoft.AspNetCore.Routing;

namespace Crm.Accounts;

/// <summary>Every endpoint of the module, in the order of the business.</summary>
internal static class AccountsRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
    }
}
