using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers.Opportunities;

/// <summary>A proposal as it is typed.</summary>
public sealed class ProposalModel
{
    private const int Rows = 4;

    public DateOnly? ValidUntil { get; set; }
    public List<ProposalLineModel> Lines { get; set; } = [];
    public decimal? Total { get; set; }
    public string? Currency { get; set; } = "CNY";
    public string? Note { get; set; }
    public IFormFile? File { get; set; }
    public string? Version { get; set; }

    public static ProposalModel Of(ProposalDetails draft) => new()
    {
        ValidUntil = draft.Proposal.ValidUntil, Currency = draft.Proposal.Currency, Note = draft.Proposal.Note, Version = draft.ETag,
        Total = draft.Proposal.Lines is { Count: > 0 } ? null : draft.Proposal.Total,
        Lines = [.. (draft.Proposal.Lines ?? []).Select(l => new ProposalLineModel { Name = l.Name, Quantity = l.Quantity, UnitPrice = l.UnitPrice })],
    };

    /// <summary>Always two empty rows to type further lines into.</summary>
    public void WithRows()
    {
        var wanted = Math.Max(Rows, Lines.Count(l => !l.IsEmpty) + 2);
        while (Lines.Count < wanted)
            Lines.Add(new ProposalLineModel());
    }

    public ProposalFields ToFields() => new(
        ValidUntil ?? default, [.. Lines.Where(l => !l.IsEmpty).Select(l => new ProposalLine(l.Name ?? "", l.Quantity ?? 0, l.UnitPrice ?? 0))], Total, Currency ?? "", Note);
}

/// <summary>A line of a proposal as it is typed.</summary>
public sealed class ProposalLineModel
{
    public string? Name { get; set; }
    public decimal? Quantity { get; set; }
    public decimal? UnitPrice { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && Quantity is null && UnitPrice is null;
}
