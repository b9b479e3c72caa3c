using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Crm.Web.Tests.Fuzz;

/// <summary>A place in a body: its path as the API's errors name it, its type, and how it is called.</summary>
internal sealed record Slot(string Path, Type Type, string Name, bool Required);

/// <summary>Makes bodies from the types that endpoints take, as the host's own JSON settings describe them.</summary>
internal sealed class BodyMaker(JsonSerializerOptions json, Corpus corpus, string module)
{
    private const int Deepest = 6;
    private readonly List<Slot> slots = [];
    private readonly Dictionary<string, List<string>> said = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The places of the last body that was made.</summary>
    public IReadOnlyList<Slot> Slots => slots;

    /// <summary>Remembers what a message said would be right for a field.</summary>
    public void Hear(string name, string message)
    {
        if (Corpus.Words(message).ToList() is { Count: > 0 } words)
            said[name] = words;
    }

    /// <summary>Makes a body.</summary>
    /// <param name="type">What the endpoint takes.</param>
    /// <param name="choices">Which of the values that come into question stands where; the first unless said, below zero for none where none will do.</param>
    public JsonNode? Make(Type type, IReadOnlyDictionary<string, int> choices)
    {
        slots.Clear();
        return Make(type, "", "", true, choices, 0);
    }

    private JsonNode? Make(Type declared, string path, string name, bool required, IReadOnlyDictionary<string, int> choices, int depth)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (path.Length > 0)
            slots.Add(new Slot(path, type, name, required));
        var choice = choices.GetValueOrDefault(path);
        if (choice < 0 && !required && path.Length > 0)
            return null;
        choice = Math.Abs(choice);
        var info = json.GetTypeInfo(type);
        switch (info.Kind)
        {
            case JsonTypeInfoKind.Object when depth < Deepest:
                if (path.Length > 0 && !required && choice % 2 == 1)
                    return null;
                var made = new JsonObject();
                foreach (var property in info.Properties.Where(p => p.Set is not null || p.AssociatedParameter is not null))
                    made[property.Name] = Make(property.PropertyType, path.Length == 0 ? property.Name : $"{path}.{property.Name}", property.Name, IsRequired(property), choices, depth + 1);
                return made;
            case JsonTypeInfoKind.Enumerable when depth < Deepest:
                return (choice % 3) switch
                {
                    0 => new JsonArray(Make(info.ElementType!, $"{path}[0]", Item(name), true, choices, depth + 1)),
                    1 => new JsonArray(),
                    _ => required ? new JsonArray(Make(info.ElementType!, $"{path}[0]", Item(name), true, choices, depth + 1), Make(info.ElementType!, $"{path}[1]", Item(name), true, choices, depth + 1)) : null,
                };
            case JsonTypeInfoKind.Dictionary when depth < Deepest:
                if (choice % 2 == 1)
                    return new JsonObject();
                var key = corpus.For("key").Concat(["\"a\""]).First();
                return new JsonObject { [JsonSerializer.Deserialize<string>(key)!] = Make(info.ElementType!, $"{path}.{JsonSerializer.Deserialize<string>(key)}", name, false, choices, depth + 1) };
            default:
                var candidates = Candidates(type, name);
                if (!required)
                    candidates.Add("null");
                return JsonNode.Parse(candidates[choice % candidates.Count]);
        }
    }

    /// <summary>Values of a simple type that come into question for a field of that name, as JSON.</summary>
    public List<string> Candidates(Type declared, string name)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(Guid))
            return OrElse(corpus.IdsFor(module, null, name).Concat(corpus.For(name).Where(v => v.Length == 38)), "\"0197f000-0000-7000-8000-000000000001\"");
        if (type == typeof(bool))
            return ["true", "false"];
        if (type.IsEnum)
            return [.. Enum.GetNames(type).Select(n => JsonSerializer.Serialize(JsonNamingPolicy.CamelCase.ConvertName(n)))];
        if (type == typeof(int) || type == typeof(long) || type == typeof(short))
            return name.Contains("year", StringComparison.OrdinalIgnoreCase) ? [$"{DateTime.UtcNow.Year}"] : OrElse(corpus.For(name).Where(v => int.TryParse(v, out _)).Take(8), "1", "5", "30", "100", "0");
        if (type == typeof(decimal) || type == typeof(double) || type == typeof(float))
            return OrElse(corpus.For(name).Where(v => v.Length > 0 && char.IsAsciiDigit(v[0])).Take(8), "12.5", "100", "0.5", "1", "0");
        if (type == typeof(DateOnly))
            return [Day(20), Day(-20), Day(1), Day(200), Day(0)];
        if (type == typeof(DateTimeOffset) || type == typeof(DateTime))
            return [$"\"{DateTimeOffset.UtcNow.AddDays(7):O}\"", $"\"{DateTimeOffset.UtcNow.AddDays(-2):O}\"", $"\"{DateTimeOffset.UtcNow:O}\""];
        if (type == typeof(TimeOnly))
            return ["\"09:30:00\"", "\"18:00:00\""];
        if (type == typeof(TimeSpan))
            return ["\"08:00:00\""];
        if (type == typeof(string))
            return Texts(name);
        return OrElse(corpus.For(name), "\"a\"", "1", "{}");
    }

    private List<string> Texts(string name)
    {
        string[] general = name.ToUpperInvariant() switch
        {
            var n when n.Contains("PHONE", StringComparison.Ordinal) => ["\"13812345678\""],
            var n when n.Contains("MAIL", StringComparison.Ordinal) => ["\"someone@example.com\""],
            var n when n.Contains("CURRENCY", StringComparison.Ordinal) => ["\"CNY\""],
            var n when n.Contains("PASSWORD", StringComparison.Ordinal) || n == "REPEAT" => ["\"Fuzz-only-7k2x\""],
            var n when n.EndsWith("ON", StringComparison.Ordinal) || n.Contains("DATE", StringComparison.Ordinal) => [Day(5)],
            _ => [],
        };
        return [.. said.GetValueOrDefault(name, []).Concat(general).Concat(corpus.For(name).Where(v => v[0] == '"')).Append("\"试填内容 trial\"").Append("\"a1\"").Distinct()];
    }

    private static List<string> OrElse(IEnumerable<string> found, params string[] otherwise) => [.. found.Concat(otherwise).Distinct()];

    private static string Day(int fromToday) => $"\"{DateOnly.FromDateTime(DateTime.UtcNow).AddDays(fromToday):yyyy-MM-dd}\"";

    private static string Item(string name) => name.EndsWith("ies", StringComparison.Ordinal) ? name[..^3] + "y" : name.TrimEnd('s');

    private static bool IsRequired(JsonPropertyInfo property) =>
        property.IsRequired || (property.AssociatedParameter is { HasDefaultValue: false } && !(property.IsSetNullable && property.IsGetNullable));
}
