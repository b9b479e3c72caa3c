namespace Crm.Customers.Domain.Expenses;

/// <summary>Something that happened to an application, kept for ever.</summary>
internal sealed class ExpenseMove
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid ApplicationId { get; init; }
    public required string Move { get; init; }
    public Guid By { get; init; }
    public DateTimeOffset At { get; init; }
    public string? Note { get; init; }
    public decimal? Amount { get; init; }
}
