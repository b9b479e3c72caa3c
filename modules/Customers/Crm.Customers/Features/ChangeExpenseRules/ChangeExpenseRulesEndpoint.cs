using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Expenses;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Customers.Features.ChangeExpenseRules;

internal static class ChangeExpenseRulesEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/settings/expense-rules", async (CustomersDbContext db, CancellationToken ct) =>
                Details(await db.ExpenseRules.AsNoTracking().SingleOrDefaultAsync(ct) ?? new ExpenseRules()))
            .RequirePermission(CustomersPermissions.ExpenseRead)
            .WithSummary("The limits of applications for expenses");
        api.MapPut("/settings/expense-rules", (ExpenseRuleFields rules, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<ExpenseRulesDetails>(new ChangeExpenseRules(rules, ifMatch), ct))
            .RequirePermission(CustomersPermissions.Settings)
            .WithSummary("Sets the limits of applications for expenses");
    }

    internal static ExpenseRulesDetails Details(ExpenseRules rules) => new(rules.Rules, ETags.Write(rules.Version));
}
