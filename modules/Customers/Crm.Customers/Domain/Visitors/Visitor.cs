using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Leads;

namespace Crm.Customers.Domain.Visitors;

/// <summary>Somebody who came in (C-54); belongs to the host.</summary>
internal sealed class Visitor : IOwned, IAudited
{
    private Visitor()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public DateTimeOffset CameAt { get; private init; }
    public string Name { get; private init; } = "";
    public string Company { get; private init; } = "";
    public string? Phone { get; private init; }
    public Guid? CustomerId { get; private init; }
    public Guid? LeadId { get; private init; }
    public string Need { get; private init; } = "";
    public string NextStep { get; private init; } = "";
    public Guid? OwnerId { get; private init; }
    public Guid UnitId { get; private init; }
    public Guid ActivityId { get; private init; }
    public Guid By { get; private init; }

    public static Visitor Log(RegisterVisitorRequest told, VisitorOf of, Ownership host, Guid by, DateTimeOffset cameAt) => new()
    {
        CameAt = cameAt, Name = told.Name.Trim(), Company = of.Company, Phone = LeadInput.Text(told.Phone), CustomerId = of.CustomerId, LeadId = of.LeadId,
        Need = told.Need.Trim(), NextStep = LeadInput.Text(told.NextStep) ?? told.Need.Trim(), OwnerId = host.OwnerId, UnitId = host.UnitId,
        ActivityId = of.ActivityId, By = by,
    };
}

/// <summary>Where a visitor comes from, and what the host is to do.</summary>
internal sealed record VisitorOf(string Company, Guid? CustomerId, Guid? LeadId, Guid ActivityId);
