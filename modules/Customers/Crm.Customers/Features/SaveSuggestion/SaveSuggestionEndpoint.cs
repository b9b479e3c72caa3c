using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.SaveSuggestion;

internal static class SaveSuggestionEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/suggestions", (SuggestionFields suggestion, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<SuggestionDetails>(new SaveSuggestion(null, suggestion, null), ct))
            .RequirePermission(CustomersPermissions.SuggestionWrite).WithSummary("Writes a suggestion down");
        api.MapPut("/suggestions/{id:guid}", (Guid id, SuggestionFields suggestion, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<SuggestionDetails>(new SaveSuggestion(id, suggestion, ifMatch), ct))
            .RequirePermission(CustomersPermissions.SuggestionWrite).WithSummary("Changes what is suggested, until it is judged");
    }
}
