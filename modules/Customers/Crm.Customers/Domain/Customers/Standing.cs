using Crm.Customers.Domain.Grading;

namespace Crm.Customers.Domain.Customers;

/// <summary>
/// What is known of a customer from events and follows from them: grade, tier, value, credit, trade, last contact. A row of its own, so
/// that events neither disturb somebody who edits the customer nor rewrite its search index.
/// </summary>
internal sealed class Standing
{
    public Guid CustomerId { get; init; }
    public DateTimeOffset KnownSince { get; set; }
    public string? Grade { get; set; }
    public string? GradeRule { get; set; }
    public IReadOnlyDictionary<string, string>? GradeInputs { get; set; }
    public DateTimeOffset? GradedAt { get; set; }

    /// <summary>The grade that is held against the rules, if any (C-30): which, what and through which day.</summary>
    public Guid? OverrideId { get; private set; }
    public string? OverrideGrade { get; private set; }
    public DateOnly? OverrideUntil { get; private set; }
    public string? Tier { get; set; }
    public long TierVersion { get; set; }
    public string? ValueClass { get; set; }
    public decimal? ValueScore { get; set; }
    public DateTimeOffset? ValuedAt { get; set; }
    public string? CreditGrade { get; set; }
    public bool OnHold { get; set; }
    public string? HoldReason { get; set; }
    public long CreditVersion { get; set; }
    public decimal? TwelveMonthTrade { get; set; }
    public string? Currency { get; set; }
    public DateOnly? LastOrderOn { get; set; }
    public DateTimeOffset? TradeAt { get; set; }
    public DateTimeOffset? LastContactAt { get; set; }
    public DateTimeOffset? LastMaterialAt { get; set; }

    public DateTimeOffset? LastVisitAt { get; set; }

    /// <summary>Owner, unit and stage of the customer and, by them and the rules (C-41, C-50), the next contact and visit; the database keeps them.</summary>
    public Guid? OwnerId { get; private set; }
    public Guid? UnitId { get; private set; }
    public string? Stage { get; private set; }
    public DateTimeOffset? NextContactDue { get; private set; }
    public DateTimeOffset? NextVisitDue { get; private set; }

    /// <summary>Somebody visited the customer, which is a contact too.</summary>
    public void VisitedAt(DateTimeOffset at) => LastVisitAt = LastVisitAt > at ? LastVisitAt : at;

    /// <summary>Somebody was in touch with the customer; the latest time counts.</summary>
    public void ContactedAt(DateTimeOffset at) => LastContactAt = LastContactAt > at ? LastContactAt : at;

    /// <summary>From now on the grade is this one, whatever the rules give.</summary>
    public void Hold(GradeOverride held) => (OverrideId, OverrideGrade, OverrideUntil) = (held.Id, held.Grade, held.Until);

    /// <summary>The rules count again, unless another one is in force by now.</summary>
    public void Release(GradeOverride held)
    {
        if (OverrideId == held.Id)
            (OverrideId, OverrideGrade, OverrideUntil) = (null, null, null);
    }

    public GradeFacts Facts() => new(TwelveMonthTrade ?? 0, LastOrderOn is not null, LastMaterialAt is not null, LastContactAt, KnownSince);
}
