using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Leads;

namespace Crm.Customers.Domain.Reports;

/// <summary>Something of the market that cannot wait (C-42): a competitor's move, a complaint, a price.</summary>
internal sealed class MarketReport : IOwned, IAudited
{
    private MarketReport()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid? OwnerId { get; private init; }
    public Guid UnitId { get; private init; }
    public string Kind { get; private init; } = "";
    public string Title { get; private init; } = "";
    public string? Text { get; private init; }
    public Guid? CustomerId { get; private init; }
    public string? CustomerName { get; private init; }
    public DateTimeOffset At { get; private init; }
    public bool Shared { get; private set; }

    public static MarketReport File(FileMarketReportRequest told, string? customerName, Actor by, DateTimeOffset now) => new()
    {
        OwnerId = by.StaffId, UnitId = by.UnitId, Kind = told.Kind, Title = told.Title.Trim(), Text = LeadInput.Text(told.Text),
        CustomerId = told.CustomerId, CustomerName = customerName, At = now,
    };

    public void Share(bool shared) => Shared = shared;
}
