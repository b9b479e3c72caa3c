using System.Net;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Tests.Support;
using Refit;

namespace Crm.Customers.Tests.Trust;

/// <summary>C-24: each group of facts carries who said so, when, and how sure.</summary>
public sealed class SourceTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private DateOnly Today => customers.Today;

    [Fact] // C-24
    public async Task The_latest_that_was_said_counts_in_each_section_and_the_rest_stays()
    {
        var (person, api) = customers.Someone("来源甲");
        var id = await Some.CustomerAsync(api);
        (await api.FindSourcesAsync(id, Ct)).ShouldBeEmpty();
        await api.RecordSourceAsync(id, new(["basic", "trading", "basic"], "visit", "certain", Today.AddDays(-3)), Ct);
        await api.RecordSourceAsync(id, new(["trading"], "agency", "likely", Today.AddDays(-1), " 中诚信 "), Ct);
        await api.RecordSourceAsync(id, new(["trading"], "media", "doubtful", Today.AddDays(-30)), Ct); // Noted down later, but said before.

        var all = await api.FindSourcesAsync(id, Ct);
        all.Select(s => (s.Section, s.Informant, s.Counts)).ShouldBe(
            [("trading", "agency", true), ("basic", "visit", true), ("trading", "visit", false), ("trading", "media", false)], ignoreOrder: true);
        all[0].ShouldSatisfyAllConditions(s => s.Detail.ShouldBe("中诚信"), s => s.Certainty.ShouldBe("likely"), s => s.RecordedBy.ShouldBe(person.StaffId), s => s.SaidOn.ShouldBe(Today.AddDays(-1)));

        await api.RecordSourceAsync(id, new(["contacts"], "customer", "likely"), Ct);
        (await api.FindSourcesAsync(id, Ct)).ShouldContain(s => s.Section == "contacts" && s.SaidOn == Today, "today unless a day is given");
    }

    [Theory] // C-24
    [InlineData("elsewhere", "visit", "certain", 0, null, "sections[0]")]
    [InlineData("basic", "nobody", "certain", 0, null, "informant")]
    [InlineData("basic", "visit", "sure", 0, null, "certainty")]
    [InlineData("basic", "visit", "certain", 1, null, "saidOn")]
    [InlineData("basic", "agency", "likely", 0, " ", "detail")]
    public async Task Bad_input_is_told_at_its_field(string section, string informant, string certainty, int days, string? detail, string field)
    {
        var (_, api) = customers.Someone("来源乙");
        var id = await Some.CustomerAsync(api);
        var problem = await Some.ProblemAsync(() => api.RecordSourceAsync(id, new([section], informant, certainty, Today.AddDays(days), detail), Ct), HttpStatusCode.UnprocessableEntity);
        problem.Errors!.Keys.ShouldBe([field]);
        (await Some.ProblemAsync(() => api.RecordSourceAsync(id, new([], "visit", "certain"), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["sections"]);
        (await api.FindSourcesAsync(id, Ct)).ShouldBeEmpty();
    }

    [Fact] // C-24
    public async Task Whoever_may_not_see_or_change_the_customer_gets_nowhere()
    {
        var (_, api) = customers.Someone("来源丙");
        var (_, stranger) = customers.Someone("来源丁");
        var id = await Some.CustomerAsync(api);
        await Some.ProblemAsync(() => stranger.FindSourcesAsync(id, Ct), HttpStatusCode.NotFound);
        await Some.ProblemAsync(() => stranger.RecordSourceAsync(id, new(["basic"], "visit", "certain"), Ct), HttpStatusCode.NotFound);
        await Some.ProblemAsync(() => stranger.FindDataCardsAsync(id, Ct), HttpStatusCode.NotFound);
        await Some.ProblemAsync(() => stranger.SendDataCardAsync(id, new(["name"]), Ct), HttpStatusCode.NotFound);
        var reader = customers.As(customers.Host.Actors.Add("来源戊", customers.Team, ("customers.read", RecordScope.All)));
        (await Should.ThrowAsync<ApiException>(() => reader.RecordSourceAsync(id, new(["basic"], "visit", "certain"), Ct))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await reader.FindSourcesAsync(id, Ct)).ShouldBeEmpty();
    }
}
