using Crm.Staff.Seeding;

namespace Crm.Web.Composition;

/// <summary>Tells whoever seeds the password that was made up for the demo people.</summary>
internal static class DemoAccess
{
    public static string? MadeUpPassword(IServiceProvider services) =>
        services.GetRequiredService<DemoPassword>() is { IsMadeUp: true, Value: var password } ? password : null;
}
