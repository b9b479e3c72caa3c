using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Pool;

/// <summary>Time limits of leads and rules of the public pool (C-04, C-05); one row.</summary>
internal sealed class PoolRules : IVersioned, IAudited
{
    public static readonly Guid Only = new("01900000-0000-7000-8000-000000000b01");

    /// <summary>Touched within a working day, then weekly; a day late the manager knows, a week late it goes to the pool.</summary>
    public static readonly PoolRuleFields Default = new(8, 40, 8, 40, 90, 20, 300, 7);

    public Guid Id { get; init; } = Only;
    public uint Version { get; private set; }
    public PoolRuleFields Rules { get; set; } = Default;
}
