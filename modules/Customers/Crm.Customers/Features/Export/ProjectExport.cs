using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Projects;
using Crm.Customers.Features.FindProjects;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.Export;

/// <summary>Development projects with their customer, the newest first.</summary>
internal sealed class ProjectExport(CustomersDbContext db, IActors actors, ErrorTexts texts, TimeProvider time)
{
    private static readonly string[] Columns =
    [
        "number", "projectState", "customer", "code", "owner", "goal", "expectedYearly", "budget", "achieved", "projectCosts", "currency", "startsOn", "endsOn",
        "screeningPassed", "exception", "reportDueOn", "comment", "opened",
    ];

    public ExportSheet Sheet(ProjectFilter filter)
    {
        var projects = ProjectList.Filtered(db, db.Projects.AsNoTracking().Visible(actors.Current).Within(actors.Current, CustomersPermissions.Export), filter, time.GetUtcNow());
        return new ExportSheet("projects", filter, Columns, projects.Select(p => p.Id), RowsAsync(projects));
    }

    private async IAsyncEnumerable<object?[]> RowsAsync(IQueryable<DevelopmentProject> projects)
    {
        var rows = projects.OrderByDescending(p => p.CreatedAt).ThenByDescending(p => p.Id).Join(db.Customers, p => p.CustomerId, c => c.Id, (p, c) => new
        {
            Project = p, Customer = c.Name, c.Code, Owner = db.Staff.Where(s => s.StaffId == p.OwnerId).Select(s => s.Name).FirstOrDefault(),
        });
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            var p = row.Project;
            yield return
            [
                p.Number, Exporter.Word(texts, "project-state", p.State), row.Customer, row.Code, row.Owner, p.Goal, p.ExpectedYearly, p.Budget, p.Achieved, p.Costs, p.Currency,
                p.StartsOn, p.EndsOn, p.Screening is { } s ? texts.Text(s.Passed ? "customers.word.yes" : "customers.word.no") : null, p.Screening?.Exception,
                p.State == ProjectStates.Running ? p.ReportDueOn : null, p.Comment, p.CreatedAt,
            ];
        }
    }
}
