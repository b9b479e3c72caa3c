using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;

namespace Crm.Customers.Domain.Codes;

/// <summary>The rule in force; one row.</summary>
internal sealed class CodeRule : IVersioned, IAudited
{
    public static readonly Guid Only = new("01900000-0000-7000-8000-00000000c0de");

    public Guid Id { get; init; } = Only;
    public uint Version { get; private set; }
    public string Pattern { get; set; } = CodePattern.Default;
}

/// <summary>The last number given by a counter. Its row is locked until the customer is saved, so no number is lost or given twice.</summary>
internal sealed class CodeCounter
{
    public required string Key { get; init; }
    public int Last { get; set; }
}

/// <summary>The short number of an owner, for codes: the first who registers a customer is 1.</summary>
internal sealed class OwnerNumber
{
    public Guid OwnerId { get; init; }
    public int Number { get; init; }
}
