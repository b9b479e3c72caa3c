using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ReportCustomerSurvey;

internal static class ReportCustomerSurveyEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPut("/surveys/{id:guid}/report", (Guid id, CustomerSurveyReport report, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<CustomerSurveyDetails>(new ReportCustomerSurvey(id, report, ifMatch), ct))
        .RequirePermission(CustomersPermissions.SurveyWrite)
        .WithSummary("Writes what a survey found");
}
