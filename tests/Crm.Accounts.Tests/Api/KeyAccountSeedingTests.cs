using Crm.Accounts.Contracts;
using Crm.Accounts.Seeding;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Seeding;
using Crm.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Crm.Accounts.Tests.Api;

/// <summary>Demo and mass data of key accounts, and the candidates that trade makes.</summary>
public sealed class KeyAccountSeedingTests(AccountsHost accounts) : IClassFixture<AccountsHost>
{
    [Fact]
    public async Task The_demo_company_has_a_key_account_with_its_team_and_a_nomination_that_waits()
    {
        await accounts.CustomerAsync("上海演示电力设备有限公司", code: "A0001");
        await accounts.CustomerAsync("QUICK-Stop", externalCode: "QUICK", code: "B0001");
        await SeedAsync();
        await SeedAsync();
        var found = await accounts.As(DemoPeople.KeyAccountManager).FindKeyAccountsAsync(sort: "number");
        found.Items.Select(k => (k.CustomerName, k.Status, k.Tier)).ShouldBe(
            [("上海演示电力设备有限公司", KeyAccountStatuses.Active, Tiers.Key), ("QUICK-Stop", KeyAccountStatuses.InReview, Tiers.Strategic)]);
        (await accounts.As(DemoPeople.ServiceAgent).GetKeyAccountAsync(found.Items[0].Id)).Team.Select(m => m.Name)
            .ShouldBe([DemoPeople.KeyAccountManager.Name, DemoPeople.AccountManager.Name, DemoPeople.ServiceAgent.Name]);
        (await accounts.Host.Events.WaitForAsync<ApprovalRequested>(e => e.SubjectId == found.Items[1].Id)).RequestedBy.ShouldBe(DemoPeople.KeyAccountManager.Id);
    }

    [Fact]
    public async Task Customers_are_copied_in_mass_and_found()
    {
        await using var scope = accounts.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<IMassData>().OfType<MassAccounts>().Single().CopyAsync(300, CancellationToken.None);
        var sample = SampleCustomers.Get(42);
        (await accounts.As(DemoPeople.KeyAccountManager).CardAsync(sample.Id)).MayNominate.ShouldBeTrue();
    }

    private async Task SeedAsync()
    {
        await using var scope = accounts.Host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<IDemoData>().OfType<DemoKeyAccounts>().Single().SeedAsync(CancellationToken.None);
    }
}
