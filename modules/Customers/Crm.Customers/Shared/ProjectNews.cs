using System.Globalization;
using Crm.Customers.Domain.Projects;
using Crm.Staff.Contracts.Events;

namespace Crm.Customers.Shared;

/// <summary>Tells whoever develops a customer what became of the project.</summary>
internal static class ProjectNews
{
    /// <param name="project">The project.</param>
    /// <param name="customer">The prospect's name.</param>
    /// <param name="news">The last part of the text's key: opened, approved, rejected, returned, report-due, report-returned, continued, won, given-up.</param>
    /// <param name="now">When.</param>
    public static StaffNotified Of(DevelopmentProject project, string customer, string news, DateTimeOffset now) => new(
        Guid.CreateVersion7(), [project.OwnerId!.Value], $"customers.project-{news}", ProjectAccess.Link(project),
        History.Facts(
            ("number", project.Number), ("customer", customer), ("comment", project.Comment ?? "–"),
            ("due", project.ReportDueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        now);
}
