using System.Linq.Expressions;
using Crm.BuildingBlocks.Api;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Expenses;

namespace Crm.Customers.Features.FindExpenses;

/// <summary>The columns of an application in a list, with its customer's name.</summary>
internal sealed class ExpenseRow
{
    public required Guid Id { get; init; }
    public required uint Version { get; init; }
    public required string Number { get; init; }
    public required string Kind { get; init; }
    public required string State { get; init; }
    public required Guid CustomerId { get; init; }
    public required string Customer { get; init; }
    public required string Purpose { get; init; }
    public required DateOnly StartsOn { get; init; }
    public required DateOnly EndsOn { get; init; }
    public Guid? OwnerId { get; init; }
    public required decimal Estimate { get; init; }
    public decimal? Actual { get; init; }
    public decimal? Payable { get; init; }
    public decimal? Paid { get; init; }
    public required string Currency { get; init; }
    public DateOnly? ReportDueOn { get; init; }
    public DateTimeOffset? ReportedAt { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    public static Expression<Func<ExpenseApplication, ExpenseRow>> Of(CustomersDbContext db) => a => new ExpenseRow
    {
        Id = a.Id, Version = a.Version, Number = a.Number, Kind = a.Kind, State = a.State, CustomerId = a.CustomerId,
        Customer = db.Customers.Where(c => c.Id == a.CustomerId).Select(c => c.Name).First(), Purpose = a.Purpose, StartsOn = a.StartsOn, EndsOn = a.EndsOn,
        OwnerId = a.OwnerId, Estimate = a.Estimate, Actual = a.Actual, Payable = a.Payable, Paid = a.Paid, Currency = a.Currency,
        ReportDueOn = a.State == ExpenseStates.Approved ? a.ReportDueOn : null, ReportedAt = a.ReportedAt, CreatedAt = a.CreatedAt,
    };

    public ExpenseSummary Summary() => new(
        Id, ETags.Write(Version), Number, Kind, State, CustomerId, Customer, Purpose, StartsOn, EndsOn, OwnerId, Estimate, Actual, Payable, Paid, Currency,
        ReportDueOn, CreatedAt);
}
