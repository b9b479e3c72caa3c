using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers.Reports;

/// <summary>A market report as it is typed.</summary>
public sealed class MarketModel
{
    public string? Kind { get; set; }
    public string? Title { get; set; }
    public string? Text { get; set; }
    public string? CustomerId { get; set; }
    public string? Version { get; set; }

    public static MarketModel Of(MarketReportDetails report) => new()
    {
        Kind = report.Kind, Title = report.Title, Text = report.Text, CustomerId = report.CustomerId?.ToString(), Version = report.ETag,
    };

    public FileMarketReportRequest ToRequest() => new(Kind ?? "", Title ?? "", Text, Guid.TryParse(CustomerId, out var customer) ? customer : null);
}
