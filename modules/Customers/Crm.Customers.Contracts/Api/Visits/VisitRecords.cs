namespace Crm.Customers.Contracts.Api;

/// <summary>Arrives at a customer (C-52). The place comes from the phone and may be missing.</summary>
/// <param name="Latitude">Degrees north, -90 to 90 (WGS 84).</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
/// <param name="Accuracy">How exact the place is, in metres.</param>
public sealed record CheckInRequest(double? Latitude = null, double? Longitude = null, double? Accuracy = null);

/// <summary>What came of a visit; it finishes the activity.</summary>
/// <param name="Report">What came of it, up to 4,000 characters.</param>
/// <param name="Needs">What the customer needs.</param>
/// <param name="Objections">What the customer objects to.</param>
/// <param name="Gifts">What was given.</param>
/// <param name="ReachedContactId">Who was met.</param>
/// <param name="Reached">Who was met, where the person is no contact yet.</param>
/// <param name="NextStep">What is next.</param>
/// <param name="NextDueAt">The next appointment; a visit is planned then.</param>
public sealed record RecordVisitRequest(
    string Report, string? Needs = null, string? Objections = null, string? Gifts = null, Guid? ReachedContactId = null, string? Reached = null,
    string? NextStep = null, DateTimeOffset? NextDueAt = null);

/// <summary>The record of a visit.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="CheckedInAt">When somebody arrived; null before that.</param>
/// <param name="Latitude">Where, if the phone said so.</param>
/// <param name="Longitude">Where, if the phone said so.</param>
/// <param name="Accuracy">How exact, in metres.</param>
/// <param name="MetresAway">How far that is from the customer's known place.</param>
/// <param name="Needs">What the customer needs.</param>
/// <param name="Objections">What the customer objects to.</param>
/// <param name="Gifts">What was given.</param>
public sealed record VisitDetails(
    Guid ActivityId, DateTimeOffset? CheckedInAt, double? Latitude, double? Longitude, double? Accuracy, int? MetresAway, string? Needs,
    string? Objections, string? Gifts);
