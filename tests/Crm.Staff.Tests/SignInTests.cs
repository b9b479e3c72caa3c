using System.Net;
using System.Net.Http.Json;
using Crm.BuildingBlocks.Seeding;
using Crm.Staff.Contracts;
using Crm.Staff.Contracts.Api;
using Refit;

namespace Crm.Staff.Tests;

/// <summary>W-02: sign-in, lockout, sessions.</summary>
public sealed class SignInTests
{
    [Fact]
    public async Task Signed_in_with_the_right_password_a_person_is_known_with_unit_roles_and_permissions()
    {
        await using var host = await StaffHost.StartAsync();
        var me = await (await host.SignInAsync(DemoPeople.SalesRepresentative, "zh-CN")).MeAsync();
        me.Name.ShouldBe("林小雨");
        me.UnitName.ShouldBe("业务一部");
        me.Roles.ShouldBe([StaffRoles.SalesRepresentative]);
        me.Grants[StaffPermissions.PeopleRead].ShouldBe("All");
        me.Grants.Keys.ShouldNotContain(StaffPermissions.PeopleManage);
    }

    [Fact]
    public async Task The_API_answers_401_as_problem_details_and_never_redirects()
    {
        await using var host = await StaffHost.StartAsync();
        using var browser = host.Browser();
        var answer = await browser.GetAsync("/api/staff/me", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await Code(answer)).ShouldBe("unauthenticated");
    }

    [Fact]
    public async Task Five_wrong_passwords_keep_even_the_right_one_out_for_15_minutes()
    {
        await using var host = await StaffHost.StartAsync();
        using var browser = host.Browser();
        for (var i = 0; i < 4; i++)
            (await Try(browser, "lin", "wrong password")).ShouldBe("staff.sign_in.wrong");
        (await Try(browser, "lin", "wrong password")).ShouldBe("staff.sign_in.locked_out");
        (await Try(browser, "lin", StaffHost.Password)).ShouldBe("staff.sign_in.locked_out");
        (await Try(browser, "wu", StaffHost.Password)).ShouldBeNull();
        host.Clock.Advance(TimeSpan.FromMinutes(15.1));
        (await Try(browser, "lin", StaffHost.Password)).ShouldBeNull();
    }

    [Fact]
    public async Task Guesses_made_at_the_same_time_are_all_counted()
    {
        await using var host = await StaffHost.StartAsync();
        using var browser = host.Browser();
        var codes = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Try(browser, "lin", "wrong password")));
        codes.Count(c => c == "staff.sign_in.wrong").ShouldBe(4);
        codes.Count(c => c == "staff.sign_in.locked_out").ShouldBe(8);
    }

    [Fact]
    public async Task A_name_nobody_has_is_answered_like_a_wrong_password()
    {
        await using var host = await StaffHost.StartAsync();
        using var browser = host.Browser();
        (await Try(browser, "nobody", "wrong password")).ShouldBe("staff.sign_in.wrong");
    }

    [Fact]
    public async Task Too_many_tries_from_one_address_are_refused_with_429()
    {
        await using var host = await StaffHost.StartAsync();
        using var browser = host.Browser();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 21; i++)
            answers.Add((await browser.PostAsJsonAsync("/api/staff/sign-in", new SignInRequest($"nobody{i}", "wrong password"))).StatusCode);
        answers.Take(20).ShouldAllBe(s => s == HttpStatusCode.UnprocessableEntity);
        answers[20].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task After_sign_out_the_cookie_is_worth_nothing_even_if_it_was_kept()
    {
        await using var host = await StaffHost.StartAsync();
        using var browser = host.Browser();
        var signIn = await browser.PostAsJsonAsync("/api/staff/sign-in", new SignInRequest("lin", StaffHost.Password));
        var kept = signIn.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("crm=", StringComparison.Ordinal)).Split(';')[0];
        (await browser.PostAsync("/api/staff/sign-out", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        using var thief = host.Browser();
        thief.DefaultRequestHeaders.Add("Cookie", kept);
        (await thief.GetAsync("/api/staff/me")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_cookie_is_for_the_browser_only_and_not_for_other_sites()
    {
        await using var host = await StaffHost.StartAsync();
        using var browser = host.Browser();
        var signIn = await browser.PostAsJsonAsync("/api/staff/sign-in", new SignInRequest("lin", StaffHost.Password));
        var cookie = signIn.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("crm=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        cookie.ShouldNotContain("secure", Case.Insensitive, "there is no TLS on the machine itself");

        browser.DefaultRequestHeaders.Host = "crm.example.com";
        var outside = await browser.PostAsJsonAsync("/api/staff/sign-in", new SignInRequest("wu", StaffHost.Password));
        outside.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("crm=", StringComparison.Ordinal)).ShouldContain("secure");
    }

    [Fact]
    public async Task A_session_ends_after_12_hours_without_use()
    {
        await using var host = await StaffHost.StartAsync();
        var api = await host.SignInAsync(DemoPeople.ServiceAgent);
        host.Clock.Advance(TimeSpan.FromHours(11));
        (await api.MeAsync()).UserName.ShouldBe("wu");
        host.Clock.Advance(TimeSpan.FromHours(11));
        (await api.MeAsync()).UserName.ShouldBe("wu");
        host.Clock.Advance(TimeSpan.FromHours(12.1));
        (await Should.ThrowAsync<ApiException>(() => api.MeAsync())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Signed_in_sessions_outlive_a_restart()
    {
        await using var host = await StaffHost.StartAsync();
        using var browser = host.Browser();
        var signIn = await browser.PostAsJsonAsync("/api/staff/sign-in", new SignInRequest("lin", StaffHost.Password));
        var cookie = signIn.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("crm=", StringComparison.Ordinal)).Split(';')[0];

        await using var second = await StaffHost.StartEmptyAsync(host.Host.ConnectionString);
        using var later = second.Browser();
        later.DefaultRequestHeaders.Add("Cookie", cookie);
        (await later.GetAsync("/api/staff/me")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<string?> Try(HttpClient browser, string userName, string password)
    {
        var answer = await browser.PostAsJsonAsync("/api/staff/sign-in", new SignInRequest(userName, password));
        return answer.IsSuccessStatusCode ? null : await Code(answer);
    }

    private static async Task<string?> Code(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>()).GetProperty("code").GetString();
}
