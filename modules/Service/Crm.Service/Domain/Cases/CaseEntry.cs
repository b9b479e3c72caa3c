using System.Text.Json;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Domain.Cases;

/// <summary>An entry of a case's history: a note, an answer, what the customer said, or something done. Never changed.</summary>
public sealed class CaseEntry
{
    private CaseEntry()
    {
    }

    /// <summary>The entry.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>What it is.</summary>
    public EntryKind Kind { get; private set; }

    /// <summary>For an action its name.</summary>
    public string? What { get; private set; }

    /// <summary>What was written.</summary>
    public string? Text { get; private set; }

    /// <summary>Named values of an action, as JSON.</summary>
    public string Facts { get; private set; } = "{}";

    /// <summary>How the customer was reached, or wrote.</summary>
    public CaseChannel? Channel { get; private set; }

    /// <summary>Who.</summary>
    public Guid By { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    internal static CaseEntry Message(Guid caseId, EntryKind kind, string text, CaseChannel? channel, Guid by, DateTimeOffset at) =>
        new() { Id = Guid.CreateVersion7(at), CaseId = caseId, Kind = kind, Text = text, Channel = channel, By = by, At = at };

    internal static CaseEntry Action(
        Guid caseId, string what, Guid by, DateTimeOffset at, string? text, params (string Name, object? Value)[] facts) => new()
        {
            Id = Guid.CreateVersion7(at),
            CaseId = caseId,
            Kind = EntryKind.Action,
            What = what,
            Text = text,
            Facts = JsonSerializer.Serialize(facts.Where(f => f.Value is not null)
                .ToDictionary(f => f.Name, f => Convert.ToString(f.Value, System.Globalization.CultureInfo.InvariantCulture))),
            By = by,
            At = at,
        };
}
