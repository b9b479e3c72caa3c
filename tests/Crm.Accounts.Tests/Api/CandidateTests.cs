using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Orders;
using Crm.BuildingBlocks.Seeding;
using Shouldly;

namespace Crm.Accounts.Tests.Api;

/// <summary>A-01: the customers that the criteria propose.</summary>
public sealed class CandidateTests(AccountsHost accounts) : IClassFixture<AccountsHost>
{
    [Fact]
    public async Task Customers_that_meet_a_criterion_are_proposed_with_it_until_they_are_nominated()
    {
        var large = await TradingAsync("南京大额有限公司", 1_500_000m, 100_000m, DemoPeople.SalesRepresentative);
        var single = await TradingAsync("南京单笔有限公司", 600_000m, 500_000m, DemoPeople.SecondRepresentative);
        var small = await TradingAsync("南京小额有限公司", 900m, 900m, DemoPeople.SalesRepresentative);
        for (var i = 0; i < 7; i++)
            await TradingAsync($"南京其他{i}有限公司", 1_000m + i, 500m, DemoPeople.SecondRepresentative);

        var manager = accounts.As(DemoPeople.KeyAccountManager);
        var found = (await manager.CandidatesAsync()).Items;
        found.Select(c => c.CustomerId).ShouldBe([large, single]);
        found[0].Meets.Select(m => m.Kind).ShouldBe([CriterionKinds.Year, CriterionKinds.TopPercent]);
        found[1].Meets.Select(m => m.Kind).ShouldBe([CriterionKinds.OneOrder, CriterionKinds.TopPercent]);
        (found[0].Tier, found[0].TwelveMonths).ShouldBe((Tiers.Key, 1_500_000m));
        (await accounts.As(DemoPeople.SalesRepresentative).CandidatesAsync()).Items.Select(c => c.CustomerId).ShouldBe([large]);

        var first = await manager.CandidatesAsync(limit: 1);
        (await manager.CandidatesAsync(limit: 1, cursor: first.Next)).Items.Single().CustomerId.ShouldBe(single);
        await manager.NominateAsync(new NominateRequest(large, Tiers.Key, DemoPeople.KeyAccountManager.Id, "达到年交易额标准", 1_500_000m, Submit: false));
        (await manager.CandidatesAsync()).Items.Select(c => c.CustomerId).ShouldBe([single]);
        (await manager.CardAsync(large)).Value!.Trade!.TwelveMonths.ShouldBe(1_500_000m);
        small.ShouldNotBe(large);
    }

    private async Task<Guid> TradingAsync(string name, decimal twelveMonths, decimal largestOrder, DemoPerson owner)
    {
        var id = await accounts.CustomerAsync(name, owner: owner);
        var day = new DateOnly(2026, 11, 1);
        return await accounts.LookAsync(async db =>
        {
            db.Trades.Add(new CustomerTradeRow
            {
                CustomerId = id, TwelveMonths = twelveMonths, LargestOrder = largestOrder, LargestMonth = 1m, Orders12 = 3, FirstOrderOn = day, LastOrderOn = day,
                AsOf = day, Currency = "CNY",
            });
            await db.SaveChangesAsync();
            return id;
        });
    }
}
