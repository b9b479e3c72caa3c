using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Crm.Web.Composition;
using Npgsql;

namespace Crm.Web.Tests.Fuzz;

/// <summary>
/// Values that occur, by the name of their field, so that a made-up request reaches the handler: from the API's own answers, from the
/// tables (ids), from the modules' lists of words, and from messages that say what would be right.
/// </summary>
internal sealed partial class Corpus
{
    private const int Most = 40;

    private readonly Dictionary<string, List<string>> values = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, List<string> Words)> words = [.. CrmModules.All.SelectMany(Words)];
    private readonly List<string> cursors = [];
    private readonly Lock gate = new();

    /// <summary>All ids that are known, whatever they are of.</summary>
    public List<string> AnyIds { get; } = [];

    /// <summary>Reads the ids of every table of the modules.</summary>
    public async Task LearnFromDatabaseAsync(NpgsqlDataSource database, IReadOnlyList<string> schemas)
    {
        var tables = new List<(string Schema, string Table)>();
        await using (var command = database.CreateCommand(
            "SELECT table_schema, table_name FROM information_schema.columns WHERE column_name = 'id' AND data_type = 'uuid' AND table_schema = ANY($1) ORDER BY 1, 2"))
        {
            command.Parameters.Add(new NpgsqlParameter { Value = schemas.ToArray() });
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                tables.Add((reader.GetString(0), reader.GetString(1)));
        }

        foreach (var (schema, table) in tables)
        {
            await using var command = database.CreateCommand($"SELECT id FROM {schema}.{table} ORDER BY id DESC LIMIT 20");
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                var id = $"\"{reader.GetGuid(0):D}\"";
                Add($"table:{schema}.{table}", id);
                AnyIds.Add(id);
            }
        }
    }

    /// <summary>Keeps what an answer holds: every value by its name, and the ids of a list by the list's address.</summary>
    public void Learn(string path, JsonElement answer)
    {
        lock (gate)
        {
            var list = answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("items", out var items) ? items : answer;
            if (list.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in list.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object).Take(Most))
                {
                    foreach (var property in item.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String))
                        Add($"list:{path}:{property.Name}", property.Value.GetRawText());
                }
            }

            if (answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("next", out var next) && next.ValueKind == JsonValueKind.String)
                cursors.Add(next.GetString()!);
            Walk(answer, 0);
        }
    }

    /// <summary>The words that a message names as right, after its colon.</summary>
    public static IEnumerable<string> Words(string message)
    {
        var text = Quoted().Replace(message, " ");
        return AllowedWord().Matches(text[(text.LastIndexOfAny([':', '：']) + 1)..]).Select(m => JsonSerializer.Serialize(m.Value));
    }

    /// <summary>A cursor of some list.</summary>
    public string? Cursor(Random random)
    {
        lock (gate)
            return cursors.Count == 0 ? null : cursors[random.Next(cursors.Count)];
    }

    /// <summary>Values for a field as JSON, the likeliest first.</summary>
    public List<string> For(string name)
    {
        lock (gate)
        {
            var known = words.Where(w => w.Name.Contains(name, StringComparison.OrdinalIgnoreCase)).OrderBy(w => w.Name.Length).SelectMany(w => w.Words);
            return [.. new[] { Get(name), known.Select(w => JsonSerializer.Serialize(w)) }.SelectMany(v => v).Distinct()];
        }
    }

    /// <summary>Ids for a place in a path or a field, the likeliest first.</summary>
    public List<string> IdsFor(string module, string? listPath, string name)
    {
        lock (gate)
        {
            var bare = name.EndsWith("Id", StringComparison.OrdinalIgnoreCase) ? name[..^2] : name.EndsWith("Ids", StringComparison.OrdinalIgnoreCase) ? name[..^3] : "";
            var last = listPath?.Split('/').LastOrDefault(s => !s.StartsWith('{')) ?? "";
            var found = new List<IEnumerable<string>>();
            if (listPath is not null)
                found.Add(Get($"list:{listPath}:id"));
            if (bare.Length > 0)
            {
                found.Add(Get(name));
                found.Add(Tables(module, Plural(bare)));
            }

            if (last.Length > 0)
                found.Add(Tables(module, last.Replace('-', '_')));
            if (last.Length > 0)
                found.Add(Get(Singular(last) + "Id"));
            var people = bare is "owner" or "manager" or "host" or "staff" or "person" or "member" or "responsible" or "reader" or "reviewer" or "reporter";
            found.Add(Get(people ? "list:api/staff/people:id" : "none"));
            return [.. found.SelectMany(f => f).Where(f => f.Length == 38).Distinct()];
        }
    }

    private IEnumerable<string> Tables(string module, string name) => values.Where(v => v.Key.StartsWith("table:", StringComparison.Ordinal))
        .Where(v => v.Key.EndsWith("." + name, StringComparison.OrdinalIgnoreCase) || v.Key.EndsWith("_" + name, StringComparison.OrdinalIgnoreCase))
        .OrderBy(v => v.Key == $"table:{module}.{name}" ? 0 : v.Key.StartsWith($"table:{module}.", StringComparison.Ordinal) ? 1 : 2)
        .SelectMany(v => v.Value);

    private static string Plural(string word) =>
        word.Equals("person", StringComparison.OrdinalIgnoreCase) ? "people"
        : word.EndsWith('y') ? word[..^1] + "ies" : word + "s";

    private static string Singular(string word)
    {
        var joined = string.Concat(word.Split('-').Select((part, i) => i == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..]));
        return joined.EndsWith("ies", StringComparison.Ordinal) ? joined[..^3] + "y" : joined.TrimEnd('s');
    }

    private List<string> Get(string key) => values.TryGetValue(key, out var list) ? list : [];

    private void Add(string key, string json)
    {
        if (json.Length > 300)
            return;
        if (!values.TryGetValue(key, out var list))
            values[key] = list = [];
        if (list.Contains(json))
            return;
        if (list.Count >= Most)
            list.RemoveAt(Most / 2); // both what the demo company has and what came last stay
        list.Add(json);
    }

    private void Walk(JsonElement element, int depth)
    {
        if (depth > 8)
            return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray().Take(Most))
                Walk(item, depth + 1);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                if (property.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                    Walk(property.Value, depth + 1);
                else if (property.Value.ValueKind is not JsonValueKind.Null)
                    Add(property.Name, property.Value.GetRawText());
            }
        }
    }

    /// <summary>The modules' lists of words, such as <c>LeadSources</c>: constants of static classes.</summary>
    private static IEnumerable<(string, List<string>)> Words(CrmModule module) =>
        from assembly in new[] { module.Assembly, Contracts(module.Assembly) }
        from type in assembly.GetTypes()
        where type is { IsAbstract: true, IsSealed: true, IsNested: false } && type.Namespace?.StartsWith("Crm.", StringComparison.Ordinal) == true
        let constants = type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Where(f => f.IsLiteral && f.FieldType == typeof(string))
            .Select(f => (string)f.GetRawConstantValue()!).Where(w => w.Length < 40).ToList()
        where constants.Count > 1
        select (type.Name, constants);

    private static Assembly Contracts(Assembly module) => Assembly.Load(module.GetReferencedAssemblies().Single(a => a.Name == module.GetName().Name + ".Contracts"));

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();

    [GeneratedRegex("[a-z][a-z0-9]*(?:[-_.][a-z0-9]+)*|[A-Z]{3}")]
    private static partial Regex AllowedWord();
}
