using Crm.Customers.Contracts.Api;
using Crm.Customers.Jobs;
using Crm.Customers.Tests.Support;
using Crm.Customers.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Customers.Tests.Customers;

/// <summary>C-33: of what the customers are made up, and what changed since a day. A host for each test, since they move the clock.</summary>
public sealed class CompositionTests : IAsyncLifetime
{
    private readonly CustomersHost customers = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => customers.InitializeAsync();

    public ValueTask DisposeAsync() => customers.DisposeAsync();

    [Fact]
    public async Task Customers_are_counted_by_each_property_beside_what_they_were_then()
    {
        customers.Host.Clock.Set(Some.China("2026-09-20 10:00"));
        var first = await Some.CustomerAsync(customers.Api);
        await Some.CustomerAsync(customers.Api, Some.Complete() with { Region = "440305", Industry = "G58", Nature = "foreign" });
        customers.Host.Clock.Set(Some.China("2026-10-15 10:00"));
        await customers.Api.ChangeStageAsync(first, new("trading", "首单"), Ct);
        await Some.CustomerAsync(customers.Api);
        customers.Host.Clock.Set(Some.China("2026-11-20 00:30"));
        await CountAsync();
        await CountAsync();

        var september = await customers.Api.CompositionAsync(new DateOnly(2026, 10, 5), Ct);
        september.ComparedWith.ShouldBe(new DateOnly(2026, 9, 30));
        (september.Customers, september.CustomersThen).ShouldBe((3, 2));
        Share(september, "stage", "prospect").ShouldBe((2, 2));
        Share(september, "stage", "trading").ShouldBe((1, 0));
        Share(september, "region", "330000").ShouldBe((2, 1));
        Share(september, "region", "440000").ShouldBe((1, 1));
        Share(september, "industry", "G").ShouldBe((1, 1));
        Share(september, "nature", "domestic").ShouldBe((2, 1));
        Share(september, "source", "exhibition").ShouldBe((3, 2));
        var yesterday = await customers.Api.CompositionAsync(new DateOnly(2026, 11, 20), Ct);
        yesterday.ComparedWith.ShouldBe(new DateOnly(2026, 11, 19));
        Share(yesterday, "stage", "trading").ShouldBe((1, 1));
        (await customers.Api.CompositionAsync(ct: Ct)).ComparedWith.ShouldBeNull();
        (await customers.Api.CompositionAsync(new DateOnly(2020, 1, 1), Ct)).ComparedWith.ShouldBeNull();
    }

    [Fact] // W-03
    public async Task Only_customers_one_sees_are_counted_now_and_then()
    {
        customers.Host.Clock.Set(Some.China("2026-10-20 10:00"));
        await Some.CustomerAsync(customers.Api);
        await Some.CustomerAsync(customers.As(customers.Xu));
        customers.Host.Clock.Set(Some.China("2026-11-20 00:30"));
        await CountAsync();
        var mine = await customers.Api.CompositionAsync(new DateOnly(2026, 10, 31), Ct);
        (mine.Customers, mine.CustomersThen).ShouldBe((1, 1));
        var all = await customers.As(customers.Boss).CompositionAsync(new DateOnly(2026, 10, 31), Ct);
        (all.Customers, all.CustomersThen).ShouldBe((2, 2));
    }

    [Fact]
    public async Task Days_are_kept_for_five_weeks_and_the_ends_of_months_for_ever()
    {
        customers.Host.Clock.Set(Some.China("2026-10-20 10:00"));
        await Some.CustomerAsync(customers.Api);
        foreach (var day in (string[])["2026-10-22 00:30", "2026-12-01 00:30"])
        {
            customers.Host.Clock.Set(Some.China(day));
            await CountAsync();
        }
        var kept = await customers.Host.WithAsync<CustomersDbContext, List<DateOnly>>(db => db.CompositionDays.Select(d => d.Day).Distinct().OrderBy(d => d).ToListAsync(Ct));
        kept.ShouldBe([new DateOnly(2026, 10, 31), new DateOnly(2026, 11, 30)]);
    }

    private static (int Now, int? Then) Share(CustomersComposition composition, string dimension, string key) =>
        composition.Parts.Single(p => p.Dimension == dimension).Shares.Single(s => s.Key == key) is var share ? (share.Now, share.Then) : default;

    private Task CountAsync() => customers.Host.WithAsync<CompositionJob, string>(job => job.RunAsync(Ct));
}
