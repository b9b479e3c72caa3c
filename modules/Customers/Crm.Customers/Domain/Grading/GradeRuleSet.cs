using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Grading;

/// <summary>The grade rules in force; one row.</summary>
internal sealed class GradeRuleSet : IVersioned, IAudited
{
    public static readonly Guid Only = new("01900000-0000-7000-8000-0000000064ad");

    public Guid Id { get; init; } = Only;
    public uint Version { get; private set; }
    public IReadOnlyList<GradeRule> Rules { get; set; } = GradeRules.Default;
}

/// <summary>A grade that was given: by which rule, from which numbers. Published to the other modules from here.</summary>
internal sealed class GradeChange
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid CustomerId { get; init; }
    public required string Grade { get; init; }
    public string? Previous { get; init; }
    public required string Rule { get; init; }
    public required IReadOnlyDictionary<string, string> Inputs { get; init; }
    public DateTimeOffset At { get; init; }
    public bool Published { get; set; }
}
