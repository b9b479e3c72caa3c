using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Leads;

namespace Crm.Customers.Domain.Reports;

/// <summary>Something of the market that cannot wait (C-42): a competitor's move, a complaint, a price.</summary>
internal sealed class MarketReport : IOwned, IVersioned, IAudited
{
    private MarketReport()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public Guid? OwnerId { get; private init; }
    public Guid UnitId { get; private init; }
    public string Kind { get; private set; } = "";
    public string Title { get; private set; } = "";
    public string? Text { get; private set; }
    public Guid? CustomerId { get; private set; }
    public string? CustomerName { get; private set; }
    public DateTimeOffset At { get; private init; }
    public bool Shared { get; private set; }

    public static MarketReport File(FileMarketReportRequest told, string? customerName, Actor by, DateTimeOffset now)
    {
        var report = new MarketReport { OwnerId = by.StaffId, UnitId = by.UnitId, At = now };
        report.Tell(told, customerName);
        return report;
    }

    /// <summary>What is told, or told better.</summary>
    public void Tell(FileMarketReportRequest told, string? customerName) =>
        (Kind, Title, Text, CustomerId, CustomerName) = (told.Kind, told.Title.Trim(), LeadInput.Text(told.Text), told.CustomerId, customerName);

    public void Share(bool shared) => Shared = shared;
}
