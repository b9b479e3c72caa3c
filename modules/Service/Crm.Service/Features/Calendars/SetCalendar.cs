using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.Calendars;

/// <summary>Sets the calendar of a unit, or the common one (S-04).</summary>
/// <param name="UnitId">The unit; null for all without one of their own.</param>
/// <param name="Calendar">What it says.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record SetCalendar(Guid? UnitId, CalendarContent Calendar, string? IfMatch) : Command;

/// <summary>Takes a unit's own calendar away.</summary>
/// <param name="UnitId">The unit.</param>
public sealed record RemoveCalendar(Guid UnitId) : Command;
