using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Projects;

/// <summary>Thresholds of the screening, and the rhythm of reports (C-13); one row.</summary>
internal sealed class ProjectRules : IVersioned, IAudited
{
    public static readonly Guid Only = new("01900000-0000-7000-8000-000000000d13");

    /// <summary>60 points that are half a year old at most, sound credit, one person known, 50,000 a year, competitors known; a report a month.</summary>
    public static readonly ProjectRuleFields Default = new(60, 180, 3, 1, 50_000, true, false, 30);

    public Guid Id { get; init; } = Only;
    public uint Version { get; private set; }
    public ProjectRuleFields Rules { get; set; } = Default;
}
