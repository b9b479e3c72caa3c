using Crm.Accounts.Domain.Customers;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts.Events;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Crm.Accounts.Tests.Api;

/// <summary>What Accounts knows of customers, whatever the order of the events.</summary>
public sealed class CustomerCopyTests(AccountsHost accounts) : IClassFixture<AccountsHost>
{
    private static readonly DateTimeOffset Registered = new(2020, 5, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_change_that_is_faster_than_the_registration_stays_and_the_registration_gives_its_date()
    {
        var id = Guid.CreateVersion7();
        await accounts.Host.PublishAsync(new CustomerChanged(Facts(id, "杭州新名酒业有限公司", 3), Guid.Empty, Registered.AddYears(2)));
        await WaitAsync(id, c => c is { Version: 3 });
        await accounts.Host.PublishAsync(new CustomerRegistered(Facts(id, "杭州旧名酒业有限公司", 1), null, Guid.Empty, Registered));
        var known = await WaitAsync(id, c => c?.RegisteredAt == Registered);
        known!.Name.ShouldBe("杭州新名酒业有限公司");
        known.Version.ShouldBe(3);
    }

    [Fact]
    public async Task The_latest_grading_gives_the_grade_and_facts_written_before_it_do_not_take_it_back()
    {
        var id = await accounts.CustomerAsync("苏州评级机械有限公司");
        await accounts.Host.PublishAsync(new CustomerGraded(id, "B", "A", "rule", new Dictionary<string, string>(), Registered.AddYears(3)));
        await WaitAsync(id, c => c is { Grade: "B" });
        await accounts.Host.PublishAsync(new CustomerGraded(id, "C", null, "rule", new Dictionary<string, string>(), Registered.AddYears(2)));
        await accounts.Host.PublishAsync(new CustomerChanged(Facts(id, "苏州评级机械有限公司", 9), Guid.Empty, Registered));
        (await WaitAsync(id, c => c is { Version: 9 }))!.Grade.ShouldBe("B");
    }

    private Task<Customer?> WaitAsync(Guid id, Func<Customer?, bool> good) => Eventually.BecomesAsync(
        () => accounts.LookAsync(db => db.Customers.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id)), good, "the copy of the customer");

    private static CustomerFacts Facts(Guid id, string name, long version) => new(
        id, "C20200001", name, null, "trading", "A", null, null, null, DemoPeople.SalesTeam.Id, "internal", "ALFKI", [], version);
}
