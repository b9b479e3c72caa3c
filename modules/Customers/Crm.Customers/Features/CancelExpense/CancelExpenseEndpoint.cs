using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.CancelExpense;

internal static class CancelExpenseEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/expenses/{id:guid}/cancel", (Guid id, ExpenseReasonRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ExpenseDetails>(new CancelExpense(id, request, ifMatch), ct))
        .RequirePermission(CustomersPermissions.ExpenseWrite)
        .WithSummary("Gives one's own application up");
}
