using System.Net;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Crm.Staff.Contracts;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Contracts.Events;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Crm.Staff.Tests;

/// <summary>W-01 units, W-03 permissions by role, W-04 API keys.</summary>
public sealed class UnitAndRoleTests
{
    [Fact]
    public async Task Units_come_in_tree_order_and_can_be_added_renamed_moved_and_given_a_leader()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        var units = await admin.UnitsAsync();
        units[0].Id.ShouldBe(DemoPeople.Headquarters.Id);
        units.Single(u => u.Id == DemoPeople.SalesTeam.Id).Depth.ShouldBe(2);

        var added = await admin.AddUnitAsync(new UnitRequest("业务二部", "Sales team two", "team", DemoPeople.EastBranch.Id, DemoPeople.SecondRepresentative.Id));
        added.Depth.ShouldBe(2);
        var moved = await admin.ChangeUnitAsync(
            added.Id, new UnitRequest("华南组", "South team", "team", DemoPeople.Headquarters.Id, added.ManagerId), added.ETag);
        (moved.Name, moved.Depth).ShouldBe(("华南组", 1));
        (await host.Host.Events.WaitForAsync<UnitChanged>(e => e.Name == "华南组")).ParentId.ShouldBe(DemoPeople.Headquarters.Id);
    }

    [Fact]
    public async Task A_unit_cannot_be_put_below_itself_nor_closed_with_people_in_it()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        var request = new UnitRequest("华东分公司", "East China branch", "branch", DemoPeople.SalesTeam.Id, null);
        (await Should.ThrowAsync<ApiException>(() => admin.ChangeUnitAsync(DemoPeople.EastBranch.Id, request))).Content!.ShouldContain("staff.unit.parent");
        var closed = new UnitRequest("业务一部", "Sales team one", "team", DemoPeople.EastBranch.Id, null, Active: false);
        (await Should.ThrowAsync<ApiException>(() => admin.ChangeUnitAsync(DemoPeople.SalesTeam.Id, closed))).Content!.ShouldContain("staff.unit.not_empty");
    }

    [Fact]
    public async Task Another_leader_is_told_for_everybody_managed()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        await admin.ChangeUnitAsync(DemoPeople.SalesTeam.Id, new UnitRequest("业务一部", "Sales team one", "team", DemoPeople.EastBranch.Id, DemoPeople.SalesRepresentative.Id));
        (await host.Host.Events.WaitForAsync<StaffChanged>(e => e.UserName == "xu")).ManagerId.ShouldBe(DemoPeople.SalesRepresentative.Id);
        (await host.Host.Events.WaitForAsync<StaffChanged>(e => e.UserName == "zhao")).ManagerId.ShouldBe(DemoPeople.SalesRepresentative.Id);
        (await host.Host.Events.WaitForAsync<StaffChanged>(e => e.UserName == "lin")).ManagerId.ShouldBe(DemoPeople.BranchLeader.Id);
    }

    [Fact]
    public async Task A_permission_taken_from_a_role_is_gone_with_the_next_request_and_stays_gone_after_the_next_migration()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        var lin = await host.SignInAsync(DemoPeople.SalesRepresentative);
        await lin.FindPeopleAsync();
        await admin.SetGrantsAsync(StaffRoles.SalesRepresentative, new SetGrantsRequest("staff", new Dictionary<string, string>()));
        (await Should.ThrowAsync<ApiException>(() => lin.FindPeopleAsync())).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        await host.Host.Services.GetRequiredService<ModuleMigrator>().MigrateAsync(CancellationToken.None);
        (await admin.RolesAsync()).Roles.Single(r => r.Key == StaffRoles.SalesRepresentative).Grants.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_persons_scope_is_the_widest_of_the_roles_and_reaches_all_units_below()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        await admin.AddRoleAsync(new AddRoleRequest("helper", "帮手", "Helper"));
        await admin.SetGrantsAsync("helper", new SetGrantsRequest("staff", new Dictionary<string, string> { [StaffPermissions.AuditRead] = "UnitAndBelow" }));
        var zhou = await admin.GetPersonAsync(DemoPeople.BranchLeader.Id);
        await admin.ChangePersonAsync(zhou.Id, new ChangePersonRequest(zhou.Name, zhou.Title, zhou.Email, zhou.Phone, zhou.UnitId, [StaffRoles.BranchLeader, "helper"], null));
        var actor = (await host.Host.Services.GetRequiredService<IActorSource>().FindAsync(zhou.Id, CancellationToken.None))!;
        actor.Scope(StaffPermissions.AuditRead).ShouldBe(RecordScope.UnitAndBelow);
        actor.UnitsBelow.ShouldBe([DemoPeople.EastBranch.Id, DemoPeople.SalesTeam.Id, DemoPeople.KeyAccountTeam.Id, DemoPeople.ServiceTeam.Id], ignoreOrder: true);
    }

    [Fact]
    public async Task Administrators_cannot_take_the_right_to_change_roles_from_themselves()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        (await Should.ThrowAsync<ApiException>(() => admin.SetGrantsAsync(StaffRoles.Administrator, new SetGrantsRequest("staff", new Dictionary<string, string>()))))
            .Content!.ShouldContain("staff.role.keep_roles");
    }

    [Fact]
    public async Task An_API_key_does_what_it_is_for_and_nothing_else_until_revoked_or_expired()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        var key = await admin.AddApiKeyAsync(new AddApiKeyRequest("ERP", [StaffPermissions.PeopleRead], 30));
        key.Secret.ShouldStartWith("crm_");
        foreach (var header in new[] { ("Authorization", $"Bearer {key.Secret}"), ("X-Api-Key", key.Secret) })
        {
            using var http = host.Browser();
            http.DefaultRequestHeaders.Add(header.Item1, header.Item2);
            var system = RestService.For<IStaffApi>(http);
            (await system.FindPeopleAsync(limit: 100)).Items.Count.ShouldBe(14);
            (await Should.ThrowAsync<ApiException>(() => system.AuditAsync())).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "its maker may, the key may not");
        }
        var listed = (await admin.ApiKeysAsync()).Single();
        listed.LastUsedAt.ShouldNotBeNull();
        key.Secret.ShouldStartWith(listed.Prefix);

        using var later = host.Browser();
        later.DefaultRequestHeaders.Add("X-Api-Key", key.Secret);
        await admin.RevokeApiKeyAsync(key.Id);
        (await later.GetAsync("/api/staff/people")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        var other = await admin.AddApiKeyAsync(new AddApiKeyRequest("BI", [StaffPermissions.PeopleRead], 1));
        host.Clock.Advance(TimeSpan.FromDays(1.01));
        using var expired = host.Browser();
        expired.DefaultRequestHeaders.Add("X-Api-Key", other.Secret);
        (await expired.GetAsync("/api/staff/people")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_key_cannot_be_given_what_its_maker_does_not_have()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        (await Should.ThrowAsync<ApiException>(() => admin.AddApiKeyAsync(new AddApiKeyRequest("x", ["customers.lead.claim"], 30))))
            .Content!.ShouldContain("staff.key.permissions");
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sessions_and_keeps_this_one()
    {
        await using var host = await StaffHost.StartAsync();
        var here = await host.SignInAsync(DemoPeople.SalesRepresentative);
        var there = await host.SignInAsync(DemoPeople.SalesRepresentative);
        (await here.SessionsAsync()).Count.ShouldBe(2);
        (await here.ChangePasswordAsync(new ChangePasswordRequest(StaffHost.Password, "a better secret", "a better secret"))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await here.MeAsync()).Name.ShouldBe("林小雨");
        (await Should.ThrowAsync<ApiException>(() => there.MeAsync())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await here.ChangePasswordAsync(new ChangePasswordRequest("not it at all", "a better secret", "a better secret"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_session_is_seen_and_ended_from_another()
    {
        await using var host = await StaffHost.StartAsync();
        var here = await host.SignInAsync(DemoPeople.SalesRepresentative);
        var there = await host.SignInAsync(DemoPeople.SalesRepresentative);
        await there.MeAsync();
        var other = (await here.SessionsAsync()).Single(s => !s.Current);
        other.Browser.ShouldBe("Test browser");
        await here.EndSessionAsync(other.Id);
        (await Should.ThrowAsync<ApiException>(() => there.MeAsync())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await here.SessionsAsync()).ShouldHaveSingleItem().Current.ShouldBeTrue();
    }
}
