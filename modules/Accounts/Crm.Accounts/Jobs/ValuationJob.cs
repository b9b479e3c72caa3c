using System.Globalization;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Features.Orders;
using Crm.Accounts.Features.ValueRuns;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Jobs;
using Wolverine;

namespace Crm.Accounts.Jobs;

/// <summary>Each night: trade is added up as of the new day, then all customers are assessed by the active scheme .</summary>
internal sealed class ValuationJob(AccountsDbContext db, IMessageBus bus, TimeProvider time) : IJob
{
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var trades = await TradeSums.RefreshAsync(db, ChinaTime.Today(time.GetUtcNow()), null, cancellationToken);
        var run = await bus.InvokeAsync<ValueRunStatus>(new StartValueRun(true), cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"trade of {trades} customers changed, run {run.Id} started");
    }
}
