using System.Net;
using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Contracts.Events;
using Crm.BuildingBlocks.Seeding;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;
using Refit;
using Shouldly;

namespace Crm.Accounts.Tests.Api;

/// <summary>A-33: what each tier is promised.</summary>
public sealed class SlaPolicyTests(AccountsHost accounts) : IClassFixture<AccountsHost>
{
    private IAccountsApi Manager => accounts.As(DemoPeople.KeyAccountManager);

    [Fact]
    public async Task A_new_installation_tells_the_policies_of_all_four_tiers_once()
    {
        foreach (var tier in Tiers.WithNone)
        {
            var set = await accounts.Host.Events.WaitForAsync<SlaPolicySet>(e => e.Tier == tier && e.Version == 1);
            set.Targets.Select(t => t.CaseKind).ShouldBe(SlaCaseKinds.All);
        }
        var complaint = accounts.Host.Events.Of<SlaPolicySet>().Single(e => e is { Tier: Tiers.None, Version: 1 }).Targets.Single(t => t.CaseKind == "complaint");
        complaint.ShouldBe(new SlaTarget("complaint", 24 * 60, true, null, 5));
        (await accounts.LookAsync(db => db.SlaPolicies.CountAsync(p => !p.Told))).ShouldBe(0);
        await accounts.Host.WithAsync<IServiceProvider, string>(services => Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions
            .GetRequiredService<Jobs.SlaNewsJob>(services).RunAsync(CancellationToken.None));
        accounts.Host.Events.Of<SlaPolicySet>().Count(e => e.Version == 1).ShouldBe(4);
    }

    [Fact]
    public async Task A_higher_tier_is_never_promised_less()
    {
        var policies = await Manager.SlaPoliciesAsync();
        policies.Select(p => p.Tier).ShouldBe(Tiers.WithNone);
        foreach (var (higher, lower) in policies.Zip(policies.Skip(1)))
            foreach (var (high, low) in higher.Targets.Zip(lower.Targets))
                high.FirstReplyMinutes.ShouldBeLessThanOrEqualTo(low.FirstReplyMinutes, $"{higher.Tier} {high.CaseKind}");
    }

    [Fact]
    public async Task A_change_is_the_next_version_and_told_and_a_second_change_of_the_same_version_is_refused()
    {
        var before = (await Manager.SlaPolicyVersionsAsync(Tiers.Ordinary))[0];
        SetSlaPolicyRequest request = new("一般大客户服务标准(修订)", [.. before.Targets.Select(t => t.CaseKind == "fault" ? t with { FirstReplyMinutes = 90 } : t)], before.Version);
        var set = await Manager.SetSlaPolicyAsync(Tiers.Ordinary, request);
        (set.Version, set.SetByName).ShouldBe((before.Version + 1, DemoPeople.KeyAccountManager.Name));
        var told = await accounts.Host.Events.WaitForAsync<SlaPolicySet>(e => e.Tier == Tiers.Ordinary && e.Version == set.Version);
        told.Targets.Single(t => t.CaseKind == "fault").FirstReplyMinutes.ShouldBe(90);
        (await Should.ThrowAsync<ApiException>(() => Manager.SetSlaPolicyAsync(Tiers.Ordinary, request))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Manager.SlaPolicyVersionsAsync(Tiers.Ordinary)).Select(p => p.Version).ShouldBe([set.Version, before.Version]);
    }

    [Fact]
    public async Task What_cannot_be_promised_is_said_at_its_field()
    {
        var policy = (await Manager.SlaPolicyVersionsAsync(Tiers.Key))[0];
        List<SlaTarget> targets = [.. policy.Targets];
        targets[0] = targets[0] with { FirstReplyMinutes = 0 };
        targets[1] = targets[1] with { ResolutionMinutes = 5, ResolutionWorkingDays = 5 };
        var error = await Should.ThrowAsync<ValidationApiException>(() => Manager.SetSlaPolicyAsync(Tiers.Key, new("x", targets, 1)));
        error.Content!.Errors.Keys.ShouldBe(["targets[0].firstReplyMinutes", "targets[1].resolutionWorkingDays"], ignoreOrder: true);
        error = await Should.ThrowAsync<ValidationApiException>(() => Manager.SetSlaPolicyAsync(Tiers.Key, new("x", [.. policy.Targets.Skip(1)], 1)));
        error.Content!.Errors.Keys.ShouldBe(["targets"]);
    }

    [Fact]
    public async Task An_agent_reads_policies_but_does_not_set_them()
    {
        var agent = accounts.As(DemoPeople.ServiceAgent);
        var policy = (await agent.SlaPoliciesAsync())[0];
        (await Should.ThrowAsync<ApiException>(() => agent.SetSlaPolicyAsync(policy.Tier, new(policy.Name, policy.Targets, policy.Version)))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
