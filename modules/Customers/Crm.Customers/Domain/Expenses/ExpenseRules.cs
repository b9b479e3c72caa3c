using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Expenses;

/// <summary>Limits of applications for expenses (C-53); one row.</summary>
internal sealed class ExpenseRules : IVersioned, IAudited
{
    public static readonly Guid Only = new("01900000-0000-7000-8000-000000000b53");

    /// <summary>Gifts of 200 and meals of 150 a person pass without a word; reported within a week; a tenth more is nobody's concern.</summary>
    public static readonly ExpenseRuleFields Default = new(200, 150, 7, 10);

    public Guid Id { get; init; } = Only;
    public uint Version { get; private set; }
    public ExpenseRuleFields Rules { get; set; } = Default;
}
