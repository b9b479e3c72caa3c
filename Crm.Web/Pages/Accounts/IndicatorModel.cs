using System.Globalization;
using Crm.Accounts.Contracts.Api;

namespace Crm.Web.Pages.Accounts;

/// <summary>An indicator as typed; bands one a line, <c>5000 = 30</c>.</summary>
public sealed class IndicatorModel
{
    private static readonly char[] Between = ['=', ':', '：', '＝'];

    /// <summary>The version that was read.</summary>
    public string? Version { get; set; }

    /// <summary>Its code.</summary>
    public string? Code { get; set; }

    /// <summary>Chinese name.</summary>
    public string? NameZh { get; set; }

    /// <summary>English name.</summary>
    public string? NameEn { get; set; }

    /// <summary>Where the figure comes from.</summary>
    public string? Source { get; set; }

    /// <summary>Which figures are good.</summary>
    public string? Direction { get; set; } = IndicatorDirections.Higher;

    /// <summary>Linear or bands.</summary>
    public string? Kind { get; set; } = IndicatorScale.Linear;

    /// <summary>Linear: the figure at one end.</summary>
    public decimal? From { get; set; }

    /// <summary>Linear: the figure at the other end.</summary>
    public decimal? To { get; set; }

    /// <summary>Bands, one a line.</summary>
    public string? Bands { get; set; }

    /// <summary>Points where there is no figure.</summary>
    public decimal? Missing { get; set; } = 0;

    internal static IndicatorModel Of(IndicatorDetails i) => new()
    {
        Version = i.ETag, Code = i.Code, NameZh = i.NameZh, NameEn = i.NameEn, Source = i.Source, Direction = i.Direction, Kind = i.Scale.Kind,
        From = i.Scale.From, To = i.Scale.To, Missing = i.Scale.Missing,
        Bands = string.Join('\n', (i.Scale.Bands ?? []).Select(b => string.Create(CultureInfo.InvariantCulture, $"{b.From:0.##} = {b.Points:0.##}"))),
    };

    internal IndicatorFields Fields() => new(
        NameZh ?? "", NameEn ?? "", Source ?? "", Direction ?? "", Kind == IndicatorScale.Banded
            ? new IndicatorScale(IndicatorScale.Banded, null, null, [.. Lines().Select(l => Band(l)!)], Missing ?? 0)
            : new IndicatorScale(Kind ?? "", From, To, null, Missing ?? 0));

    /// <summary>The first line that is no band; null where all are.</summary>
    internal string? UnreadableBand() => Kind == IndicatorScale.Banded ? Lines().FirstOrDefault(l => Band(l) is null) : null;

    private IEnumerable<string> Lines() => (Bands ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static ScaleBand? Band(string line) =>
        line.Split(Between, StringSplitOptions.TrimEntries) is [var from, var points]
        && decimal.TryParse(from.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var start)
        && decimal.TryParse(points, NumberStyles.Number, CultureInfo.InvariantCulture, out var count) ? new ScaleBand(start, count) : null;
}
