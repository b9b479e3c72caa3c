using Crm.BuildingBlocks.Calendars;
using FsCheck;
using FsCheck.Fluent;

namespace Crm.BuildingBlocks.Tests.Calendars;

/// <summary>Calendars of every kind: five zones with different daylight saving, any hours in quarters, exceptions, holidays.</summary>
internal static class RandomCalendars
{
    private static readonly string[] Zones = ["Asia/Shanghai", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "America/Santiago"];

    /// <summary>From November 2023 to June 2024: both changes of the clock in both hemispheres, Spring Festival, a leap day.</summary>
    private static readonly DateTimeOffset First = new(2023, 10, 25, 0, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset[] ClockChanges =
        [.. new[] { "2023-10-29", "2023-11-05", "2024-03-10", "2024-03-31", "2024-04-07" }.Select(d => new DateTimeOffset(DateTime.Parse(d), TimeSpan.Zero))];

    public static Arbitrary<WorkingCalendar> Calendar { get; } = (
        from zone in Gen.Elements(Zones)
        from week in Gen.ArrayOf(Hours(), 7)
        from exceptions in Gen.ListOf(Exception())
        from china in Gen.Elements(PublicHolidays.None, PublicHolidays.China)
        let days = Enum.GetValues<DayOfWeek>().ToDictionary(d => d, d => (IReadOnlyList<WorkingHours>)week[(int)d])
        where days.Values.Any(h => h.Count > 0)
        select new WorkingCalendar(new()
        {
            Name = "random", TimeZone = zone, Week = days, Holidays = china, Exceptions = [.. exceptions.DistinctBy(e => e.Date)],
        })).ToArbitrary();

    public static Arbitrary<DateTimeOffset> Moment { get; } =
        Gen.OneOf(
            Gen.Choose(0, 230 * 24 * 60).Select(minute => First.AddMinutes(minute)),
            from change in Gen.Elements(ClockChanges)
            from minute in Gen.Choose(-3 * 24 * 60, 24 * 60)
            select change.AddMinutes(minute)).ToArbitrary();

    public static Arbitrary<TimeSpan> Work { get; } =
        Gen.Frequency((4, Gen.Choose(0, 3000)), (1, Gen.Choose(0, 6_000))).Select(m => TimeSpan.FromMinutes(m)).ToArbitrary();

    private static Gen<DayException> Exception() =>
        from day in Gen.Choose(0, 230)
        from hours in Hours()
        select new DayException(DateOnly.FromDateTime(First.Date).AddDays(day), "exception", hours);

    private static Gen<List<WorkingHours>> Hours() =>
        from cuts in Gen.ListOf(Gen.OneOf(Gen.Choose(0, 96), Gen.Choose(0, 14)))
        let quarters = cuts.Distinct().Order().Take(6).ToArray()
        select quarters.Chunk(2).Where(c => c.Length == 2).Select(c => new WorkingHours(Time(c[0]), Time(c[1]))).ToList();

    private static TimeOnly Time(int quarter) => quarter == 96 ? TimeOnly.MinValue : new TimeOnly(0).AddMinutes(15 * quarter);
}
