using System.Globalization;

namespace Crm.Customers.Domain.Grading;

/// <summary>What the grade rules look at (C-30).</summary>
/// <param name="TwelveMonthTrade">Trade of twelve months, in the currency of the books.</param>
/// <param name="Traded">Whether it ever ordered.</param>
/// <param name="Sampled">Whether it got samples, quotes or material.</param>
/// <param name="LastContactAt">The last contact.</param>
/// <param name="KnownSince">When it was registered.</param>
internal sealed record GradeFacts(decimal TwelveMonthTrade, bool Traded, bool Sampled, DateTimeOffset? LastContactAt, DateTimeOffset KnownSince)
{
    /// <summary>The facts that conditions may name, as SQL over <c>customer_standings s</c> with <c>@now</c>.</summary>
    public static readonly IReadOnlyDictionary<string, string> Sql = new Dictionary<string, string>
    {
        ["trade12m"] = "coalesce(s.twelve_month_trade, 0)",
        ["daysSinceContact"] = "floor(extract(epoch from @now - coalesce(s.last_contact_at, s.known_since)) / 86400)",
        ["traded"] = "(s.last_order_on IS NOT NULL)::int",
        ["sampled"] = "(s.last_material_at IS NOT NULL)::int",
        ["tradedOrSampled"] = "(s.last_order_on IS NOT NULL OR s.last_material_at IS NOT NULL)::int",
        ["daysKnown"] = "floor(extract(epoch from @now - s.known_since) / 86400)",
    };

    /// <summary>The value of a fact at a time.</summary>
    public decimal Value(string fact, DateTimeOffset now) => fact switch
    {
        "trade12m" => TwelveMonthTrade,
        "daysSinceContact" => Days(now - (LastContactAt ?? KnownSince)),
        "traded" => Traded ? 1 : 0,
        "sampled" => Sampled ? 1 : 0,
        "tradedOrSampled" => Traded || Sampled ? 1 : 0,
        "daysKnown" => Days(now - KnownSince),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "Unknown fact."),
    };

    /// <summary>All facts, written down beside the grade they led to.</summary>
    public IReadOnlyDictionary<string, string> Explain(DateTimeOffset now) => new Dictionary<string, string>
    {
        ["trade12m"] = Value("trade12m", now).ToString("0.##", CultureInfo.InvariantCulture),
        ["daysSinceContact"] = Value("daysSinceContact", now).ToString(CultureInfo.InvariantCulture),
        ["traded"] = Traded ? "1" : "0",
        ["sampled"] = Sampled ? "1" : "0",
    };

    private static decimal Days(TimeSpan span) => Math.Floor((decimal)span.Ticks / TimeSpan.TicksPerDay);
}
