using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Features.FindCustomers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Customers.Features.Sheets;

/// <summary>The sheets of seed 002's appendices, for paper and workbook (C-28).</summary>
internal static class SheetEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/{id:guid}/sheets/card", (Guid id, bool? file, CardSheet sheet, CancellationToken ct) => sheet.DrawAsync(id, file == true, ct))
            .RequirePermission(CustomersPermissions.Read).WithSummary("The customer card, to be printed");
        api.MapGet("/{id:guid}/sheets/visits", (Guid id, Guid? visit, bool? file, VisitSheet sheet, CancellationToken ct) => sheet.DrawAsync(id, visit, file == true, ct))
            .RequirePermission(CustomersPermissions.Read).WithSummary("A customer's visits, to be printed");
        api.MapGet("/{id:guid}/sheets/performance", (Guid id, int? year, bool? file, PerformanceSheet sheet, CancellationToken ct) => sheet.DrawAsync(id, year, file == true, ct))
            .RequirePermission(CustomersPermissions.Read).WithSummary("A customer's year with contracts and credit, to be printed");
        api.MapGet("/{id:guid}/sheets/sales-power", (Guid id, bool? file, SalesPowerSheets sheets, CancellationToken ct) => sheets.AnalysisAsync(id, file == true, ct))
            .RequirePermission(CustomersPermissions.Read).WithSummary("The analysis of a customer's power to sell, to be printed");
        api.MapGet("/sheets/comparison", (Guid[] id, bool? file, SalesPowerSheets sheets, CancellationToken ct) => sheets.ComparisonAsync(id, file == true, ct))
            .RequirePermission(CustomersPermissions.Read).WithSummary("Two to six customers' power to sell side by side, to be printed");
        api.MapGet("/sheets/classification", ([AsParameters] CustomerFilter filter, bool? file, ClassificationSheet sheet, CancellationToken ct) => sheet.DrawAsync(filter, file == true, ct))
            .RequirePermission(CustomersPermissions.Read).WithSummary("The customers of a list by class, to be printed; at most 1,000");
        api.MapGet("/sheets/work-log", (Guid? staffId, string? span, DateOnly? on, bool? file, WorkLogSheet sheet, CancellationToken ct) => sheet.DrawAsync(staffId, span, on, file == true, ct))
            .RequirePermission(CustomersPermissions.ActivityRead).WithSummary("Somebody's week or month, to be printed");
    }
}
