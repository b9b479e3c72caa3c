using Crm.Customers.Domain.Customers;

namespace Crm.Customers.Domain.Merging;

/// <summary>What a merge makes of two standings (C-26); the grade follows from it, and the tier is told by Accounts.</summary>
internal sealed record StandingFigures(
    DateTimeOffset KnownSince, decimal? Trade = null, string? Currency = null, DateOnly? LastOrderOn = null, DateTimeOffset? TradeAt = null,
    DateTimeOffset? LastContactAt = null, DateTimeOffset? LastMaterialAt = null, DateTimeOffset? LastVisitAt = null, bool OnHold = false,
    string? HoldReason = null, string? CreditGrade = null, string? ValueClass = null, decimal? ValueScore = null, DateTimeOffset? ValuedAt = null)
{
    public static StandingFigures Of(Standing s) => new(
        s.KnownSince, s.TwelveMonthTrade, s.Currency, s.LastOrderOn, s.TradeAt, s.LastContactAt, s.LastMaterialAt, s.LastVisitAt, s.OnHold, s.HoldReason,
        s.CreditGrade, s.ValueClass, s.ValueScore, s.ValuedAt);

    /// <summary>
    /// Known since the first, in touch since the last; trade adds up where it is in one currency; whoever was held stays held until Accounts
    /// lets it go. A value is the survivor's, if it has one.
    /// </summary>
    public StandingFigures With(StandingFigures other)
    {
        var (trade, currency) = Sum(other);
        return new StandingFigures(
            KnownSince < other.KnownSince ? KnownSince : other.KnownSince, trade, currency, Later(LastOrderOn, other.LastOrderOn), Later(TradeAt, other.TradeAt),
            Later(LastContactAt, other.LastContactAt), Later(LastMaterialAt, other.LastMaterialAt), Later(LastVisitAt, other.LastVisitAt),
            OnHold || other.OnHold, OnHold ? HoldReason : other.HoldReason, CreditGrade ?? other.CreditGrade,
            ValuedAt is null ? other.ValueClass : ValueClass, ValuedAt is null ? other.ValueScore : ValueScore, ValuedAt ?? other.ValuedAt);
    }

    /// <summary>
    /// The survivor's figures when the other goes again: what nobody changed since the merge is as before it; trade that was counted anew since
    /// loses the other's share.
    /// </summary>
    public StandingFigures Without(StandingFigures before, StandingFigures merged, StandingFigures after) => new(
        before.KnownSince,
        Trade == after.Trade ? before.Trade : Currency == merged.Currency ? Math.Max(0, (Trade - merged.Trade) ?? Trade ?? 0) : Trade,
        Trade == after.Trade ? before.Currency : Currency,
        Back(LastOrderOn, before.LastOrderOn, after.LastOrderOn), Back(TradeAt, before.TradeAt, after.TradeAt),
        Back(LastContactAt, before.LastContactAt, after.LastContactAt), Back(LastMaterialAt, before.LastMaterialAt, after.LastMaterialAt),
        Back(LastVisitAt, before.LastVisitAt, after.LastVisitAt), Back(OnHold, before.OnHold, after.OnHold), Back(HoldReason, before.HoldReason, after.HoldReason),
        Back(CreditGrade, before.CreditGrade, after.CreditGrade), Back(ValueClass, before.ValueClass, after.ValueClass),
        Back(ValueScore, before.ValueScore, after.ValueScore), Back(ValuedAt, before.ValuedAt, after.ValuedAt));

    public void Write(Standing s)
    {
        (s.KnownSince, s.TwelveMonthTrade, s.Currency, s.LastOrderOn, s.TradeAt) = (KnownSince, Trade, Currency, LastOrderOn, TradeAt);
        (s.LastContactAt, s.LastMaterialAt, s.LastVisitAt, s.OnHold, s.HoldReason) = (LastContactAt, LastMaterialAt, LastVisitAt, OnHold, HoldReason);
        (s.CreditGrade, s.ValueClass, s.ValueScore, s.ValuedAt) = (CreditGrade, ValueClass, ValueScore, ValuedAt);
    }

    private (decimal?, string?) Sum(StandingFigures other)
    {
        if (Trade is not > 0)
            return other.Trade is > 0 ? (other.Trade, other.Currency) : (Trade, Currency);
        return other.Trade is > 0 && other.Currency == Currency ? (Trade + other.Trade, Currency) : (Trade, Currency);
    }

    private static T? Later<T>(T? one, T? other) where T : struct, IComparable<T> =>
        one is null || (other is { } second && second.CompareTo(one.Value) > 0) ? other : one;

    private static T Back<T>(T now, T before, T after) => EqualityComparer<T>.Default.Equals(now, after) ? before : now;
}

/// <summary>The figures of a merge: the survivor's before it, the other's, and what became of them.</summary>
internal sealed record MergedStanding(StandingFigures Before, StandingFigures Merged, StandingFigures After);
