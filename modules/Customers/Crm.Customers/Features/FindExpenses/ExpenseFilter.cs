using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.FindExpenses;

/// <summary>The filters of <see cref="ICustomersApi.FindExpensesAsync"/>.</summary>
internal sealed record ExpenseFilter
{
    public string? Q { get; init; }
    public string? Kind { get; init; }
    public string? State { get; init; }
    public Guid? OwnerId { get; init; }
    public Guid? CustomerId { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public decimal? AmountFrom { get; init; }
    public decimal? AmountTo { get; init; }
    public string? Sort { get; init; }
    public int? Limit { get; init; }
    public string? Cursor { get; init; }
}
