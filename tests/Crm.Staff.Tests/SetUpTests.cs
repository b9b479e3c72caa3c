using System.Net;
using Crm.BuildingBlocks.Seeding;
using Crm.Staff.Contracts;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Contracts.Events;
using Crm.Staff.Features.SetUp;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Crm.Staff.Tests;

/// <summary>W-02, U-15: the first administrator comes from a link that works once.</summary>
public sealed class SetUpTests
{
    [Fact]
    public async Task The_link_makes_the_first_administrator_once()
    {
        await using var host = await StaffHost.StartEmptyAsync();
        var token = (await Link(host).MakeTokenAsync(CancellationToken.None))!;
        var api = RestService.For<IStaffApi>(host.Browser());
        (await api.SetupStateAsync(token)).Open.ShouldBeTrue();
        (await api.SetupStateAsync("guess")).Open.ShouldBeFalse();
        await api.SetUpAsync(Request(token));

        var (admin, _) = await host.SignInAsync("boss", "a long password");
        var me = await admin.MeAsync();
        me.Roles.ShouldBe([StaffRoles.Administrator]);
        me.UnitName.ShouldBe("晨光电力");
        me.Grants[StaffPermissions.RolesManage].ShouldBe("All");

        (await api.SetupStateAsync(token)).Open.ShouldBeFalse();
        var again = await Should.ThrowAsync<ValidationApiException>(() => api.SetUpAsync(Request(token) with { UserName = "second" }));
        again.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Link(host).MakeTokenAsync(CancellationToken.None)).ShouldBeNull("there is an administrator");
    }

    [Fact]
    public async Task Two_who_use_the_link_at_once_make_one_administrator()
    {
        await using var host = await StaffHost.StartEmptyAsync();
        var token = (await Link(host).MakeTokenAsync(CancellationToken.None))!;
        var tries = Enumerable.Range(0, 4).Select(async i =>
        {
            try
            {
                await RestService.For<IStaffApi>(host.Browser()).SetUpAsync(Request(token) with { UserName = $"boss{i}" });
                return true;
            }
            catch (ApiException)
            {
                return false;
            }
        });
        (await Task.WhenAll(tries)).Count(made => made).ShouldBe(1);
    }

    [Fact]
    public async Task The_link_expires_after_24_hours()
    {
        await using var host = await StaffHost.StartEmptyAsync();
        var token = (await Link(host).MakeTokenAsync(CancellationToken.None))!;
        host.Clock.Advance(TimeSpan.FromHours(24.1));
        var api = RestService.For<IStaffApi>(host.Browser());
        (await api.SetupStateAsync(token)).Open.ShouldBeFalse();
        await Should.ThrowAsync<ApiException>(() => api.SetUpAsync(Request(token)));
    }

    [Fact]
    public async Task A_weak_password_is_refused_at_its_field_and_the_link_still_works()
    {
        await using var host = await StaffHost.StartEmptyAsync();
        var token = (await Link(host).MakeTokenAsync(CancellationToken.None))!;
        var api = RestService.For<IStaffApi>(host.Browser());
        foreach (var weak in new[] { "short", "aaaaaaaaaaaa", "boss is my name" })
        {
            var error = await Should.ThrowAsync<ValidationApiException>(() => api.SetUpAsync(Request(token) with { Password = weak, Repeat = weak }));
            error.Content!.Errors.Keys.ShouldBe(["password"]);
        }
        await api.SetUpAsync(Request(token));
    }

    [Fact]
    public async Task Demo_people_come_with_the_password_the_administrator_typed_and_are_published()
    {
        await using var host = await StaffHost.StartEmptyAsync();
        var token = (await Link(host).MakeTokenAsync(CancellationToken.None))!;
        await RestService.For<IStaffApi>(host.Browser()).SetUpAsync(Request(token) with { Company = null, Demo = true, DemoPassword = "try me out now" });
        var (lin, _) = await host.SignInAsync("lin", "try me out now");
        (await lin.MeAsync()).Name.ShouldBe("林小雨");
        var published = await host.Host.Events.WaitForAsync<StaffChanged>(e => e.UserName == "lin");
        published.ManagerId.ShouldBe(DemoPeople.AccountManager.Id);
        (await host.Host.Events.WaitForAsync<UnitChanged>(e => e.UnitId == DemoPeople.SalesTeam.Id)).ManagerId.ShouldBe(DemoPeople.AccountManager.Id);
    }

    private static SetupLink Link(StaffHost host) => ActivatorUtilities.CreateInstance<SetupLink>(host.Host.Services);

    private static SetupRequest Request(string token) =>
        new(token, "boss", "王总管", "a long password", "a long password", "zh-CN", "晨光电力", false, null);
}
