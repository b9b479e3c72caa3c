using System.Collections.Frozen;
using System.Text;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Orders;
using Crm.Accounts.Features.OrderImports;
using Crm.Accounts.Features.ValueRuns;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Seeding;

/// <summary>The demo company's orders: Northwind's files and two years of its own, imported the way people do it, and then an assessment.</summary>
internal sealed class DemoOrders(AccountsDbContext db, IMessageBus bus, IActors actors, TimeProvider time) : IDemoData
{
    private const decimal DollarRate = 7.1m;
    private const int MostCustomers = 100;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan ImportPatience = TimeSpan.FromMinutes(2);

    public int Order => 30;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.OrderImports.AnyAsync(cancellationToken))
            return;
        await CustomersAreKnownAsync(cancellationToken);
        await ImportAsync(NorthwindFiles.EndingOn(ChinaTime.Today(time.GetUtcNow()).AddDays(-3)), new StartOrderImportRequest("northwind", "USD", DollarRate), cancellationToken);
        var codes = await db.Customers.AsNoTracking().Where(c => c.ExternalCode == null && c.MergedInto == null).OrderBy(c => c.Code).Select(c => c.Code).Take(MostCustomers)
            .ToListAsync(cancellationToken);
        if (codes.Count > 0)
        {
            var file = DemoOrderFile.Of(codes, ChinaTime.Today(time.GetUtcNow()));
            await ImportAsync([new UploadedFile("订单.csv", Encoding.UTF8.GetBytes(file))], new StartOrderImportRequest("erp"), cancellationToken);
        }
        await UntilAsync(() => db.OrderImports.AllAsync(i => i.State == OrderImportStates.Done, cancellationToken), ImportPatience, cancellationToken);
        using (actors.Act(Importer))
            await bus.InvokeAsync<ValueRunStatus>(new StartValueRun(false), cancellationToken);
    }

    private static Actor Importer => new(
        DemoPeople.KeyAccountManager.Id, DemoPeople.KeyAccountManager.Name, DemoPeople.KeyAccountManager.UnitId, [DemoPeople.KeyAccountManager.UnitId],
        AccountsAccess.Permissions.Where(p => p.Defaults.ContainsKey(DemoPeople.KeyAccountManager.Role))
            .ToFrozenDictionary(p => p.Name, p => p.Defaults[DemoPeople.KeyAccountManager.Role]), [DemoPeople.KeyAccountManager.Role]);

    private async Task ImportAsync(IReadOnlyList<UploadedFile> files, StartOrderImportRequest request, CancellationToken ct)
    {
        using (actors.Act(Importer))
        {
            var preview = await bus.InvokeAsync<OrderPreview>(new UploadOrders(files), ct);
            await bus.InvokeAsync<OrderImportStatus>(new StartOrderImport(preview.Id, request), ct);
        }
    }

    // Customers reach Accounts as events a moment after their own module's demo data: all are here when no more come.
    private Task CustomersAreKnownAsync(CancellationToken ct)
    {
        var (before, calm) = (0, 0);
        return UntilAsync(async () =>
        {
            var now = await db.Customers.CountAsync(ct);
            calm = now > 0 && now == before ? calm + 1 : 0;
            before = now;
            return calm == 10;
        }, Patience, ct);
    }

    private async Task UntilAsync(Func<Task<bool>> good, TimeSpan patience, CancellationToken ct)
    {
        var until = time.GetUtcNow() + patience;
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100), time);
        while (!await good() && time.GetUtcNow() < until)
            await timer.WaitForNextTickAsync(ct);
    }
}
