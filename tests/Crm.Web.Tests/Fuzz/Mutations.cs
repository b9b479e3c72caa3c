using System.Text.Json.Nodes;

namespace Crm.Web.Tests.Fuzz;

/// <summary>The requests to an endpoint that are wrong in one thing each.</summary>
internal static class Mutations
{
    private const string Mark = "§here§";

    public static IEnumerable<FuzzRequest> Of(FuzzedEndpoint endpoint, Baseline baseline, Fuzzer fuzzer, Random random)
    {
        foreach (var parameter in endpoint.Parameters.Where(p => p.Place is Place.Path or Place.Query))
        {
            foreach (var value in Plain(parameter, endpoint, fuzzer, random))
                yield return Request(endpoint, baseline, fuzzer, random, $"{parameter.Name}={Short(value)}", (parameter.Name, value));
        }

        foreach (var header in Headers(endpoint, random))
            yield return Request(endpoint, baseline, fuzzer, random, $"{header.Name}: {Short(header.Value)}", null) with { Headers = [header] };
        if (endpoint.TakesFiles)
        {
            foreach (var files in OddFiles(endpoint))
                yield return Request(endpoint, baseline, fuzzer, random, $"file {Short(files[0].Name)}", null) with { Files = files };
        }

        if (endpoint.Body is null || endpoint.TakesFiles)
            yield break;
        foreach (var body in OddValues.Bodies)
            yield return Request(endpoint, baseline, fuzzer, random, $"body {Short(body)}", null) with { Body = body };
        foreach (var type in new[] { "text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json; charset=utf-16", "" })
            yield return Request(endpoint, baseline, fuzzer, random, $"content type {type}", null) with { ContentType = type };
        foreach (var slot in baseline.Slots)
        {
            foreach (var value in Some(OddValues.Json(slot.Type, Existing(fuzzer, random)), random).Concat(Wrong(baseline, slot)))
                yield return Request(endpoint, baseline, fuzzer, random, $"{slot.Path} = {Short(value ?? "(missing)")}", null) with { Body = With(baseline.Body!, slot, value) };
        }
    }

    /// <summary>A small file for each field of an endpoint that takes files.</summary>
    public static IReadOnlyList<(string, string, string)> Files(FuzzedEndpoint endpoint) => !endpoint.TakesFiles ? [] :
        [.. endpoint.Parameters.Where(p => p.Place == Place.File).Select(p => (p.Name, "rows.csv", "客户名称,联系人,手机\n试填公司,王芳,13812345678\n"))];

    private static IEnumerable<IReadOnlyList<(string, string Name, string)>> OddFiles(FuzzedEndpoint endpoint)
    {
        var field = endpoint.Parameters.First(p => p.Place == Place.File).Name;
        const string Row = "客户名称,联系人,手机\n";
        foreach (var (name, content) in new[]
        {
            ("rows.csv", ""), ("rows.csv", "\0\0\0\0"), ("rows.csv", Row + "a\0b,王\0芳,1\n"), ("rows.csv", "\"" + new string('x', 5000)), ("rows.xlsx", "PK\u0003\u0004 not a workbook"),
            ("rows.xlsx", Row), ("../../etc/passwd", Row), (new string('n', 400) + ".csv", Row), ("a\u202evsc.exe", Row), ("", Row), ("rows.csv", new string(',', 20_000)),
            ("rows.csv", new string('\n', 2000)), ("rows.csv", "=1+1,@x\n=1+1,+2\n"), ("CON", Row), ("rows.csv", string.Concat(Enumerable.Repeat("列,", 3000)) + "\n1\n"),
        })
            yield return [(field, name, content)];
        yield return [("other", "rows.csv", Row)];
        yield return [(field, "rows.csv", Row), (field, "rows.csv", Row), (field, "more.csv", Row)];
    }

    private static FuzzRequest Request(
        FuzzedEndpoint endpoint, Baseline baseline, Fuzzer fuzzer, Random random, string what, (string, string)? instead)
    {
        // What was done once often cannot be done again: half of the changes go to another record.
        var choices = new Dictionary<string, int>(baseline.Choices, baseline.Choices.Comparer);
        if (endpoint.Method != "GET" && random.Next(2) == 0)
        {
            foreach (var id in endpoint.Parameters.Where(p => p.Place == Place.Path))
                choices[id.Name] = random.Next(60);
        }

        return new FuzzRequest(endpoint, fuzzer.Address(endpoint, choices, instead), endpoint.Body is null ? null : baseline.Body?.ToJsonString() ?? "{}", what) { Files = Files(endpoint) };
    }

    private static IEnumerable<string> Plain(FuzzedParameter parameter, FuzzedEndpoint endpoint, Fuzzer fuzzer, Random random)
    {
        var odd = OddValues.Plain(parameter.Type, Existing(fuzzer, random).Trim('"'));
        var values = Some((odd.Always, odd.Others), random).OfType<string>();
        if (parameter.Name.Equals("cursor", StringComparison.OrdinalIgnoreCase))
            values = OddValues.Cursors.Concat(fuzzer.Corpus.Cursor(random) is { } other ? [other, other[..(other.Length / 2)]] : []);
        else if (parameter.Place == Place.Query)
            values = values.Concat(fuzzer.Candidates(endpoint, parameter).Take(3).Select(Uri.EscapeDataString)).Append($"1&{parameter.Name}=2");
        return values;
    }

    private static IEnumerable<(string Name, string Value)> Headers(FuzzedEndpoint endpoint, Random random)
    {
        foreach (var header in endpoint.Parameters.Where(p => p.Place == Place.Header))
        {
            foreach (var value in Some((OddValues.Versions.Take(5).ToList(), OddValues.Versions.Skip(5).ToList()), random))
                yield return (header.Name, value!);
        }

        if (endpoint.Method == "GET")
            yield break;
        foreach (var key in OddValues.Keys.Take(1 + FuzzSettings.Rounds))
            yield return ("Idempotency-Key", key);
        // The same key again, with the same body or another.
        yield return ("Idempotency-Key", OddValues.Keys[0]);
    }

    /// <summary>Lists that are too long and lists with the same thing twice, of the very items that are right.</summary>
    private static IEnumerable<string?> Wrong(Baseline baseline, Slot slot)
    {
        if (Find(baseline.Body, slot.Path) is not JsonArray { Count: > 0 } list)
            yield break;
        var item = list[0]?.ToJsonString() ?? "null";
        yield return $"[{item},{item}]";
        yield return $"[{string.Join(',', Enumerable.Repeat(item, 2000))}]";
    }

    private static IEnumerable<string?> Some((IReadOnlyList<string?> Always, IReadOnlyList<string?> Others) odd, Random random) =>
        odd.Always.Concat(Enumerable.Range(0, 2 * FuzzSettings.Rounds).Select(_ => odd.Others[random.Next(odd.Others.Count)]).Distinct());

    private static string Existing(Fuzzer fuzzer, Random random) => fuzzer.Corpus.AnyIds[random.Next(fuzzer.Corpus.AnyIds.Count)];

    /// <summary>The body with one value in place of another; null takes it out. The value need not be JSON that could be read again.</summary>
    private static string With(JsonNode body, Slot slot, string? value)
    {
        var copy = body.DeepClone();
        var (parent, key) = Parent(copy, slot.Path);
        switch (parent)
        {
            case JsonObject holder when value is null:
                holder.Remove(key);
                break;
            case JsonObject holder:
                holder[key] = Mark;
                break;
            case JsonArray list when value is null:
                list.RemoveAt(int.Parse(key, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case JsonArray list:
                list[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)] = Mark;
                break;
            default:
                break;
        }

        return copy.ToJsonString(Relaxed).Replace($"\"{Mark}\"", value, StringComparison.Ordinal);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonNode? Find(JsonNode? body, string path)
    {
        var (parent, key) = Parent(body, path);
        return parent switch
        {
            JsonObject holder => holder[key],
            JsonArray list when int.Parse(key, System.Globalization.CultureInfo.InvariantCulture) is var i && i < list.Count => list[i],
            _ => null,
        };
    }

    private static (JsonNode? Parent, string Key) Parent(JsonNode? body, string path)
    {
        var parts = path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts[..^1])
        {
            body = body switch
            {
                JsonObject holder => holder[part],
                JsonArray list when int.TryParse(part, out var i) && i < list.Count => list[i],
                _ => null,
            };
        }

        return (body, parts.Length == 0 ? "" : parts[^1]);
    }

    private static string Short(string text) => text.Length > 60 ? $"{text[..60]}…" : text;
}
