using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Leads;

namespace Crm.Customers.Domain.Opportunities;

/// <summary>A version of what was offered (C-55). A draft is changed; what was sent stays as it was sent, and is answered or expires.</summary>
internal sealed class Proposal : IVersioned, IAudited
{
    private Proposal()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public Guid OpportunityId { get; private init; }
    public int Number { get; private init; }
    public string State { get; private set; } = ProposalStates.Draft;
    public IReadOnlyList<ProposalLine> Lines { get; private set; } = [];
    public decimal Total { get; private set; }
    public string Currency { get; private set; } = "CNY";
    public DateOnly ValidUntil { get; private set; }
    public string? Note { get; private set; }
    public string? FileName { get; private set; }
    public string? FileType { get; private set; }
    public int? FileBytes { get; private set; }
    public Guid CreatedBy { get; private init; }
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset? SentAt { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public string? AnswerNote { get; private set; }

    public static Proposal Draft(Guid opportunityId, int number, ProposalFields fields, Guid by, DateTimeOffset now)
    {
        var proposal = new Proposal { OpportunityId = opportunityId, Number = number, CreatedBy = by, CreatedAt = now };
        proposal.Change(fields);
        return proposal;
    }

    public void Change(ProposalFields fields)
    {
        Must(ProposalStates.Draft);
        Lines = [.. (fields.Lines ?? []).Select(line => line with { Name = line.Name.Trim() })];
        Total = Lines.Count > 0 ? Sum(Lines) : fields.Total ?? 0;
        (Currency, ValidUntil, Note) = (fields.Currency.Trim(), fields.ValidUntil, LeadInput.Text(fields.Note));
    }

    /// <summary>Each line rounded to hundredths, as it is printed, then added up.</summary>
    public static decimal Sum(IEnumerable<ProposalLine> lines) =>
        lines.Sum(line => Math.Round(line.Quantity * line.UnitPrice, 2, MidpointRounding.AwayFromZero));

    public void Attach(string name, string type, int bytes)
    {
        Must(ProposalStates.Draft);
        (FileName, FileType, FileBytes) = (name, type, bytes);
    }

    public void Send(DateOnly today, DateTimeOffset now)
    {
        Must(ProposalStates.Draft);
        if (Total <= 0)
            throw new RuleException("customers.proposal.total", "total", Total);
        if (ValidUntil < today)
            throw new RuleException("customers.proposal.valid", "validUntil", ValidUntil.ToString("yyyy-MM-dd"));
        (State, SentAt) = (ProposalStates.Sent, now);
    }

    public void Answer(string outcome, string? note, DateTimeOffset now)
    {
        Must(ProposalStates.Sent);
        (State, AnswerNote, AnsweredAt) = (outcome, LeadInput.Text(note), now);
    }

    public void Expire(DateTimeOffset now)
    {
        Must(ProposalStates.Sent);
        (State, AnsweredAt) = (ProposalStates.Expired, now);
    }

    private void Must(string state)
    {
        if (State != state)
            throw new ConflictException("customers.proposal.state", Number, State, state);
    }
}

/// <summary>A part of a proposal's document, as it came.</summary>
internal sealed class ProposalChunk
{
    public Guid ProposalId { get; init; }
    public int Part { get; init; }
    public required byte[] Content { get; init; }
}
