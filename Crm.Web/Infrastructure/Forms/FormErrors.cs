namespace Crm.Web.Infrastructure.Forms;

/// <summary>
/// What is wrong with a posted form: errors by field, and errors of the whole. Field names are matched without the name of the model
/// and without regard to case, so the API's <c>contacts[0].phone</c> finds the field <c>Input.Contacts[0].Phone</c>,
/// and so does <c>lead.contacts[0].phone</c> of a request that carries the record as one of its parts.
/// </summary>
public sealed class FormErrors
{
    private readonly Dictionary<string, List<string>> byField = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> general = [];
    private readonly Dictionary<string, FormField> fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether anything is wrong.</summary>
    public bool Any => byField.Count > 0 || general.Count > 0;

    /// <summary>Whether the record changed since the form was opened (412): show a <c>ConflictView</c>.</summary>
    public bool Stale { get; internal set; }

    /// <summary>Errors of the form as a whole.</summary>
    public IReadOnlyList<string> General => general;

    /// <summary>Adds an error at a field, e.g. <c>Add(nameof(Model.Phone), S["Form.Required"])</c>.</summary>
    public void Add(string field, string message)
    {
        if (!byField.TryGetValue(Key(field), out var messages))
        {
            byField[Key(field)] = messages = [];
        }

        if (!messages.Contains(message))
        {
            messages.Add(message);
        }
    }

    /// <summary>Adds an error of the whole form.</summary>
    public void Add(string message) => general.Add(message);

    /// <summary>The errors of one field.</summary>
    public IReadOnlyList<string> Of(string field) => byField.TryGetValue(Key(field), out var messages) ? messages
        : byField.FirstOrDefault(entry => string.Equals(Inner(entry.Key), Key(field), StringComparison.OrdinalIgnoreCase)).Value ?? [];

    /// <summary>Every field error with the field that shows it; no field where the form has none of that name.</summary>
    public IEnumerable<(FormField? Field, string Message)> ByField() =>
        from entry in byField from message in entry.Value select (fields.GetValueOrDefault(entry.Key) ?? fields.GetValueOrDefault(Inner(entry.Key) ?? ""), message);

    internal void Register(FormField field) => fields[Key(field.Name)] = field;

    // "Input.Address.City" → "Address.City"; a name without a model stays as it is.
    private static string Key(string name) => name.Contains('.', StringComparison.Ordinal) && char.IsUpper(name[0])
        ? name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]
        : name;

    // "lead.name" → "name": the record's part of the request; a place in a list is no such part.
    private static string? Inner(string key) =>
        key.IndexOf('.', StringComparison.Ordinal) is var dot && dot > 0 && !key.AsSpan(0, dot).Contains('[') ? key[(dot + 1)..] : null;
}

/// <summary>A field as it stands in a form: its name, its element's id and its label.</summary>
/// <param name="Name">The name it is posted under.</param>
/// <param name="Id">The id of its input, for links from the summary of errors.</param>
/// <param name="Label">Its label, in the reader's language.</param>
public sealed record FormField(string Name, string Id, string Label);
