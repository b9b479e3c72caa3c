using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.DropCustomerSurvey;

internal static class DropCustomerSurveyEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/surveys/{id:guid}/drop", (Guid id, DropCustomerSurveyRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<CustomerSurveyDetails>(new DropCustomerSurvey(id, request, ifMatch), ct))
        .RequirePermission(CustomersPermissions.SurveyWrite)
        .WithSummary("Drops a survey that is still planned");
}
