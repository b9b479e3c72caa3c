using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;

namespace Crm.Accounts.Domain.Valuation;

/// <summary>A run of the assessment over all customers .</summary>
internal sealed class ValueRun
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid SchemeId { get; init; }

    public required int SchemeNumber { get; init; }

    public string State { get; private set; } = RunStates.Waiting;

    public bool Scheduled { get; init; }

    public int Customers { get; private set; }

    public int Changed { get; private set; }

    public int TierChanges { get; private set; }

    public IReadOnlyList<ValueShare> Classes { get; private set; } = [];

    /// <summary>Who started it; empty for the schedule.</summary>
    public Guid By { get; init; }

    public DateTimeOffset RequestedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; private set; }

    public int? Milliseconds { get; private set; }

    public void Finish(int changed, int tierChanges, IReadOnlyList<ValueShare> classes, DateTimeOffset now, TimeSpan took)
    {
        (State, Changed, TierChanges, Classes) = (RunStates.Done, changed, tierChanges, classes);
        (Customers, FinishedAt, Milliseconds) = (classes.Sum(c => c.Customers), now, (int)took.TotalMilliseconds);
    }
}

/// <summary>States of a run.</summary>
internal static class RunStates
{
    public const string Waiting = "waiting";
    public const string Done = "done";
}

/// <summary>What a customer is worth by the latest run that changed something of it.</summary>
internal sealed class CurrentValue
{
    public Guid CustomerId { get; init; }

    public decimal Score { get; init; }

    public decimal? PreviousScore { get; init; }

    public required string ValueClass { get; init; }

    /// <summary>The tier the score stands for; the key account's own may be set against it.</summary>
    public required string Tier { get; init; }

    public Guid RunId { get; init; }

    public Guid SchemeId { get; init; }

    /// <summary>One figure for each of <see cref="ValueSources.All"/>.</summary>
    public required decimal?[] Inputs { get; init; }

    /// <summary>Points of each line of the scheme.</summary>
    public required decimal[] Points { get; init; }

    public DateTimeOffset ValuedAt { get; init; }
}

/// <summary>A score as it was given; never rewritten.</summary>
internal sealed class PastValue
{
    public Guid RunId { get; init; }

    public Guid CustomerId { get; init; }

    public decimal Score { get; init; }

    public decimal? PreviousScore { get; init; }

    public required string ValueClass { get; init; }

    public string? PreviousClass { get; init; }

    public required string Tier { get; init; }

    public Guid SchemeId { get; init; }

    public required decimal?[] Inputs { get; init; }

    public required decimal[] Points { get; init; }

    public DateTimeOffset ValuedAt { get; init; }
}

/// <summary>Something that happened with a customer and counts in the assessment; id and kind are its key, so that it counts once.</summary>
internal sealed class Signal
{
    public Guid Id { get; init; }

    public required string Kind { get; init; }

    public Guid CustomerId { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>The satisfaction, 1 to 5; else 1.</summary>
    public int Value { get; init; }
}

/// <summary>Kinds of signals.</summary>
internal static class SignalKinds
{
    public const string Case = "case";
    public const string Complaint = "complaint";
    public const string Satisfaction = "satisfaction";
    public const string Contact = "contact";
}
