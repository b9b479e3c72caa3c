using Crm.Web.Components.Fields;

namespace Crm.Web.Pages.Kit;

/// <summary>Answers the picker of the page of all components, as a module's API would.</summary>
internal static class KitPeople
{
    public static void MapKitPeople(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/kit/people", (string? q) => Find(q ?? "")).WithMetadata(new Infrastructure.Security.KitAccessAttribute()).ExcludeFromDescription();

    public static IReadOnlyList<Option> Find(string text) =>
    [
        .. KitSamples.Customers
            .Where(customer => customer.Name.Contains(text, StringComparison.OrdinalIgnoreCase) || customer.Code.Contains(text, StringComparison.OrdinalIgnoreCase))
            .Take(10)
            .Select(customer => new Option(customer.Id, customer.Name, customer.Code)),
    ];
}
