using Crm.BuildingBlocks.Auditing;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Leads;

namespace Crm.Customers.Domain.Visits;

/// <summary>What belongs to a visit beyond an activity (C-52): when and where somebody arrived, needs, objections, gifts.</summary>
internal sealed class VisitRecord : IAudited
{
    /// <summary>The activity's id.</summary>
    public Guid Id { get; init; }
    public DateTimeOffset? CheckedInAt { get; private set; }
    public double? Latitude { get; private set; }
    public double? Longitude { get; private set; }
    public double? Accuracy { get; private set; }
    public string? Needs { get; private set; }
    public string? Objections { get; private set; }
    public string? Gifts { get; private set; }

    /// <summary>The first arrival counts.</summary>
    public void CheckIn(CheckInRequest where, DateTimeOffset now)
    {
        if (CheckedInAt is null)
            (CheckedInAt, Latitude, Longitude, Accuracy) = (now, where.Latitude, where.Longitude, where.Latitude is null ? null : where.Accuracy);
    }

    public void Tell(RecordVisitRequest told) =>
        (Needs, Objections, Gifts) = (LeadInput.Text(told.Needs), LeadInput.Text(told.Objections), LeadInput.Text(told.Gifts));
}
