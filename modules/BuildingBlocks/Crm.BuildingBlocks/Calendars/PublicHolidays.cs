using System.Text.Json.Serialization;

namespace Crm.BuildingBlocks.Calendars;

/// <summary>Which country's public holidays a calendar keeps.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PublicHolidays>))]
public enum PublicHolidays
{
    /// <summary>None: only the calendar's own exceptions.</summary>
    None,

    /// <summary>The People's Republic of China's, with make-up working days; see <see cref="ChineseHolidays"/>.</summary>
    China,
}
