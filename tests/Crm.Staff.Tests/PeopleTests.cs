using System.Net;
using Crm.BuildingBlocks.Seeding;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Contracts.Events;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Crm.Staff.Tests;

/// <summary>W-01: people and units; W-03: permissions.</summary>
public sealed class PeopleTests
{
    [Fact]
    public async Task Colleagues_are_found_by_Chinese_name_pinyin_initials_and_user_name_by_role_and_unit_with_those_below()
    {
        await using var host = await StaffHost.StartAsync();
        var api = await host.SignInAsync(DemoPeople.ServiceAgent);
        (await Names(api, q: "小雨")).ShouldBe(["林小雨"]);
        (await Names(api, q: "lxy")).ShouldBe(["林小雨"]);
        (await Names(api, q: "linxiaoyu")).ShouldBe(["林小雨"]);
        (await Names(api, q: "zhao")).ShouldContain("赵文博");
        (await Names(api, role: StaffRoles.ServiceAgent)).ShouldBe(["吴佳", "胡悦"], ignoreOrder: true);
        (await Names(api, unitId: DemoPeople.SalesTeam.Id)).ShouldBe(["林小雨", "赵文博", "徐浩"], ignoreOrder: true);
        (await Names(api, unitId: DemoPeople.EastBranch.Id)).Count.ShouldBe(11);
        (await api.NamesAsync([DemoPeople.Operator.Id, Guid.NewGuid()])).ShouldBe([new StaffName(DemoPeople.Operator.Id, "高远")]);
    }

    [Fact]
    public async Task The_list_is_read_page_by_page_without_gap_or_repeat()
    {
        await using var host = await StaffHost.StartAsync();
        var api = await host.SignInAsync(DemoPeople.ServiceAgent);
        var seen = new List<Guid>();
        string? cursor = null;
        do
        {
            var page = await api.ListPeopleAsync(null, null, null, "all", 4, cursor);
            page.Items.Count.ShouldBeLessThanOrEqualTo(4);
            seen.AddRange(page.Items.Select(p => p.Id));
            cursor = page.Next;
        }
        while (cursor is not null);
        seen.ShouldBe(DemoPeople.All.Select(p => p.Id), ignoreOrder: true);
    }

    [Fact]
    public async Task Only_who_may_manage_people_can_add_one()
    {
        await using var host = await StaffHost.StartAsync();
        var api = await host.SignInAsync(DemoPeople.ServiceManager);
        var refused = await Should.ThrowAsync<ApiException>(() => api.AddPersonAsync(Request("new")));
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        refused.Content!.ShouldContain("\"code\":\"forbidden\"");
    }

    [Fact]
    public async Task An_added_person_chooses_a_password_by_a_link_that_works_once()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        var link = await admin.AddPersonAsync(Request("tang"));
        var token = link.Path.Split("token=")[1];
        var nobody = RestService.For<IStaffApi>(host.Browser());
        (await nobody.PasswordLinkAsync(token)).Name.ShouldBe("唐新");
        await nobody.ChoosePasswordAsync(new ChoosePasswordRequest(token, "quite a secret", "quite a secret"));
        var (tang, _) = await host.SignInAsync("tang", "quite a secret");
        (await tang.MeAsync()).UnitId.ShouldBe(DemoPeople.SalesTeam.Id);
        (await Should.ThrowAsync<ApiException>(() => nobody.ChoosePasswordAsync(new ChoosePasswordRequest(token, "another secret", "another secret"))))
            .Content!.ShouldContain("staff.link.used");
        (await Should.ThrowAsync<ApiException>(() => nobody.PasswordLinkAsync(token))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.Host.Events.WaitForAsync<StaffChanged>(e => e.StaffId == link.PersonId)).ManagerId.ShouldBe(DemoPeople.AccountManager.Id);
    }

    [Fact]
    public async Task Two_people_cannot_have_one_user_name()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        var error = await Should.ThrowAsync<ValidationApiException>(() => admin.AddPersonAsync(Request("LIN")));
        error.Content!.Errors.Keys.ShouldBe(["userName"]);
    }

    [Fact]
    public async Task Moved_to_another_unit_a_person_sees_that_units_records_at_once_and_the_move_is_told()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        var lin = await admin.GetPersonAsync(DemoPeople.SalesRepresentative.Id);
        var changed = await admin.ChangePersonAsync(lin.Id, Change(lin) with { UnitId = DemoPeople.ServiceTeam.Id, Roles = [StaffRoles.ServiceAgent] }, lin.ETag);
        changed.ManagerId.ShouldBe(DemoPeople.ServiceManager.Id);
        var actor = await host.Host.Services.GetRequiredService<IActorSource>().FindAsync(lin.Id, CancellationToken.None);
        actor!.UnitId.ShouldBe(DemoPeople.ServiceTeam.Id);
        actor.Roles.ShouldBe([StaffRoles.ServiceAgent]);
        var moved = await host.Host.Events.WaitForAsync<StaffMoved>();
        (moved.FromUnitId, moved.ToUnitId).ShouldBe((DemoPeople.SalesTeam.Id, DemoPeople.ServiceTeam.Id));
    }

    [Fact]
    public async Task A_change_over_somebody_elses_change_is_refused_with_412()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        var lin = await admin.GetPersonAsync(DemoPeople.SalesRepresentative.Id);
        await admin.ChangePersonAsync(lin.Id, Change(lin) with { Title = "资深业务员" }, lin.ETag);
        (await Should.ThrowAsync<ApiException>(() => admin.ChangePersonAsync(lin.Id, Change(lin) with { Title = "other" }, lin.ETag)))
            .StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task A_locked_person_is_out_at_once_and_unlocked_in_again()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        var lin = await host.SignInAsync(DemoPeople.SalesRepresentative);
        await lin.MeAsync();
        await admin.LockPersonAsync(DemoPeople.SalesRepresentative.Id);
        (await Should.ThrowAsync<ApiException>(() => lin.MeAsync())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.Host.Events.WaitForAsync<StaffChanged>(e => e.UserName == "lin")).Active.ShouldBeFalse();
        await admin.UnlockPersonAsync(DemoPeople.SalesRepresentative.Id);
        (await (await host.SignInAsync(DemoPeople.SalesRepresentative)).MeAsync()).Name.ShouldBe("林小雨");
    }

    [Fact]
    public async Task Who_leaves_hands_the_led_units_to_the_successor_and_everybody_hears_of_it()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        await admin.LeaveAsync(DemoPeople.AccountManager.Id, new LeaveRequest(DemoPeople.SecondRepresentative.Id));
        var left = await host.Host.Events.WaitForAsync<StaffLeft>();
        (left.StaffId, left.SuccessorId).ShouldBe((DemoPeople.AccountManager.Id, DemoPeople.SecondRepresentative.Id));
        (await host.Host.Events.WaitForAsync<UnitChanged>(e => e.UnitId == DemoPeople.SalesTeam.Id)).ManagerId.ShouldBe(DemoPeople.SecondRepresentative.Id);
        (await host.Host.Events.WaitForAsync<StaffChanged>(e => e.UserName == "lin")).ManagerId.ShouldBe(DemoPeople.SecondRepresentative.Id);
        (await host.Host.Events.WaitForAsync<StaffChanged>(e => e.UserName == "xu")).ManagerId.ShouldBe(DemoPeople.BranchLeader.Id, "he leads the team himself now");
        (await admin.GetPersonAsync(DemoPeople.AccountManager.Id)).State.ShouldBe("left");
    }

    [Fact]
    public async Task The_last_administrator_can_neither_be_locked_nor_leave_nor_lose_the_role()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        var me = await admin.GetPersonAsync((await admin.MeAsync()).Id);
        foreach (var way in new Func<Task>[]
        {
            () => admin.LockPersonAsync(me.Id),
            () => admin.LeaveAsync(me.Id, new LeaveRequest(DemoPeople.Operator.Id)),
            () => admin.ChangePersonAsync(me.Id, Change(me) with { Roles = [StaffRoles.Operator] }, me.ETag),
        })
            (await Should.ThrowAsync<ApiException>(way)).Content!.ShouldContain("staff.person.last_administrator");
    }

    [Fact]
    public async Task A_deputy_during_an_absence_is_told_to_the_others()
    {
        await using var host = await StaffHost.StartAsync();
        var admin = await Administrator.SignInAsync(host);
        var zhou = await admin.GetPersonAsync(DemoPeople.BranchLeader.Id);
        var absence = new AbsenceDetails(DemoPeople.GeneralManager.Id, new(2026, 7, 1), new(2026, 7, 14));
        (await admin.ChangePersonAsync(zhou.Id, Change(zhou) with { Absence = absence }, zhou.ETag)).Absence.ShouldBe(absence);
        (await host.Host.Events.WaitForAsync<StaffChanged>(e => e.StaffId == zhou.Id)).DeputyId.ShouldBe(DemoPeople.GeneralManager.Id);
        var own = await Should.ThrowAsync<ApiException>(() => admin.ChangePersonAsync(zhou.Id, Change(zhou) with { Absence = absence with { DeputyId = zhou.Id } }));
        own.Content!.ShouldContain("staff.absence.own_deputy");
    }

    private static async Task<List<string>> Names(IStaffApi api, string? q = null, string? role = null, Guid? unitId = null) =>
        [.. (await api.FindPeopleAsync(q, role, unitId, 50)).Items.Select(p => p.Name)];

    private static AddPersonRequest Request(string userName) =>
        new(userName, "唐新", "业务员", "tang@demo.example", null, DemoPeople.SalesTeam.Id, [StaffRoles.SalesRepresentative], "zh-CN");

    private static ChangePersonRequest Change(PersonDetails p) => new(p.Name, p.Title, p.Email, p.Phone, p.UnitId, p.Roles, p.Absence);
}
