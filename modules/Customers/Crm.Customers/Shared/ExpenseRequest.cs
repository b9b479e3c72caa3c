using System.Globalization;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Expenses;
using Crm.Customers.Features.Export;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>What the approvers of an application get to decide on (C-53): amount, customer, purpose, who, what for, and what to look at.</summary>
internal static class ExpenseRequest
{
    /// <summary>The type of the record in approvals.</summary>
    public const string SubjectType = "expense-application";

    private const int LinesShown = 8;

    /// <summary>The approvals' kind of a kind of application.</summary>
    public static string KindOf(string kind) => kind switch
    {
        ExpenseKinds.Visit => ApprovalKinds.VisitExpense,
        ExpenseKinds.Reception => ApprovalKinds.Reception,
        ExpenseKinds.Hospitality => ApprovalKinds.Hospitality,
        _ => ApprovalKinds.Gift,
    };

    /// <summary>The request for an application, or for its excess. Whoever takes part does not decide.</summary>
    public static async Task<ApprovalRequested> ExpenseRequestAsync(
        this CustomersDbContext db, ExpenseApplication a, ExpenseRuleFields rules, ErrorTexts texts, DateTimeOffset now, CancellationToken ct)
    {
        var customer = await db.Customers.Where(c => c.Id == a.CustomerId).Select(c => new { c.Name, c.Code }).SingleAsync(ct);
        var ours = await db.Staff.Where(s => a.OurPeople.Contains(s.StaffId)).OrderBy(s => s.Name).Select(s => s.Name).ToListAsync(ct);
        var amount = a.State == ExpenseStates.Excess ? a.Actual!.Value : a.Estimate;
        var facts = new Dictionary<string, string?>
        {
            ["customer"] = $"{customer.Code} {customer.Name}",
            ["purpose"] = a.Purpose,
            ["days"] = a.StartsOn == a.EndsOn ? Day(a.StartsOn) : $"{Day(a.StartsOn)} – {Day(a.EndsOn)}",
            ["place"] = a.Place,
            ["guests"] = a.Guests.Length == 0 ? null : string.Join("、", a.Guests),
            ["ourPeople"] = ours.Count == 0 ? null : string.Join("、", ours),
            ["level"] = Exporter.Word(texts, "expense-level", a.Particulars.Level),
            ["occasion"] = Exporter.Word(texts, "expense-occasion", a.Particulars.Occasion),
            ["expenses"] = string.Join("; ", a.Lines.Take(LinesShown).Select(l => $"{l.Item} {Money(ExpenseSums.Line(l), a.Currency)}")) + (a.Lines.Count > LinesShown ? " …" : ""),
        };
        if (a.State == ExpenseStates.Excess)
        {
            facts["approvedBefore"] = Money(a.Approved!.Value, a.Currency);
            facts["excess"] = Money(a.Actual!.Value - a.Approved.Value, a.Currency);
            facts["explanation"] = a.Explanation;
        }
        var warnings = a.Warnings(rules, BuildingBlocks.Calendars.ChinaTime.Today(a.SubmittedAt ?? now));
        if (warnings.Count > 0)
            facts["warnings"] = string.Join("; ", warnings.Select(w => Exporter.Word(texts, "expense-warning", w)));
        return new(
            a.ApprovalId!.Value, KindOf(a.Kind), SubjectType, a.Id, $"{a.Number} {customer.Name}", ExpenseAccess.Link(a), a.OwnerId!.Value,
            [.. a.OurPeople.Where(p => p != a.OwnerId)], amount, a.Currency,
            facts.Where(f => !string.IsNullOrWhiteSpace(f.Value)).ToDictionary(f => f.Key, f => f.Value!), now);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Money(decimal amount, string currency) => string.Create(CultureInfo.InvariantCulture, $"{amount:N2} {currency}");
}
