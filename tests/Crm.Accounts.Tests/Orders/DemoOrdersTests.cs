using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Seeding;
using Crm.Accounts.Tests.Api;
using Crm.BuildingBlocks.Seeding;
using Crm.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Crm.Accounts.Tests.Orders;

/// <summary>The demo company's orders.</summary>
public sealed class DemoOrdersTests(AccountsHost accounts) : IClassFixture<AccountsHost>
{
    [Fact]
    public async Task They_are_imported_once_and_everybody_is_assessed()
    {
        await accounts.CustomerAsync("QUICK-Stop", "QUICK");
        var customer = await accounts.CustomerAsync("宁波德隆电力设备有限公司", code: "A0001");
        await SeedAsync();
        var api = accounts.As(DemoPeople.KeyAccountManager);
        var imports = (await api.FindOrderImportsAsync()).Items;
        imports.Select(i => (i.Source, i.State, i.BadRows)).ShouldBe([("erp", "done", 0), ("northwind", "done", 0)]);
        imports[1].ShouldSatisfyAllConditions(i => i.Booked.ShouldBe(830), i => i.Unmatched.ShouldBe(830 - 28));
        await Eventually.BecomesTrueAsync(async () => (await api.GetValueAsync(customer)).Score > 0, "the customer is assessed");
        await SeedAsync();
        (await api.FindOrderImportsAsync()).Items.Count.ShouldBe(2);
    }

    private Task<bool> SeedAsync() => accounts.Host.WithAsync<IServiceProvider, bool>(async services =>
    {
        await services.GetServices<IDemoData>().OfType<DemoOrders>().Single().SeedAsync(TestContext.Current.CancellationToken);
        return true;
    });
}
