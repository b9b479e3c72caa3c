using System.Net.ServerSentEvents;
using System.Text.Json;
using Crm.BuildingBlocks.Seeding;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Contracts.Events;
using Crm.Testing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Staff.Tests;

/// <summary>W-06: bell and inbox.</summary>
public sealed class InboxTests
{
    [Fact]
    public async Task A_notification_delivered_twice_is_in_each_inbox_once()
    {
        await using var host = await StaffHost.StartAsync();
        var lin = await host.SignInAsync(DemoPeople.SalesRepresentative);
        var notified = Notified(DemoPeople.SalesRepresentative.Id, DemoPeople.SalesRepresentative.Id, DemoPeople.AccountManager.Id, Guid.NewGuid());
        await host.Host.PublishAsync(notified);
        await host.Host.PublishAsync(notified);
        var last = Notified(DemoPeople.SalesRepresentative.Id);
        await host.Host.PublishAsync(last);
        await Eventually.BecomesAsync(() => lin.InboxCountAsync(), c => c.Unread == 2, "both notifications");
        (await lin.InboxAsync()).Items.Count.ShouldBe(2);
        var zhao = await host.SignInAsync(DemoPeople.AccountManager);
        (await zhao.InboxAsync()).Items.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Read_ones_are_not_counted_any_more_and_the_list_is_paged_latest_first()
    {
        await using var host = await StaffHost.StartAsync();
        var lin = await host.SignInAsync(DemoPeople.SalesRepresentative);
        for (var i = 0; i < 5; i++)
            await host.Host.PublishAsync(Notified(DemoPeople.SalesRepresentative.Id) with { At = DateTimeOffset.UtcNow.AddMinutes(-i) });
        await Eventually.BecomesAsync(() => lin.InboxCountAsync(), c => c.Unread == 5, "five");
        var first = await lin.InboxAsync(limit: 3);
        var second = await lin.InboxAsync(limit: 3, cursor: first.Next);
        var all = first.Items.Concat(second.Items).ToList();
        all.Select(i => i.At).ShouldBe(all.Select(i => i.At).OrderDescending());
        all.Select(i => i.Id).Distinct().Count().ShouldBe(5);
        (await lin.MarkReadAsync(all[0].Id)).Unread.ShouldBe(4);
        (await lin.InboxAsync(unread: true)).Items.Count.ShouldBe(4);
        (await lin.MarkAllReadAsync()).Unread.ShouldBe(0);
        (await lin.MeAsync()).Unread.ShouldBe(0);
    }

    [Fact]
    public async Task Kinds_switched_off_do_not_come_and_quiet_ones_come_without_the_bell()
    {
        await using var host = await StaffHost.StartAsync();
        var lin = await host.SignInAsync(DemoPeople.SalesRepresentative);
        await lin.SetNotificationsAsync(new SetNotificationsRequest(new Dictionary<string, string> { ["test.off"] = "off", ["test.quiet"] = "quiet" }));
        await host.Host.PublishAsync(Notified(DemoPeople.SalesRepresentative.Id) with { Kind = "test.off" });
        await host.Host.PublishAsync(Notified(DemoPeople.SalesRepresentative.Id) with { Kind = "test.quiet" });
        await host.Host.PublishAsync(Notified(DemoPeople.SalesRepresentative.Id));
        var all = await Eventually.BecomesAsync(() => lin.InboxAsync(), p => p.Items.Count == 2, "two of three");
        all.Items.Single(i => i.Kind == "test.quiet").Read.ShouldBeTrue();
        (await lin.InboxCountAsync()).Unread.ShouldBe(1);
    }

    [Fact]
    public async Task The_live_bell_tells_the_count_at_once_and_at_every_change_also_from_another_node()
    {
        await using var host = await StaffHost.StartAsync();
        await using var other = await StaffHost.StartEmptyAsync(host.Host.ConnectionString);
        var (_, browser) = await host.SignInAsync(DemoPeople.SalesRepresentative.UserName, StaffHost.Password);
        using var ended = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using var bell = ListenAsync(browser, ended.Token).GetAsyncEnumerator(ended.Token);
        (await NextAsync(bell)).ShouldBe(0);
        await host.Host.PublishAsync(Notified(DemoPeople.SalesRepresentative.Id));
        (await NextAsync(bell)).ShouldBe(1);
        await other.Host.PublishAsync(Notified(DemoPeople.SalesRepresentative.Id));
        (await NextAsync(bell)).ShouldBe(2);
    }

    [Fact]
    public async Task The_live_bell_ends_cleanly_when_the_host_stops()
    {
        await using var host = await StaffHost.StartAsync();
        var (_, browser) = await host.SignInAsync(DemoPeople.SalesRepresentative.UserName, StaffHost.Password);
        using var ended = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using var bell = ListenAsync(browser, ended.Token).GetAsyncEnumerator(ended.Token);
        await NextAsync(bell);
        host.Host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        while (await bell.MoveNextAsync())
            bell.Current.ShouldBe(0);
    }

    private static async Task<int> NextAsync(IAsyncEnumerator<int> bell)
    {
        (await bell.MoveNextAsync()).ShouldBeTrue();
        return bell.Current;
    }

    /// <summary>The counts as they come, a repeated one left out (a bell may ring more often than the count changes).</summary>
    private static async IAsyncEnumerable<int> ListenAsync(
        HttpClient browser, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var answer = await browser.GetAsync("/api/staff/live", HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        var last = -1;
        await foreach (var item in SseParser.Create(await answer.Content.ReadAsStreamAsync(cancellationToken)).EnumerateAsync(cancellationToken))
        {
            if (item.EventType != "bell")
                continue;
            var unread = JsonDocument.Parse(item.Data).RootElement.GetProperty("unread").GetInt32();
            if (unread != last)
                yield return last = unread;
        }
    }

    private static StaffNotified Notified(params Guid[] staffIds) => new(
        Guid.NewGuid(), staffIds, "approvals.requested", "/approvals/1", new Dictionary<string, string> { ["subject"] = "重点客户认定" }, DateTimeOffset.UtcNow);
}
