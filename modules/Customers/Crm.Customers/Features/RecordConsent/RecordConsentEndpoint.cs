using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.RecordConsent;

internal static class RecordConsentEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/contacts/{contactId:guid}/consents", (Guid contactId, RecordConsentRequest request, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new RecordConsent(contactId, request), ct))
        .RequirePermission(CustomersPermissions.Write)
        .WithSummary("Notes down what a person agreed to or opted out of");
}
