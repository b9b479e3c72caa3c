using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Crm.Web.Tests.Fuzz;

/// <summary>Something that an answer must not be, with the request that brings it about.</summary>
internal sealed record Finding(string What, FuzzRequest Request)
{
    public int Times { get; set; } = 1;

    public override string ToString() => $"{Request.Endpoint.Name}: {Request.What} ({Times} times)\n      {Request}\n      → {What}";
}

/// <summary>What a request to an endpoint looks like that comes as far as possible.</summary>
internal sealed record Baseline(Dictionary<string, int> Choices, JsonNode? Body, IReadOnlyList<Slot> Slots, FuzzAnswer Answer);

/// <summary>Sends the requests and looks at the answers.</summary>
internal sealed partial class Fuzzer(FuzzHost host)
{
    private const int Tries = 14;
    private const int AtOnce = 3;

    private readonly ConcurrentDictionary<string, Finding> findings = new();
    private readonly ConcurrentDictionary<string, Baseline> baselines = new();
    private int sent;

    public IReadOnlyCollection<Finding> Findings => [.. findings.Values.OrderBy(f => f.Request.Endpoint.Name, StringComparer.Ordinal)];

    public int Sent => sent;

    public IReadOnlyDictionary<string, Baseline> Baselines => baselines;

    /// <summary>Reads whatever can be read, three times: lists first, then what their ids lead to.</summary>
    public async Task LearnAsync()
    {
        for (var round = 0; round < 3; round++)
        {
            await EachAsync(host.Endpoints.Where(e => e.Method == "GET" && (round > 0 || !e.Path.Contains('{', StringComparison.Ordinal))), async endpoint =>
            {
                if (baselines.TryGetValue(endpoint.Name, out var known) && known.Answer.IsGood)
                    return;
                await SettleAsync(endpoint);
            });
        }
    }

    /// <summary>Finds for each endpoint a request that comes as far as possible, and then makes one thing after the other wrong in it.</summary>
    public async Task RunAsync()
    {
        foreach (var group in host.Endpoints.Where(e => e.Name.Contains(FuzzSettings.Only, StringComparison.OrdinalIgnoreCase)).GroupBy(e => e.Order).OrderBy(g => g.Key))
        {
            await EachAsync(group, async endpoint =>
            {
                var baseline = baselines.TryGetValue(endpoint.Name, out var known) && known.Answer.IsGood ? known : await SettleAsync(endpoint);
                var random = FuzzSettings.RandomFor(endpoint.Name);
                foreach (var request in Mutations.Of(endpoint, baseline, this, random))
                    await SendAsync(request, Caller.Administrator);
            });
        }
    }

    /// <summary>Sends a request as somebody (null: nobody is signed in) and notes what is wrong with the answer.</summary>
    public async Task<FuzzAnswer> SendAsync(FuzzRequest request, Guid? person)
    {
        var count = Interlocked.Increment(ref sent);
        var language = count % 2 == 0 ? "zh-CN" : "en";
        var number = $"{count}";
        FuzzAnswer answer;
        try
        {
            using var message = request.ToMessage(person, language, number);
            using var response = await host.Http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead);
            var type = response.Content.Headers.ContentType?.MediaType;
            // A stream of events never ends.
            var text = type == "text/event-stream" ? "" : await response.Content.ReadAsStringAsync();
            answer = new FuzzAnswer(response.StatusCode, type, text, host.LogOf(number));
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException)
        {
            Note(request, $"no answer: {e.Message} {e.InnerException?.Message}");
            return new FuzzAnswer(default, null, "", host.LogOf(number));
        }

        if (AnswerRules.Broken(request, language, answer) is { } broken)
            Note(request, broken);
        return answer;
    }

    /// <summary>The address of an endpoint with values for its path and for what of its query must be given.</summary>
    public string Address(FuzzedEndpoint endpoint, IReadOnlyDictionary<string, int> choices, (string Name, string Value)? instead = null)
    {
        var path = PathPart().Replace(endpoint.Path, match => instead is { } odd && odd.Name == match.Groups[1].Value
            ? odd.Value : Escape(PathValue(endpoint, match.Groups[1].Value, choices)));
        var query = endpoint.Parameters.Where(p => p.Place == Place.Query && p is { Required: true, Type.IsArray: false } && p.Name != instead?.Name)
            .Select(p => $"{p.Name}={Escape(QueryValue(endpoint, p, choices))}").ToList();
        if (instead is { } added && endpoint.Parameters.Any(p => p.Place == Place.Query && p.Name == added.Name))
            query.Add($"{added.Name}={added.Value}");
        return $"/{path}{(query.Count == 0 ? "" : "?" + string.Join('&', query))}";
    }

    /// <summary>Values that occur for a parameter.</summary>
    public List<string> Candidates(FuzzedEndpoint endpoint, FuzzedParameter parameter) =>
        [.. new BodyMaker(host.Json, host.Corpus, endpoint.Module).Candidates(parameter.Type.IsArray ? parameter.Type.GetElementType()! : parameter.Type, parameter.Name).Select(Unquote)];

    public Corpus Corpus => host.Corpus;

    private static Task EachAsync(IEnumerable<FuzzedEndpoint> endpoints, Func<FuzzedEndpoint, Task> work) =>
        Parallel.ForEachAsync(endpoints, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (endpoint, _) => await work(endpoint));

    /// <summary>Sends made-up requests until one is taken; what the answers say is wrong is chosen anew.</summary>
    private async Task<Baseline> SettleAsync(FuzzedEndpoint endpoint)
    {
        var random = FuzzSettings.RandomFor(endpoint.Name + " first");
        var maker = new BodyMaker(host.Json, host.Corpus, endpoint.Module);
        var choices = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        Baseline? best = null;
        for (var i = 0; i < Tries; i++)
        {
            var body = endpoint.Body is { } b ? maker.Make(b.Type, choices) : null;
            var request = new FuzzRequest(endpoint, Address(endpoint, choices), endpoint.Body is null ? null : body?.ToJsonString() ?? "null", "as it should be") { Files = Mutations.Files(endpoint) };
            var answer = await SendAsync(request, Caller.Administrator);
            if (best is null || Rank(answer) > Rank(best.Answer))
                best = new Baseline(new(choices, choices.Comparer), body, [.. maker.Slots], answer);
            if (answer.IsGood)
            {
                if (answer.Json() is { } json)
                    host.Corpus.Learn(endpoint.Path, json);
                break;
            }

            Choose(endpoint, maker, answer, choices, random, i);
        }

        return baselines[endpoint.Name] = best!;
    }

    private void Choose(FuzzedEndpoint endpoint, BodyMaker maker, FuzzAnswer answer, Dictionary<string, int> choices, Random random, int tried)
    {
        var changed = false;
        foreach (var (field, text) in answer.Errors().Where(e => e.Field.Length > 0))
        {
            var name = LastName().Match(field).Groups[1].Value;
            maker.Hear(name, text);
            var slot = maker.Slots.FirstOrDefault(s => s.Path.Equals(field, StringComparison.OrdinalIgnoreCase))
                ?? maker.Slots.FirstOrDefault(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            var key = slot?.Path ?? endpoint.Parameters.FirstOrDefault(p => p.Name.Equals(field, StringComparison.OrdinalIgnoreCase))?.Name;
            if (key is null)
                continue;
            choices[key] = (tried % 4) switch
            {
                0 => 0, // what the message said comes first now
                1 => choices.GetValueOrDefault(key) + 1,
                2 when slot is { Required: false } => -1,
                _ => random.Next(30),
            };
            changed = true;
        }

        if (changed && (int)answer.Status is 400 or 422 && tried % 3 != 2)
            return;
        foreach (var parameter in endpoint.Parameters.Where(p => p.Place is Place.Path))
            choices[parameter.Name] = tried < 6 ? choices.GetValueOrDefault(parameter.Name) + 1 : random.Next(60);
        var ids = maker.Slots.Where(s => s.Type == typeof(Guid)).ToList();
        if (tried > 1 && ids.Count > 0)
            choices[ids[random.Next(ids.Count)].Path] = random.Next(30);
        if (!changed && tried > 3 && maker.Slots.Count > 0)
            choices[maker.Slots[random.Next(maker.Slots.Count)].Path] = random.Next(-1, 10);
    }

    private string PathValue(FuzzedEndpoint endpoint, string name, IReadOnlyDictionary<string, int> choices)
    {
        var parameter = endpoint.Parameters.Single(p => p.Place == Place.Path && p.Name == name);
        var listPath = endpoint.Path[..endpoint.Path.IndexOf("{" + name, StringComparison.Ordinal)].TrimEnd('/');
        var values = parameter.Type == typeof(Guid)
            ? host.Corpus.IdsFor(endpoint.Module, listPath, name).Concat(host.Corpus.AnyIds.Take(1)).ToList()
            : new BodyMaker(host.Json, host.Corpus, endpoint.Module).Candidates(parameter.Type, name);
        return Unquote(values[choices.GetValueOrDefault(name) % values.Count]);
    }

    private string QueryValue(FuzzedEndpoint endpoint, FuzzedParameter parameter, IReadOnlyDictionary<string, int> choices)
    {
        var values = Candidates(endpoint, parameter);
        return values[choices.GetValueOrDefault(parameter.Name) % values.Count];
    }

    private void Note(FuzzRequest request, string what)
    {
        var key = $"{request.Endpoint.Name} {Number().Replace(what.Split('\n')[0], "#")}";
        findings.AddOrUpdate(key, _ => new Finding(what, request), (_, known) =>
        {
            known.Times++;
            return known;
        });
    }

    private static int Rank(FuzzAnswer answer) => (int)answer.Status switch
    {
        >= 200 and < 300 => 9,
        409 or 412 => 7,
        422 => answer.Errors().Count == 0 ? 6 : 5 - Math.Min(answer.Errors().Count, 3),
        404 => 1,
        _ => 0,
    };

    private static string Unquote(string json) => json.StartsWith('"') ? System.Text.Json.JsonSerializer.Deserialize<string>(json)! : json;

    private static string Escape(string value) => Uri.EscapeDataString(value);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex PathPart();

    [GeneratedRegex(@"(\w+)(?:\[\d+\])?$")]
    private static partial Regex LastName();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+")]
    private static partial Regex Number();
}
