using System.Collections.Concurrent;
using Crm.BuildingBlocks.Calendars;

namespace Crm.Service.Infrastructure;

/// <summary>Calendars by their definition: a calendar works out each year once, so one is kept for each definition met.</summary>
internal static class WorkingCalendars
{
    private static readonly ConcurrentDictionary<string, WorkingCalendar> Known = new();

    public static WorkingCalendar Of(string definition) =>
        Known.GetOrAdd(definition, json => new WorkingCalendar(WorkingCalendarDefinition.FromJson(json)));
}
