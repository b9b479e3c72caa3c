using System.Globalization;
using Crm.Customers.Domain.Expenses;
using Crm.Staff.Contracts.Events;

namespace Crm.Customers.Shared;

/// <summary>Tells the applicant what became of an application.</summary>
internal static class ExpenseNews
{
    /// <param name="application">The application.</param>
    /// <param name="news">The last part of the text's key: approved, rejected, returned, report-returned, report-due, settled.</param>
    /// <param name="now">When.</param>
    public static StaffNotified Of(ExpenseApplication application, string news, DateTimeOffset now) => new(
        Guid.CreateVersion7(), [application.OwnerId!.Value], $"customers.expense-{news}", ExpenseAccess.Link(application),
        History.Facts(
            ("number", application.Number), ("purpose", application.Purpose), ("comment", application.Comment ?? "–"),
            ("amount", (application.Paid ?? application.Estimate).ToString("N2", CultureInfo.InvariantCulture)),
            ("due", application.ReportDueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        now);
}
