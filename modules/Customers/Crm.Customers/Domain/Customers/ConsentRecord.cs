using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Customers;

/// <summary>
/// What a person said about a channel, once and for all (C-21). The database writes a row whenever the consents of a contact change, whoever
/// changes them: a form, a file, an import that is taken back.
/// </summary>
internal sealed class ConsentRecord
{
    public Guid Id { get; private init; }
    public Guid ContactId { get; private init; }
    public string Channel { get; private init; } = "";
    public bool? Allowed { get; private init; }
    public DateTimeOffset At { get; private init; }
    public string? How { get; private init; }
    public string? Note { get; private init; }
    public Guid? By { get; private init; }
    public DateTimeOffset RecordedAt { get; private init; }
}

/// <summary>Consents as words of an array: <c>+phone</c> agreed, <c>-phone</c> opted out; <c>+</c> and <c>-</c> for any channel.</summary>
internal static class ConsentMarks
{
    public static string Of(string? channel, bool allowed) => (allowed ? "+" : "-") + channel;
}

/// <summary>
/// Whether somebody may be reached in a way (C-21, C-41). An opt-out is obeyed also where consent is not needed: a call to a person who does not
/// want to be called is not planned.
/// </summary>
internal static class OptOuts
{
    /// <summary>The channels of a kind of activity.</summary>
    private static readonly Dictionary<string, string[]> ByKind = new()
    {
        ["call"] = ["phone"],
        ["mail"] = ["email", "post"],
        ["message"] = ["message", "wechat"],
        ["visit"] = ["visit"],
    };

    /// <summary>The opt-out that an activity of a kind would go against; null where there is a way that was not refused while another was, or nothing was refused.</summary>
    public static ChannelConsent? Against(string kind, IReadOnlyList<ChannelConsent> consents)
    {
        var mine = consents.Where(c => ByKind.GetValueOrDefault(kind, []).Contains(c.Channel)).ToList();
        return mine.Exists(c => c.Allowed) ? null : mine.Find(c => !c.Allowed);
    }
}
