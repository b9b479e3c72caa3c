using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Web.Components.Fields;
using Crm.Web.Infrastructure.Localization;
using Crm.Web.Infrastructure.Search;
using Crm.Web.Pages.Customers.Archive;
using Crm.Web.Pages.Customers.Privacy;
using Crm.Web.Pages.Customers.Sheets;
using Crm.Web.Pages.Customers.Views;
using Crm.Web.Pages.Customers.Visits;

namespace Crm.Web.Pages.Customers;

/// <summary>What the module's pages need besides themselves: answers for pickers, the global search.</summary>
internal static class CustomersRoutes
{
    public static void AddCustomersPages(this IServiceCollection services) => 
        services.AddScoped<ISearchProvider, CustomersSearch>().AddScoped<Owners>().AddScoped<ArchiveFieldBook>().AddScoped<ViewBook>().AddScoped<TerritoryBook>().AddScoped<CustomerWords>().AddScoped<SheetBook>().AddScoped<PersonalDataBook>();

    public static void MapCustomersRoutes(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/customers/regions", (string? q) => Places.FindRegions(q ?? "")).RequireSignIn().ExcludeFromDescription();
        routes.MapGet("/customers/contacts/lookup", (string? q, ICustomersApi customers, CancellationToken ct) => FindContactsAsync(customers, q ?? "", ct))
            .RequirePermission(CustomersPermissions.Read).ExcludeFromDescription();
        routes.MapGet("/customers/{id:guid}/print/{kind}/xlsx", async (Guid id, string kind, HttpRequest request, SheetBook book, CancellationToken ct) =>
                await book.OfCustomerAsync(id, kind, request.Query, true, ct) is { } sheet ? await book.FileAsync(sheet, ct) : Results.NotFound())
            .RequirePermission(CustomersPermissions.Export).ExcludeFromDescription();
        routes.MapGet("/customers/print/{kind}/xlsx", async (string kind, HttpRequest request, SheetBook book, CancellationToken ct) =>
                await book.OfManyAsync(kind, request.Query, true, ct) is { } sheet ? await book.FileAsync(sheet, ct) : Results.NotFound())
            .RequirePermission(CustomersPermissions.Export).ExcludeFromDescription();
        routes.MapGet("/customers/personal-data/{id:guid}/file", (Guid id, string? format, ICustomersApi customers, PersonalDataBook book, TextCatalog catalog, CancellationToken ct) =>
                PersonCopy.FileAsync(id, format, customers, book, catalog, ct))
            .RequirePermission(CustomersPermissions.PersonalData).ExcludeFromDescription();
    }

    /// <summary>People at customers, with the customer they serve.</summary>
    public static async Task<IReadOnlyList<Option>> FindContactsAsync(ICustomersApi customers, string text, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(text)
            ? []
            : [.. (await customers.SearchAsync(text, 20, ct)).Where(hit => hit.Kind == "contact").Select(hit => new Option(hit.Id.ToString(), hit.Title, hit.Detail))];
}
