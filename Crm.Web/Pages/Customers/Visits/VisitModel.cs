using System.Globalization;
using Crm.Customers.Contracts.Api;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Customers.Visits;

/// <summary>Where the phone says it is; text, as the browser writes it.</summary>
public sealed class ArrivalModel
{
    public string? Latitude { get; set; }
    public string? Longitude { get; set; }
    public string? Accuracy { get; set; }

    public CheckInRequest ToRequest() => new(Number(Latitude), Number(Longitude), Number(Accuracy));

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}

/// <summary>The record of a visit as typed; times by the reader's clock.</summary>
public sealed class VisitModel
{
    public string? Report { get; set; }
    public string? Needs { get; set; }
    public string? Objections { get; set; }
    public string? Gifts { get; set; }
    public string? ReachedContactId { get; set; }
    public string? Reached { get; set; }
    public string? NextStep { get; set; }
    public DateTime? NextDueAt { get; set; }

    public RecordVisitRequest ToRequest(LocalTime time) => new(
        Report ?? "", Needs, Objections, Gifts, Guid.TryParse(ReachedContactId, out var person) ? person : null,
        string.IsNullOrWhiteSpace(Reached) ? null : Reached, NextStep, NextDueAt is { } next ? time.FromLocal(next) : null);
}

/// <summary>One more visit of a plan, as typed.</summary>
public sealed class AddVisitModel
{
    public string? CustomerId { get; set; }
    public string? Day { get; set; }
}
