using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.SubmitExpense;

internal static class SubmitExpenseEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/expenses/{id:guid}/submit", (Guid id, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ExpenseDetails>(new SubmitExpense(id, ifMatch), ct))
        .RequirePermission(CustomersPermissions.ExpenseWrite)
        .WithSummary("Gives one's own application to the approvers");
}
