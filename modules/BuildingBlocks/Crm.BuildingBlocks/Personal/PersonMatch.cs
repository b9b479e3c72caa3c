namespace Crm.BuildingBlocks.Personal;

/// <summary>A column as the database has it.</summary>
internal sealed record PersonalColumn(string Type, bool Nullable);

/// <summary>The conditions and new values of one place, as SQL over <c>t</c>. Names of tables and columns are the module's own constants; values are parameters.</summary>
internal sealed class PersonMatch
{
    private readonly PersonalTable table;
    private readonly IReadOnlyDictionary<string, PersonalColumn> shape;

    public PersonMatch(PersonalTable table, IReadOnlyDictionary<string, PersonalColumn> shape, PersonSought person)
    {
        (this.table, this.shape) = (table, shape);
        var own = table.Own.Where(o => person.Records.ContainsKey(o.Key)).Select(o => $"coalesce(({o.Value})::text = ANY(@own_{o.Key}), false)").ToList();
        Own = own.Count == 0 ? "false" : $"({string.Join(" OR ", own)})";
        var text = $"concat_ws(chr(10), {string.Join(", ", table.All.Select(c => Text(table.Name, c, shape)))})";
        var near = table.Customer is { } customer ? $"coalesce(({customer})::text = ANY(@customers), false) OR " : "";
        Sure = $"({Own} OR {text} ~* @numbers OR ({text} ~* @names AND (@anywhere OR {near}{text} ~* @ties)))";
        Possible = $"({Own} OR {text} ~* @numbers OR {text} ~* @names)";
    }

    /// <summary>The row is a record of the person's own.</summary>
    public string Own { get; }

    /// <summary>The row means the person.</summary>
    public string Sure { get; }

    /// <summary>The row means the person, or somebody of the same name.</summary>
    public string Possible { get; }

    /// <summary>The assignments of an UPDATE that leave nothing of the person.</summary>
    public string Cleaned => string.Join(", ", table.All.Select(c => $"{Quoted(c)} = {Clean(c)}"));

    /// <summary>A column as text.</summary>
    public static string Text(string table, string column, IReadOnlyDictionary<string, PersonalColumn> shape) =>
        shape[$"{table}.{column}"].Type == "ARRAY" ? $"array_to_string(t.{Quoted(column)}, chr(10))" : $"t.{Quoted(column)}::text";

    private static string Quoted(string column) => $"\"{column}\"";

    private string Clean(string column)
    {
        var (type, nullable) = (shape[$"{table.Name}.{column}"].Type, shape[$"{table.Name}.{column}"].Nullable);
        var value = $"t.{Quoted(column)}";
        var without = type switch
        {
            "ARRAY" => $"CASE WHEN {value} IS NULL THEN NULL ELSE ARRAY(SELECT regexp_replace(x, @all, @word, 'gi') FROM unnest({value}) x) END",
            "jsonb" => $"regexp_replace({value}::text, @all, @word, 'gi')::jsonb",
            "text" or "character varying" => $"regexp_replace({value}, @all, @word, 'gi')",
            _ => value,
        };
        if (table.Names.Contains(column))
            return $"CASE WHEN {Own} AND {value} IS NOT NULL THEN @word ELSE {without} END";
        return table.Clear.Contains(column) ? $"CASE WHEN {Own} THEN {Empty(type, nullable, value)} ELSE {without} END" : without;
    }

    private static string Empty(string type, bool nullable, string value) => (type, nullable) switch
    {
        (_, true) => "NULL",
        ("ARRAY", _) => "'{}'",
        ("jsonb", _) => $"CASE jsonb_typeof({value}) WHEN 'array' THEN '[]'::jsonb ELSE '{{}}'::jsonb END",
        ("boolean", _) => "false",
        _ => "''",
    };
}
