using System.Collections.Frozen;
using System.Text.Json;

namespace Crm.BuildingBlocks.Calendars;

/// <summary>A public holiday, or a working day that makes up for one.</summary>
/// <param name="Date">The date.</param>
/// <param name="Name">The holiday's Chinese name: 春节. A make-up day bears the name of the holiday it belongs to.</param>
/// <param name="EnglishName">The holiday's English name.</param>
/// <param name="IsOff">True for a day off, false for a make-up working day (调休上班日).</param>
public sealed record ChineseHoliday(DateOnly Date, string Name, string EnglishName, bool IsOff);

/// <summary>
/// China's public holidays as the State Council announces them each November for the year after; shipped as data, see
/// <c>docs/data/holidays.mjs</c>. In a year not announced yet (<see cref="IsPublished"/>) only weekdays are known: enter such days as
/// exceptions of the calendar until the product is updated.
/// </summary>
public static class ChineseHolidays
{
    private static readonly Lazy<List<HolidayFile>> Files = new(Load);

    private static readonly Lazy<FrozenDictionary<DateOnly, ChineseHoliday>> Days =
        new(() => Files.Value.SelectMany(file => file.Days).ToFrozenDictionary(day => day.Date));

    /// <summary>The first year known.</summary>
    public static int FirstYear => Files.Value.Min(file => file.Year);

    /// <summary>The last year known.</summary>
    public static int LastYear => Files.Value.Max(file => file.Year);

    /// <summary>All days known, in no order.</summary>
    public static IReadOnlyCollection<ChineseHoliday> All => Days.Value.Values;

    /// <summary>Whether the year's holidays are known.</summary>
    public static bool IsPublished(int year) => year >= FirstYear && year <= LastYear;

    /// <summary>What is special about a date; null for an ordinary weekday or weekend.</summary>
    public static ChineseHoliday? Find(DateOnly date) => Days.Value.GetValueOrDefault(date);

    private static List<HolidayFile> Load()
    {
        var assembly = typeof(ChineseHolidays).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.Contains(".Calendars.Holidays.", StringComparison.Ordinal))
            .Select(name => Read(assembly.GetManifestResourceStream(name)!))];
    }

    private static HolidayFile Read(Stream resource)
    {
        using (resource)
            return JsonSerializer.Deserialize<HolidayFile>(resource, JsonSerializerOptions.Web)!;
    }

    private sealed record HolidayFile(int Year, List<ChineseHoliday> Days);
}
