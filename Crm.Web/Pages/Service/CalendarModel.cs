using System.Globalization;
using Crm.Service.Contracts.Api;
using Crm.Web.Infrastructure.Forms;

namespace Crm.Web.Pages.Service;

/// <summary>A working calendar as typed: stretches apart by spaces or commas, one exception a line (<c>2026-12-31 盘点 09:00-12:00</c>).</summary>
public sealed class CalendarModel
{
    private static readonly char[] Between = [' ', ',', ',', '、'];

    public string? Version { get; set; }
    public string? Name { get; set; }
    public string? TimeZone { get; set; }
    public string? Monday { get; set; }
    public string? Tuesday { get; set; }
    public string? Wednesday { get; set; }
    public string? Thursday { get; set; }
    public string? Friday { get; set; }
    public string? Saturday { get; set; }
    public string? Sunday { get; set; }
    public string? MakeUpDay { get; set; }
    public bool ChineseHolidays { get; set; }
    public string? Exceptions { get; set; }

    internal static CalendarModel Of(UnitCalendar of)
    {
        string Day(string name) => string.Join(' ', of.Calendar.Week.GetValueOrDefault(name) ?? []);
        return new()
        {
            Version = of.ETag,
            Name = of.Calendar.Name,
            TimeZone = of.Calendar.TimeZone,
            Monday = Day("monday"),
            Tuesday = Day("tuesday"),
            Wednesday = Day("wednesday"),
            Thursday = Day("thursday"),
            Friday = Day("friday"),
            Saturday = Day("saturday"),
            Sunday = Day("sunday"),
            MakeUpDay = string.Join(' ', of.Calendar.MakeUpDay),
            ChineseHolidays = of.Calendar.ChineseHolidays,
            Exceptions = string.Join('\n', of.Calendar.Exceptions.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Date:yyyy-MM-dd} {e.Name} {string.Join(' ', e.Hours)}").TrimEnd())),
        };
    }

    internal CalendarContent Content() => new(
        Name ?? "", TimeZone ?? "",
        new Dictionary<string, IReadOnlyList<string>>
        {
            ["monday"] = Hours(Monday), ["tuesday"] = Hours(Tuesday), ["wednesday"] = Hours(Wednesday), ["thursday"] = Hours(Thursday),
            ["friday"] = Hours(Friday), ["saturday"] = Hours(Saturday), ["sunday"] = Hours(Sunday),
        },
        ChineseHolidays, Hours(MakeUpDay), [.. Lines().Select(Read).OfType<CalendarException>()]);

    /// <summary>The first line that is no exception; null when all are.</summary>
    internal string? UnreadableException() => Lines().FirstOrDefault(line => Read(line) is null);

    private IEnumerable<string> Lines() => (Exceptions ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static CalendarException? Read(string line)
    {
        var parts = line.Split(Between, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length >= 2 && IsoDay.Read(parts[0]) is { } date
            ? new(date, parts[1], parts[2..])
            : null;
    }

    private static string[] Hours(string? text) => (text ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
