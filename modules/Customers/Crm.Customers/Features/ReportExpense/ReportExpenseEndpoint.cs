using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ReportExpense;

internal static class ReportExpenseEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/expenses/{id:guid}/report", (Guid id, ReportExpensesRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ExpenseDetails>(new ReportExpense(id, request, ifMatch), ct))
        .RequirePermission(CustomersPermissions.ExpenseWrite)
        .WithSummary("Reports the real costs of one's own approved application");
}
