using Crm.Service.Contracts.Api;
using Crm.Service.Contracts.Events;

namespace Crm.Service.Domain.Cases;

/// <summary>The record of a touch with a customer (客户接触记录), whatever the channel (S-01). Never changed but for whose it is.</summary>
public sealed class Interaction
{
    private const int LongestSummary = 500;

    private Interaction()
    {
    }

    /// <summary>The interaction.</summary>
    public Guid Id { get; private set; }

    /// <summary>The customer; null while unknown.</summary>
    public Guid? CustomerId { get; private set; }

    /// <summary>The case it belongs to.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>The case's number.</summary>
    public string? CaseNumber { get; private set; }

    /// <summary>phone, counter, email …; the activity's kind for contacts recorded in Customers.</summary>
    public string Channel { get; private set; } = "";

    /// <summary>Whether we called, wrote or went.</summary>
    public bool Outgoing { get; private set; }

    /// <summary>What was said, in a line.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>The caller's number in the form it is compared by.</summary>
    public string? Phone { get; private set; }

    /// <summary>Who took part; empty for the customer on a public page.</summary>
    public Guid By { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Whom the case concerns: the context hides the record from them (S-12).</summary>
    public List<Guid> Recused { get; private set; } = [];

    internal static Interaction Of(Case about, CaseChannel channel, bool outgoing, string summary, Guid by, DateTimeOffset at) =>
        New(about.CustomerId, Words.Of(channel), outgoing, summary, outgoing ? null : about.CallerPhone, by, at, i =>
        {
            (i.CaseId, i.CaseNumber) = (about.Id, about.Number);
            i.Recused = [.. about.Recused];
        });

    internal static Interaction Alone(
        Guid? customerId, string channel, bool outgoing, string summary, string? phone, Guid by, DateTimeOffset at, Guid? id = null) =>
        New(customerId, channel, outgoing, summary, phone, by, at, i => i.Id = id ?? i.Id);

    /// <summary>Says whose it is, once that is known.</summary>
    internal void BelongsTo(Guid customerId) => CustomerId = customerId;

    /// <summary>The event for other modules; null while the customer is unknown.</summary>
    internal InteractionRecorded? Recorded(Case? about) => CustomerId is { } customer
        ? new(Id, customer, CaseId, Channel, Outgoing ? "out" : "in", Summary, By, At, Recused.Count == 0 ? null : [.. Recused],
            about is null ? null : Words.Of(about.Kind))
        : null;

    private static Interaction New(
        Guid? customerId, string channel, bool outgoing, string summary, string? phone, Guid by, DateTimeOffset at, Action<Interaction> fill)
    {
        var line = summary.ReplaceLineEndings(" ").Trim();
        var made = new Interaction
        {
            Id = Guid.CreateVersion7(at),
            CustomerId = customerId,
            Channel = channel,
            Outgoing = outgoing,
            Summary = line.Length <= LongestSummary ? line : line[..(LongestSummary - 1)] + "…",
            Phone = Customers.CallerNumber.Key(phone),
            By = by,
            At = at,
        };
        fill(made);
        return made;
    }
}
