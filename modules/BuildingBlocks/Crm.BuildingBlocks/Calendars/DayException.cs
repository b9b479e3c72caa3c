namespace Crm.BuildingBlocks.Calendars;

/// <summary>A date that differs from its weekday and from the public holidays.</summary>
/// <param name="Date">The local date.</param>
/// <param name="Name">What it is, for people: 厂庆, stocktaking.</param>
/// <param name="Hours">That day's working hours; empty for a day off.</param>
public sealed record DayException(DateOnly Date, string Name, IReadOnlyList<WorkingHours> Hours);
