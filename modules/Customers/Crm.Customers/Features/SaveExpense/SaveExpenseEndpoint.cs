using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.SaveExpense;

internal static class SaveExpenseEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/expenses", (ExpenseFields application, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<ExpenseDetails>(new SaveExpense(null, application, null), ct))
            .RequirePermission(CustomersPermissions.ExpenseWrite)
            .WithSummary("Writes an application for visit expenses, a reception, hospitality or gifts");
        api.MapPut("/expenses/{id:guid}", (Guid id, ExpenseFields application, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<ExpenseDetails>(new SaveExpense(id, application, ifMatch), ct))
            .RequirePermission(CustomersPermissions.ExpenseWrite)
            .WithSummary("Changes one's own application before it is submitted, or once it came back");
    }
}
