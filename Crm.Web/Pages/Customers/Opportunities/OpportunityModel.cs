using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers.Opportunities;

/// <summary>An opportunity as it is typed.</summary>
public sealed class OpportunityModel
{
    private static readonly char[] Separators = [',', '，', '、', ';', '；', '\n'];

    public string? CustomerId { get; set; }
    public string? Title { get; set; }
    public string? Stage { get; set; }
    public decimal? Amount { get; set; }
    public string? Currency { get; set; } = "CNY";
    public int? Probability { get; set; }
    public DateOnly? ExpectedClose { get; set; }
    public string? ProductLines { get; set; }
    public string? Competitors { get; set; }
    public string? NextStep { get; set; }
    public DateOnly? NextStepOn { get; set; }
    public string? Notes { get; set; }
    public string? OwnerId { get; set; }
    public string? Version { get; set; }

    public static OpportunityModel Of(OpportunityDetails found, string separator) => new()
    {
        CustomerId = found.CustomerId.ToString(), Title = found.Opportunity.Title, Amount = found.Opportunity.Amount, Currency = found.Opportunity.Currency,
        Probability = found.Opportunity.Probability, ExpectedClose = found.Opportunity.ExpectedClose,
        ProductLines = string.Join(separator, found.Opportunity.ProductLines ?? []), Competitors = string.Join(separator, found.Opportunity.Competitors ?? []),
        NextStep = found.Opportunity.NextStep, NextStepOn = found.Opportunity.NextStepOn, Notes = found.Opportunity.Notes,
        OwnerId = found.Opportunity.OwnerId?.ToString(), Version = found.ETag,
    };

    public OpportunityFields ToFields() => new(
        Title ?? "", ExpectedClose ?? default, Amount, Currency ?? "", Probability, Words(ProductLines), Words(Competitors), NextStep, NextStepOn, Notes,
        Guid.TryParse(OwnerId, out var owner) ? owner : null);

    private static string[] Words(string? typed) => (typed ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
