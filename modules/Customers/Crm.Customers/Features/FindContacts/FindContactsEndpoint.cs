using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Customers.Features.FindContacts;

internal static class FindContactsEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/contacts", ([AsParameters] ContactFilter filter, CustomersDbContext db, KnownMany many, IActors actors, CancellationToken ct) =>
            ContactList.FindAsync(db, many, actors.Current, filter, ct))
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("People at the customers one may see");
}
