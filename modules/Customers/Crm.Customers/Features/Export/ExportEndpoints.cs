using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Spreadsheets;
using Crm.Customers.Contracts;
using Crm.Customers.Features.FindActivities;
using Crm.Customers.Features.FindContacts;
using Crm.Customers.Features.FindCustomers;
using Crm.Customers.Features.FindExpenses;
using Crm.Customers.Features.FindLeads;
using Crm.Customers.Features.FindOpportunities;
using Crm.Customers.Features.FindProjects;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Customers.Features.Export;

/// <summary>What a list shows, as a file (C-27). Who exports what is kept in the audit before the first row is sent.</summary>
internal static class ExportEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/export", async (string? format, [AsParameters] CustomerFilter filter, Exporter exporter, CustomerExport export, CancellationToken ct) =>
                await exporter.AnswerAsync(Format(format), await export.SheetAsync(filter, ct), ct))
            .RequirePermission(CustomersPermissions.Export)
            .WithSummary("The customers of a list as XLSX or CSV, at most 100,000");
        api.MapGet("/leads/export", (string? format, [AsParameters] LeadFilter filter, Exporter exporter, LeadExport export, CancellationToken ct) =>
                exporter.AnswerAsync(Format(format), export.Sheet(filter), ct))
            .RequirePermission(CustomersPermissions.Export)
            .WithSummary("The leads of a list as XLSX or CSV, at most 100,000");
        api.MapGet("/contacts/export", async (string? format, [AsParameters] CustomerFilter filter, Exporter exporter, ContactExport export, CancellationToken ct) =>
                await exporter.AnswerAsync(Format(format), await export.SheetAsync(filter, ct), ct))
            .RequirePermission(CustomersPermissions.Export)
            .WithSummary("The contacts of the customers of a list as XLSX or CSV, at most 100,000");
        api.MapGet("/contacts/list/export", (string? format, [AsParameters] ContactFilter filter, Exporter exporter, ContactExport export, CancellationToken ct) =>
                exporter.AnswerAsync(Format(format), export.Sheet(filter), ct))
            .RequirePermission(CustomersPermissions.Export)
            .WithSummary("The people of a list as XLSX or CSV, a row for each customer they serve, at most 100,000");
        api.MapGet("/opportunities/export", (string? format, [AsParameters] OpportunityFilter filter, Exporter exporter, OpportunityExport export, CancellationToken ct) =>
                exporter.AnswerAsync(Format(format), export.Sheet(filter), ct))
            .RequirePermission(CustomersPermissions.Export)
            .WithSummary("The opportunities of a list as XLSX or CSV, at most 100,000");
        api.MapGet("/activities/export", (string? format, [AsParameters] ActivityFilter filter, Exporter exporter, ActivityExport export, CancellationToken ct) =>
                exporter.AnswerAsync(Format(format), export.Sheet(filter), ct))
            .RequirePermission(CustomersPermissions.Export)
            .WithSummary("The activities of a list as XLSX or CSV, at most 100,000");
        api.MapGet("/expenses/export", (string? format, [AsParameters] ExpenseFilter filter, Exporter exporter, ExpenseExport export, CancellationToken ct) =>
                exporter.AnswerAsync(Format(format), export.Sheet(filter), ct))
            .RequirePermission(CustomersPermissions.Export)
            .WithSummary("The applications for expenses of a list as XLSX or CSV, at most 100,000");
        api.MapGet("/development-projects/export", (string? format, [AsParameters] ProjectFilter filter, Exporter exporter, ProjectExport export, CancellationToken ct) =>
                exporter.AnswerAsync(Format(format), export.Sheet(filter), ct))
            .RequirePermission(CustomersPermissions.Export)
            .WithSummary("The development projects of a list as XLSX or CSV, at most 100,000");
    }

    private static string Format(string? format) => Choice.Of("format", format, SheetFile.Formats) ?? SheetFile.Formats[0];
}
