using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Modules;
using Crm.BuildingBlocks.Personal;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Data;
using Crm.Customers.Features;
using Crm.Customers.Features.Export;
using Crm.Customers.Features.ImportRows;
using Crm.Customers.Features.Sheets;
using Crm.Customers.Jobs;
using Crm.Customers.Seeding;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Crm.Customers;

/// <summary>The Customers module: what it registers and what it answers.</summary>
public static class CustomersModule
{
    /// <summary>The module's name: its schema, its API's path, the start of its permissions.</summary>
    public const string Name = "customers";

    /// <summary>Adds the module's services.</summary>
    public static IHostApplicationBuilder AddCustomersModule(this IHostApplicationBuilder builder)
    {
        builder.AddModuleDbContext<CustomersDbContext>(Name);
        builder.AddErrorTexts(typeof(CustomersModule));
        builder.Services.AddSingleton(CustomersPersonalData.Catalogue);
        builder.AddPermissions(Name, DefaultPermissions.All);
        builder.AddNightlyJob<CustomersDbContext, GradingJob>("customers.grading", new TimeOnly(2, 0));
        builder.AddNightlyJob<CustomersDbContext, CompositionJob>("customers.composition", new TimeOnly(0, 20));
        builder.AddJob<CustomersDbContext, GradeNewsJob>("customers.grade-news", TimeSpan.FromSeconds(10));
        builder.AddJob<CustomersDbContext, NurtureJob>("customers.nurture", TimeSpan.FromMinutes(30));
        builder.AddJob<CustomersDbContext, ParkedJob>("customers.parked", TimeSpan.FromMinutes(30));
        builder.AddJob<CustomersDbContext, ProposalExpiryJob>("customers.proposals", TimeSpan.FromMinutes(30));
        builder.AddJob<CustomersDbContext, EscalationJob>("customers.escalation", TimeSpan.FromMinutes(5));
        builder.AddJob<CustomersDbContext, LeadLimitsJob>("customers.lead-limits", TimeSpan.FromMinutes(1));
        builder.AddNightlyJob<CustomersDbContext, SilentProspectsJob>("customers.silent-prospects", new TimeOnly(1, 30));
        builder.AddJob<CustomersDbContext, ReminderJob>("customers.reminders", TimeSpan.FromMinutes(1));
        builder.AddJob<CustomersDbContext, MergeStragglersJob>("customers.merge-stragglers", TimeSpan.FromMinutes(5));
        builder.AddJob<CustomersDbContext, GradeOverrideJob>("customers.grade-overrides", TimeSpan.FromMinutes(10));
        builder.AddJob<CustomersDbContext, AccessJob>("customers.access", TimeSpan.FromMinutes(1));
        builder.AddJob<CustomersDbContext, ExpenseReminderJob>("customers.expenses", TimeSpan.FromMinutes(10));
        builder.AddJob<CustomersDbContext, ProjectReminderJob>("customers.projects", TimeSpan.FromMinutes(10));
        builder.Services.AddScoped<ImportChunkWork>().AddSingleton<RowsAhead>();
        builder.Services.AddScoped<Exporter>().AddScoped<ReadingLog>().AddScoped<CustomerExport>().AddScoped<LeadExport>().AddScoped<ContactExport>()
            .AddScoped<OpportunityExport>().AddScoped<ActivityExport>().AddScoped<ExpenseExport>().AddScoped<ProjectExport>();
        builder.Services.AddScoped<SheetDesk>().AddScoped<SheetDrawing>().AddScoped<CardSheet>().AddScoped<VisitSheet>().AddScoped<PerformanceSheet>().AddScoped<SalesPowerSheets>()
            .AddScoped<ClassificationSheet>().AddScoped<WorkLogSheet>();
        builder.Services.AddScoped<IDemoData, DemoCustomers>();
        builder.Services.AddScoped<IDemoData, DemoReports>();
        builder.Services.AddScoped<IDemoData, DemoOpportunities>();
        builder.Services.AddScoped<IDemoData, DemoVisits>();
        builder.Services.AddScoped<IDemoData, DemoDevelopment>();
        builder.Services.AddScoped<IDemoData, DemoSegments>();
        builder.Services.AddScoped<IDemoData, DemoExpenses>();
        builder.Services.AddScoped<IDemoData, DemoProjects>();
        builder.Services.AddScoped<IDemoData, DemoSuggestions>();
        builder.Services.AddScoped<IDemoData, DemoSurveys>();
        builder.Services.AddScoped<IDemoData, DemoSources>();
        builder.Services.AddScoped<IDemoData, DemoConfidentiality>();
        builder.Services.AddScoped<IDemoData, DemoPersonalData>();
        builder.Services.AddScoped<IMassData, MassCustomers>();
        return builder;
    }

    /// <summary>Maps the module's API under <c>/api/customers</c>.</summary>
    public static IEndpointRouteBuilder MapCustomersApi(this IEndpointRouteBuilder app)
    {
        Endpoints.Map(app.MapModuleApi<CustomersDbContext>(Name).MapPersonalData<CustomersDbContext>(CustomersPersonalData.Catalogue));
        return app;
    }
}
