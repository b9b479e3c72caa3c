using System.Globalization;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Expenses;
using Crm.Customers.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Loads applications for expenses, checks what they name, and keeps what happens to them (C-53).</summary>
internal static class ExpenseAccess
{
    /// <summary>One's own application; anybody else's is not there (404).</summary>
    public static async Task<ExpenseApplication> OwnExpenseAsync(this CustomersDbContext db, Guid id, Actor me, string? ifMatch, CancellationToken ct)
    {
        var application = await db.Expenses.SingleOrDefaultAsync(a => a.Id == id && a.OwnerId == me.StaffId, ct) ?? throw new NotFoundException();
        db.Expect(application, ETags.Read(ifMatch));
        return application;
    }

    /// <summary>One that the person may settle.</summary>
    public static async Task<ExpenseApplication> ExpenseToSettleAsync(this CustomersDbContext db, Guid id, Actor me, string? ifMatch, CancellationToken ct)
    {
        var application = await db.Expenses.Within(me, CustomersPermissions.ExpenseSettle).SingleOrDefaultAsync(a => a.Id == id, ct) ?? throw new NotFoundException();
        db.Expect(application, ETags.Read(ifMatch));
        return application;
    }

    public static async Task<ExpenseRuleFields> ExpenseRulesAsync(this CustomersDbContext db, CancellationToken ct) =>
        (await db.ExpenseRules.AsNoTracking().SingleOrDefaultAsync(ct))?.Rules ?? ExpenseRules.Default;

    /// <summary>Checks that the customer, the visit, the plan and the people are there and may be seen.</summary>
    public static async Task CheckExpenseAsync(this CustomersDbContext db, Actor me, ExpenseFields fields, CancellationToken ct)
    {
        if (!await db.Customers.WithinOrPool(me, CustomersPermissions.Read).AnyAsync(c => c.Id == fields.CustomerId, ct))
            throw new RuleException("customers.opportunity.customer", "customerId");
        if (fields.ActivityId is { } activity
            && !await db.Activities.Visible(me, CustomersPermissions.ActivityRead).AnyAsync(a => a.Id == activity && a.CustomerId == fields.CustomerId, ct))
            throw new RuleException("customers.expense.activity", "activityId");
        if (fields.VisitPlanId is { } plan && !await db.VisitPlans.Within(me, CustomersPermissions.ActivityRead).AnyAsync(p => p.Id == plan, ct))
            throw new RuleException("customers.expense.plan", "visitPlanId");
        await db.CheckPeopleAsync("ourPeople", fields.OurPeople ?? [], ct);
        await db.CheckPeopleAsync("hostId", fields.HostId is { } host ? [host] : [], ct);
    }

    /// <summary>Keeps a move; what was approved and what was paid is told on the customer's timeline.</summary>
    public static void ExpenseMoved(this CustomersDbContext db, ExpenseApplication application, ExpenseMove move)
    {
        db.ExpenseMoves.Add(move);
        if (move.Move is not (ExpenseMoves.Approved or ExpenseMoves.Settled))
            return;
        db.Timeline.Add(new TimelineRecord
        {
            CustomerId = application.CustomerId,
            At = move.At,
            By = move.By,
            Topic = "expense",
            Kind = $"expense.{move.Move}",
            Facts = History.Facts(
                ("number", application.Number), ("expenseKind", application.Kind), ("purpose", application.Purpose),
                ("amount", move.Amount?.ToString(CultureInfo.InvariantCulture)), ("currency", application.Currency)),
            Link = Link(application),
            SourceKey = $"expense:{move.Id}",
        });
    }

    public static string Link(ExpenseApplication application) => $"/customers/expenses/{application.Id}";

    public static async Task<ExpenseDetails> ExpenseDetailsAsync(this CustomersDbContext db, ExpenseApplication a, DateTimeOffset now, CancellationToken ct)
    {
        var customer = await db.Customers.Where(c => c.Id == a.CustomerId).Select(c => new { c.Name, c.Code }).SingleAsync(ct);
        var activity = a.ActivityId is { } id ? await db.Activities.Where(x => x.Id == id).Select(x => x.Subject).SingleOrDefaultAsync(ct) : null;
        var steps = await db.ExpenseMoves.AsNoTracking().Where(m => m.ApplicationId == a.Id).OrderByDescending(m => m.At).ThenByDescending(m => m.Id)
            .Select(m => new ExpenseStep(m.Move, m.By, m.At, m.Note, m.Amount)).ToListAsync(ct);
        return new(
            a.Id, ETags.Write(a.Version), a.Number, a.State, customer.Name, customer.Code, a.OwnerId, a.UnitId, Fields(a), a.Estimate, a.Approved, a.Currency,
            a.Warnings(await db.ExpenseRulesAsync(ct), ChinaTime.Today(a.SubmittedAt ?? now)), activity, a.ApprovalId, a.Comment,
            a.State == ExpenseStates.Approved ? a.ReportDueOn : null, Report(a), Settlement(a), a.CreatedAt, steps);
    }

    private static ExpenseFields Fields(ExpenseApplication a) => new(
        a.Kind, a.CustomerId, a.Purpose, a.StartsOn, a.EndsOn, a.Lines, a.Place, a.Guests, a.OurPeople, a.ActivityId, a.VisitPlanId, a.Particulars.Level,
        a.Particulars.ArrivesAt, a.Particulars.LeavesAt, a.Particulars.HostId, a.Particulars.Arrangements, a.Particulars.Occasion, a.Notes);

    private static ExpenseReport? Report(ExpenseApplication a) => a.Costs is { } costs
        ? new(costs, a.Actual!.Value, a.Actual.Value - a.Approved!.Value, a.Effect!, a.Learned, a.Explanation, a.ExcessRefused, a.Payable!.Value, a.ReportedAt!.Value)
        : null;

    private static ExpenseSettlement? Settlement(ExpenseApplication a) => a.Paid is { } paid ? new(paid, a.PaidOn!.Value, a.SettledBy!.Value, a.SettlementNote) : null;

    private static async Task CheckPeopleAsync(this CustomersDbContext db, string field, IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        if (ids.Count == 0)
            return;
        var known = await db.Staff.Where(s => ids.Contains(s.StaffId) && s.Active).Select(s => s.StaffId).ToListAsync(ct);
        if (ids.Except(known).Select(i => (Guid?)i).FirstOrDefault() is { } unknown)
            throw new RuleException("customers.activity.assignee", field, unknown);
    }
}
