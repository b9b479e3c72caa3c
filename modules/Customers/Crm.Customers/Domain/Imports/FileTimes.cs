using System.Globalization;
using Crm.BuildingBlocks.Calendars;

namespace Crm.Customers.Domain.Imports;

/// <summary>Days, moments and numbers as people write them into lists. Times are China's, as exports write them, unless the cell names its own offset.</summary>
internal static class FileTimes
{
    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日"];
    private static readonly string[] Clocks = [" H:m", " H:m:s", "TH:m", "TH:m:s", "TH:m:s.FFFFFFF", "H:m", " H时m分", " H点m分", "H时m分", " H点"];
    private static readonly string[] Moments = [.. Days.Where(d => d != "yyyyMMdd").SelectMany(d => Clocks.Select(c => d + c)), "yyyyMMdd H:m"];
    private static readonly string[] Zoned = ["yyyy-M-d'T'H:m:sK", "yyyy-M-d'T'H:m:s.FFFFFFFK", "yyyy-M-d'T'H:mK", "yyyy-M-d H:mzzz", "yyyy-M-d H:m:szzz", "yyyy-M-d H:m zzz"];

    /// <summary>A cell that names only a day means this hour of it.</summary>
    private const int Morning = 9;

    /// <summary>The day in a field's cell; null for nothing, a problem for anything else.</summary>
    public static DateOnly? Day(this Cells row, string field)
    {
        if (row[field] is not { } said)
            return null;
        if (Day(said) is { } day)
            return day;
        if (Moment(said) is { } moment)
            return ChinaTime.Today(moment);
        row.Wrong(field, "customers.import.date", said);
        return null;
    }

    /// <summary>The moment in a field's cell; null for nothing, a problem for anything else.</summary>
    public static DateTimeOffset? Moment(this Cells row, string field)
    {
        if (row[field] is not { } said)
            return null;
        if (Moment(said) is { } moment)
            return moment;
        if (Day(said) is { } day)
            return ChinaTime.Start(day).AddHours(Morning);
        row.Wrong(field, "customers.import.moment", said);
        return null;
    }

    /// <summary>The amount in a field's cell; null for nothing, a problem for anything else.</summary>
    public static decimal? Amount(this Cells row, string field)
    {
        if (row[field] is not { } said)
            return null;
        if (decimal.TryParse(said.Trim('¥', '￥', '$', '元', ' '), NumberStyles.Number, CultureInfo.InvariantCulture, out var amount))
            return amount;
        row.Wrong(field, "customers.field.not_number", said);
        return null;
    }

    /// <summary>The percents in a field's cell; null for nothing, a problem for anything else.</summary>
    public static int? Percent(this Cells row, string field)
    {
        if (row[field] is not { } said)
            return null;
        if (int.TryParse(said.TrimEnd('%', '％', ' '), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var percent))
            return percent;
        row.Wrong(field, "customers.field.not_number", said);
        return null;
    }

    private static DateOnly? Day(string said) => DateOnly.TryParseExact(said, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateTimeOffset? Moment(string said)
    {
        if (DateTime.TryParseExact(said, Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return new DateTimeOffset(local, ChinaTime.Zone.GetUtcOffset(local)).ToUniversalTime();
        return DateTimeOffset.TryParseExact(said, Zoned, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment.ToUniversalTime() : null;
    }
}
