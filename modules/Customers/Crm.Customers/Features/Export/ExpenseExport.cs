using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Expenses;
using Crm.Customers.Features.FindExpenses;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.Export;

/// <summary>Applications for expenses with their customer, the newest first.</summary>
internal sealed class ExpenseExport(CustomersDbContext db, IActors actors, ErrorTexts texts)
{
    private static readonly string[] Columns =
    [
        "number", "expenseKind", "expenseState", "customer", "code", "applicant", "purpose", "startsOn", "endsOn", "place", "guests", "estimate", "approvedAmount",
        "actual", "payable", "paid", "currency", "paidOn", "explanation", "opened",
    ];

    public ExportSheet Sheet(ExpenseFilter filter)
    {
        var expenses = ExpenseList.Filtered(
            db.Expenses.AsNoTracking().Within(actors.Current, CustomersPermissions.ExpenseRead).Within(actors.Current, CustomersPermissions.Export), filter);
        return new ExportSheet("expenses", filter, Columns, expenses.Select(e => e.Id), RowsAsync(expenses));
    }

    private async IAsyncEnumerable<object?[]> RowsAsync(IQueryable<ExpenseApplication> expenses)
    {
        var rows = expenses.OrderByDescending(e => e.CreatedAt).ThenByDescending(e => e.Id).Join(db.Customers, e => e.CustomerId, c => c.Id, (e, c) => new
        {
            Expense = e, Customer = c.Name, c.Code, Owner = db.Staff.Where(s => s.StaffId == e.OwnerId).Select(s => s.Name).FirstOrDefault(),
        });
        await foreach (var row in rows.AsAsyncEnumerable())
        {
            var e = row.Expense;
            yield return
            [
                e.Number, Exporter.Word(texts, "expense-kind", e.Kind), Exporter.Word(texts, "expense-state", e.State), row.Customer, row.Code, row.Owner, e.Purpose,
                e.StartsOn, e.EndsOn, e.Place, string.Join("; ", e.Guests), e.Estimate, e.Approved, e.Actual, e.Payable, e.Paid, e.Currency, e.PaidOn, e.Explanation,
                e.CreatedAt,
            ];
        }
    }
}
