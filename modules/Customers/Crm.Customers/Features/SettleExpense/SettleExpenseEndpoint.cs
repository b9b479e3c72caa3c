using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.SettleExpense;

internal static class SettleExpenseEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/expenses/{id:guid}/settle", (Guid id, SettleExpensesRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ExpenseDetails>(new SettleExpense(id, request, ifMatch), ct))
        .RequirePermission(CustomersPermissions.ExpenseSettle)
        .WithSummary("Settles somebody else's reported application");
}
