using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts.Api;
using Crm.Service.Domain.Clocks;
using Crm.Service.Domain.Complaints;
using NpgsqlTypes;

namespace Crm.Service.Domain.Cases;

/// <summary>A request of a customer, of whatever kind, from the first touch to the archive (S-01, S-02).</summary>
public sealed partial class Case : IOwned, IVersioned, IAudited
{
    /// <summary>Stored as due time while no clock runs, so that such cases sort last.</summary>
    public static readonly DateTimeOffset NeverDue = new(9999, 12, 31, 0, 0, 0, TimeSpan.Zero);

    private readonly List<CaseEntry> entries = [];

    private Case()
    {
    }

    /// <inheritdoc/>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public uint Version { get; private set; }

    /// <summary>Its number, e.g. <c>TS-2026-00012</c>.</summary>
    public string Number { get; private set; } = "";

    /// <summary>What it is.</summary>
    public CaseKind Kind { get; private set; }

    /// <summary>How it came in.</summary>
    public CaseChannel Channel { get; private set; }

    /// <summary>Where it stands.</summary>
    public CaseStatus Status { get; private set; }

    /// <summary>What it is about, in a line.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>What was said.</summary>
    public string? Description { get; private set; }

    /// <summary>What the customer wants.</summary>
    public string? Wanted { get; private set; }

    /// <summary>What, or who outside the company, it is about.</summary>
    public string? About { get; private set; }

    /// <summary>Members of staff it is about.</summary>
    public List<Guid> AboutStaffIds { get; private set; } = [];

    /// <summary>Members of staff marked as involved.</summary>
    public List<Guid> InvolvedStaffIds { get; private set; } = [];

    /// <summary>Both of these: the people from whom the context hides the case (S-12).</summary>
    public List<Guid> Recused { get; private set; } = [];

    /// <summary>The customer; null while unknown.</summary>
    public Guid? CustomerId { get; private set; }

    /// <summary>Which contact.</summary>
    public Guid? ContactId { get; private set; }

    /// <summary>Who it was.</summary>
    public string? CallerName { get; private set; }

    /// <summary>The number to call back.</summary>
    public string? CallerPhone { get; private set; }

    /// <summary>The customer's tier when it was opened.</summary>
    public string? Tier { get; private set; }

    /// <inheritdoc/>
    public Guid? OwnerId { get; private set; }

    /// <inheritdoc/>
    public Guid UnitId { get; private set; }

    /// <summary>Who logged it.</summary>
    public Guid OpenedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>When it was resolved last.</summary>
    public DateTimeOffset? ResolvedAt { get; private set; }

    /// <summary>When it was closed.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>What is waited for.</summary>
    public string? WaitingFor { get; private set; }

    /// <summary>Why it happened.</summary>
    public string? Cause { get; private set; }

    /// <summary>What was done.</summary>
    public string? Solution { get; private set; }

    /// <summary>1 to 5 where the customer rated it.</summary>
    public int? Satisfaction { get; private set; }

    /// <summary>The case it is a duplicate of.</summary>
    public Guid? DuplicateOfId { get; private set; }

    /// <summary>The case it was split from.</summary>
    public Guid? SplitFromId { get; private set; }

    /// <summary>The promise it was opened with.</summary>
    [NotAudited]
    public SlaPromise Promise { get; private set; } = null!;

    /// <summary>Until the customer is first answered.</summary>
    public CaseClock FirstReply { get; private set; } = null!;

    /// <summary>Until it is solved.</summary>
    public CaseClock Resolution { get; private set; } = null!;

    /// <summary>When the next running clock runs out; <see cref="NeverDue"/> while none runs.</summary>
    [NotAudited]
    public DateTimeOffset NextDueAt { get; private set; }

    /// <summary>When the next running clock begins to warn; <see cref="NeverDue"/> while none runs.</summary>
    [NotAudited]
    public DateTimeOffset NextWarnAt { get; private set; }

    /// <summary>When something was last done to it; every action changes it, so that two at once are noticed.</summary>
    [NotAudited]
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>What it is found by.</summary>
    public NpgsqlTsVector Search { get; private set; } = null!;

    /// <summary>The complaint's process; null for other kinds.</summary>
    public Complaint? Complaint { get; private set; }

    /// <summary>Entries written in this unit of work.</summary>
    public IReadOnlyCollection<CaseEntry> Entries => entries;

    /// <summary>Whether it is still worked on.</summary>
    public bool IsOpen => CaseLifecycle.Open.Contains(Status);

    /// <summary>Whether a person is complained about or involved (S-12).</summary>
    public bool IsRecused(Guid staffId) => Recused.Contains(staffId);

    /// <summary>Puts an action into the history.</summary>
    internal void Write(string what, Guid by, DateTimeOffset at, string? text = null, params (string Name, object? Value)[] facts)
    {
        UpdatedAt = at;
        entries.Add(CaseEntry.Action(Id, what, by, at, text, facts));
    }

    private void Write(EntryKind kind, string text, CaseChannel? channel, Guid by, DateTimeOffset at, out CaseEntry entry) =>
        entries.Add(entry = CaseEntry.Message(Id, kind, text, channel, by, at));

    private void ClocksChanged()
    {
        CaseClock[] running = [.. new[] { FirstReply, Resolution }.Where(c => c.IsRunning)];
        NextDueAt = running.Length == 0 ? NeverDue : running.Min(c => c.DueAt);
        NextWarnAt = running.Length == 0 ? NeverDue : running.Min(c => c.WarnAt);
    }
}
