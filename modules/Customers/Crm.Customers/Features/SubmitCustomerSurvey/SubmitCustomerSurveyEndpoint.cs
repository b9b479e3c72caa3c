using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.SubmitCustomerSurvey;

internal static class SubmitCustomerSurveyEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/surveys/{id:guid}/submit", (Guid id, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<CustomerSurveyDetails>(new SubmitCustomerSurvey(id, ifMatch), ct))
        .RequirePermission(CustomersPermissions.SurveyWrite)
        .WithSummary("Gives a survey's report to the approvers");
}
