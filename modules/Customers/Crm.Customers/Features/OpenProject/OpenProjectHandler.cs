using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Projects;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.OpenProject;

/// <summary>A prospect that somebody owns has one open project at most; of two who begin at once one wins. The project is the owner's, who is told.</summary>
public sealed class OpenProjectHandler(CustomersDbContext db, IActors actors, ErrorTexts texts, TimeProvider time)
{
    /// <summary>What numbers begin with: 开发.</summary>
    internal const string Prefix = "KF";

    /// <summary>Handles the command.</summary>
    public async Task<(ProjectDetails, StaffNotified?)> Handle(OpenProject command, CancellationToken ct)
    {
        var (me, now, id) = (actors.Current, time.GetUtcNow(), command.Request.CustomerId);
        // Whoever comes second waits here, and then sees the project of the first.
        await db.Database.ExecuteSqlAsync($"SELECT 1 FROM customers.customers WHERE id = {id} FOR UPDATE", ct);
        var customer = await db.CustomerAsync(id, me, CustomersPermissions.Write, ct);
        if (customer.Stage != CustomerStages.Prospect)
            throw new RuleException("customers.project.stage", "customerId", customer.Name);
        if (customer.OwnerId is not { } owner)
            throw new RuleException("customers.project.unowned", "customerId", customer.Name);
        if (await db.Projects.Where(p => p.CustomerId == id && ProjectStates.Open.Contains(p.State)).Select(p => p.Number).FirstOrDefaultAsync(ct) is { } number)
            throw new ConflictException("customers.project.open", number);
        var survey = await db.SurveyOfAsync(customer, texts, ct);
        var year = ChinaTime.Today(now).Year;
        var (project, move) = DevelopmentProject.Open(
            Number(year, await db.NextNumberAsync(Prefix, year, ct)), customer.Id, owner, customer.UnitId, survey, me.StaffId, now);
        db.Projects.Add(project);
        db.ProjectMoved(project, move);
        await db.SaveChangesAsync(ct); // The answer carries the version.
        return (await db.ProjectDetailsAsync(project, me, now, ct), owner == me.StaffId ? null : ProjectNews.Of(project, customer.Name, "opened", now));
    }

    internal static string Number(int year, long serial) => $"{Prefix}-{year}-{serial:00000}";
}
