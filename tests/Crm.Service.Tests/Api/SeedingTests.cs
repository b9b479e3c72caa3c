using Crm.BuildingBlocks.Seeding;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Crm.Service.Tests.Api;

/// <summary>Demo and mass data.</summary>
public sealed class SeedingTests(ServiceHost service) : IClassFixture<ServiceHost>
{
    [Fact]
    public async Task Demo_data_are_put_in_once_and_mass_data_can_be_searched()
    {
        await service.CustomerAsync("南京瑞丰环保工程有限公司");
        await SeedAsync();
        await SeedAsync();
        (await CountAsync()).ShouldBe(12);
        var complaints = await service.Officer.FindCasesAsync(new() { Kind = "complaint" });
        complaints.Items.Select(c => c.Stage).ShouldBe([ComplaintStage.InApproval, ComplaintStage.Registered], ignoreOrder: true);

        await service.Host.WithAsync<IMassData, bool>(async mass =>
        {
            await mass.CopyAsync(500, CancellationToken.None);
            return true;
        });
        (await CountAsync()).ShouldBe(512);
        var sample = SampleCustomers.Get(42);
        (await service.Agent.FindCallersAsync(sample.Phone)).Callers.Single().Customer.Name.ShouldBe(sample.Name);
        (await service.Agent.FindCasesAsync(new() { Q = "频繁跳闸", Limit = 200 })).Items.Count.ShouldBeGreaterThan(10);
        (await service.Agent.LogCaseAsync(new(CaseKind.Inquiry, CaseChannel.Phone, "咨询"))).Number.ShouldStartWith("ZX-");
    }

    private Task<bool> SeedAsync() => service.Host.WithAsync<IDemoData, bool>(async demo =>
    {
        await demo.SeedAsync(CancellationToken.None);
        return true;
    });

    private Task<int> CountAsync() => service.Host.WithAsync<ServiceDbContext, int>(db => db.Cases.CountAsync());
}
