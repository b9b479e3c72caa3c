using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Features.FindActivities;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.Export;

/// <summary>Activities and what came of them, by due time: the interaction records of seed 000.</summary>
internal sealed class ActivityExport(CustomersDbContext db, IActors actors, ErrorTexts texts, TimeProvider time)
{
    private static readonly string[] Columns =
        ["activityKind", "subject", "about", "code", "due", "activityState", "assignees", "done", "reached", "result", "sent", "nextStep", "notes"];

    public ExportSheet Sheet(ActivityFilter filter)
    {
        var activities = FindActivitiesEndpoint.Filtered(
            db.Activities.AsNoTracking().Visible(actors.Current, CustomersPermissions.ActivityRead).Visible(actors.Current, CustomersPermissions.Export),
            filter, actors.Current, time.GetUtcNow());
        return new ExportSheet("activities", filter, Columns, activities.Select(a => a.Id), RowsAsync(activities));
    }

    private async IAsyncEnumerable<object?[]> RowsAsync(IQueryable<Activity> activities)
    {
        var names = await db.Staff.AsNoTracking().ToDictionaryAsync(s => s.StaffId, s => s.Name);
        var rows = activities.OrderBy(a => a.DueAt).ThenBy(a => a.Id)
            .Select(a => new { Activity = a, Code = db.Customers.Where(c => c.Id == a.CustomerId).Select(c => c.Code).FirstOrDefault() });
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            var a = row.Activity;
            yield return
            [
                Exporter.Word(texts, "activity-kind", a.Kind), a.Subject, a.About, row.Code, a.DueAt, Exporter.Word(texts, "activity-state", a.State),
                string.Join("; ", a.Assignees.Select(id => names.GetValueOrDefault(id, ""))), a.DoneAt, a.Reached, a.Result, a.Sent, a.NextStep, a.Notes,
            ];
        }
    }
}
