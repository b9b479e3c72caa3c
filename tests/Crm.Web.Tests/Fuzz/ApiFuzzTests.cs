using System.Net;

namespace Crm.Web.Tests.Fuzz;

/// <summary>
/// Random and boundary values for every parameter of every endpoint of every module, as one who may do everything: never a 500, never a
/// statement that runs away or comes once for each row, never an answer without a reason in the reader's language. See docs/module-team.md.
/// </summary>
public sealed class ApiFuzzTests(FuzzHost host, ITestOutputHelper output) : IClassFixture<FuzzHost>
{
    [Fact]
    public async Task No_value_whatever_brings_the_api_down()
    {
        output.WriteLine($"CRM_FUZZ_SEED={FuzzSettings.Seed} CRM_FUZZ_ROUNDS={FuzzSettings.Rounds}");
        var fuzzer = new Fuzzer(host);
        await fuzzer.LearnAsync();
        await fuzzer.RunAsync();

        var taken = fuzzer.Baselines.Where(b => b.Value.Answer.IsGood).ToList();
        output.WriteLine($"{fuzzer.Sent} requests to {fuzzer.Baselines.Count} endpoints; {taken.Count} took one as it should be. Not taken:");
        foreach (var (name, baseline) in fuzzer.Baselines.Where(b => !b.Value.Answer.IsGood).OrderBy(b => b.Key, StringComparer.Ordinal))
            output.WriteLine($"  {name}: {(int)baseline.Answer.Status} {(baseline.Answer.Text.Length > 300 ? baseline.Answer.Text[..300] : baseline.Answer.Text)}");
        // What the API took must be digestible for those who are told of it.
        var wrong = fuzzer.Findings.Select(f => f.ToString()).Concat((await host.UndeliveredAsync()).Select(l => "Undelivered: " + l)).ToList();

        wrong.Count.ShouldBe(0, $"Found with CRM_FUZZ_SEED={FuzzSettings.Seed}:\n\n{string.Join("\n\n", wrong.Take(200))}\n");
        if (FuzzSettings.Only.Length == 0)
            taken.Count.ShouldBeGreaterThan(fuzzer.Baselines.Count * 6 / 10, "too few endpoints take the requests that are made up for them");
    }

    [Fact]
    public async Task One_without_permissions_and_one_who_is_not_signed_in_get_nowhere()
    {
        var fuzzer = new Fuzzer(host);
        var wrong = new List<string>();
        foreach (var endpoint in host.Endpoints.Where(e => e.Access!.PublicBecause is null))
        {
            var request = new FuzzRequest(endpoint, fuzzer.Address(endpoint, new Dictionary<string, int>()), endpoint.Body is null ? null : "{}", "without permission") { Files = Mutations.Files(endpoint) };
            var nobody = await fuzzer.SendAsync(request, null);
            if (nobody.Status != HttpStatusCode.Unauthorized)
                wrong.Add($"{endpoint.Name} to nobody: {nobody.Status}");
            if (endpoint.Access!.Permission is null)
                continue;
            var newcomer = await fuzzer.SendAsync(request, Caller.Newcomer);
            if (newcomer.Status != HttpStatusCode.Forbidden)
                wrong.Add($"{endpoint.Name} to a newcomer: {newcomer.Status}");
        }

        wrong.ShouldBeEmpty();
        fuzzer.Findings.Count.ShouldBe(0, string.Join("\n\n", fuzzer.Findings));
    }

    public static TheoryData<FoundCase> Found => [.. FoundCases.All];

    [Theory]
    [MemberData(nameof(Found), DisableDiscoveryEnumeration = true)]
    public async Task What_was_found_is_answered_at_its_field(FoundCase found)
    {
        var fuzzer = new Fuzzer(host);
        var request = new FuzzRequest(new FuzzedEndpoint(found.Method, found.Address, [], null), found.Address, found.Body, "found");
        var answer = await fuzzer.SendAsync(request, Caller.Administrator);

        fuzzer.Findings.Count.ShouldBe(0, string.Join("\n", fuzzer.Findings));
        ((int)answer.Status).ShouldBe(found.Status, answer.Text);
        if (found.Field is { } field)
            answer.Errors().Select(e => e.Field).ShouldContain(field);
    }

    [Fact]
    public void Every_endpoint_is_fuzzed()
    {
        host.Endpoints.Count.ShouldBeGreaterThan(350);
        host.Mapped.Except(host.Endpoints.Select(e => e.Name)).ShouldBeEmpty("not described: leave out ExcludeFromDescription");
        var maker = host.Endpoints.Where(e => e.Body is not null).Select(e => (e.Name, Body: new BodyMaker(host.Json, host.Corpus, e.Module).Make(e.Body!.Type, new Dictionary<string, int>())));
        maker.Where(m => m.Body is null).Select(m => m.Name).ShouldBeEmpty("no body could be made");
    }
}
