using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.WithdrawExpense;

internal static class WithdrawExpenseEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/expenses/{id:guid}/withdraw", (Guid id, ExpenseReasonRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ExpenseDetails>(new WithdrawExpense(id, request, ifMatch), ct))
        .RequirePermission(CustomersPermissions.ExpenseWrite)
        .WithSummary("Takes one's own application, or its excess, back from the approvers");
}
