using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.SaveCustomerSurvey;

internal static class SaveCustomerSurveyEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/surveys", (CustomerSurveyFields survey, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<CustomerSurveyDetails>(new SaveCustomerSurvey(null, survey, null), ct))
            .RequirePermission(CustomersPermissions.SurveyWrite).WithSummary("Begins a customer survey with its goal and plan");
        api.MapPut("/surveys/{id:guid}", (Guid id, CustomerSurveyFields survey, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<CustomerSurveyDetails>(new SaveCustomerSurvey(id, survey, ifMatch), ct))
            .RequirePermission(CustomersPermissions.SurveyWrite).WithSummary("Changes goal and plan, until the asking begins");
    }
}
