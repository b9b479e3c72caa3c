using System.Globalization;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Web.Components.Fields;
using Crm.Web.Infrastructure.Forms;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Customers.Archive;

/// <summary>The fields of the archive (C-20) for one request, with their words in the reader's language.</summary>
public sealed class ArchiveFieldBook(ICustomersApi customers)
{
    private IReadOnlyList<ArchiveField>? fields;

    /// <summary>All of them, by section and in order; <see cref="LoadAsync"/> must have run.</summary>
    public IReadOnlyList<ArchiveField> All => fields ?? [];

    /// <summary>Those that are asked for.</summary>
    public IEnumerable<ArchiveField> InUse => All.Where(f => !f.Retired);

    /// <summary>In a list's address: its menus have the fields in them, for who has no script.</summary>
    public const string Offered = "fields";

    /// <summary>Whether a list needs the fields: it has a filter or a column of one.</summary>
    public static bool Needed(PageUrl url) => url.Query.Any(part =>
        part.Key is FieldChoicesFrame.By or FieldChoicesFrame.Column or Offered || part.Key.StartsWith(ViewList.FieldPrefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>Those that are asked for, to be chosen, by section.</summary>
    public Option[] Options(Texts texts) => [.. InUse.Select(f => new Option(f.Key, Label(f), Group: texts["Archive." + f.Settings.Section]))];

    /// <summary>Reads them once.</summary>
    public async Task LoadAsync(CancellationToken ct) => fields ??= await customers.FindFieldsAsync(ct);

    /// <summary>The field of a key.</summary>
    public ArchiveField? Find(string key) => All.FirstOrDefault(f => f.Key == key);

    /// <summary>The field that a merge or a file calls <c>values.key</c>; null for another.</summary>
    public ArchiveField? Of(string name) => name.StartsWith(ImportFields.ValuePrefix, StringComparison.Ordinal) ? Find(name[ImportFields.ValuePrefix.Length..]) : null;

    /// <summary>Its label.</summary>
    public static string Label(ArchiveField field) => Word(field.Settings.Label, field.Settings.LabelEn)!;

    /// <summary>What to write into it.</summary>
    public static string? Help(ArchiveField field) => Word(field.Settings.Help, field.Settings.HelpEn);

    /// <summary>The unit of a number.</summary>
    public static string? Unit(ArchiveField field) => Word(field.Settings.Unit, field.Settings.UnitEn);

    /// <summary>Its choices: those in use, and those that are chosen already.</summary>
    public static Option[] Choices(ArchiveField field, Func<string, bool>? chosen = null) =>
        [.. (field.Settings.Choices ?? []).Where(c => !c.Retired || chosen?.Invoke(c.Code!) == true).Select(c => new Option(c.Code!, Word(c.Label, c.LabelEn)!))];

    /// <summary>A value in the reader's language.</summary>
    public static string? Show(ArchiveField field, FieldValue? value, string yes, string no, string comma) => value switch
    {
        null => null,
        { Number: { } number } => $"{number.ToString("#,0.######", CultureInfo.InvariantCulture)} {Unit(field)}".TrimEnd(),
        { YesNo: { } said } => said ? yes : no,
        { Items: { } items } => string.Join(comma, items.Select(i => Choice(field, i))),
        { Text: { } text } => field.Settings.Kind == ArchiveKinds.Choice ? Choice(field, text) : text,
        _ => null,
    };

    private static string Choice(ArchiveField field, string code) =>
        (field.Settings.Choices ?? []).FirstOrDefault(c => c.Code == code) is { } choice ? Word(choice.Label, choice.LabelEn)! : code;

    private static string? Word(string? chinese, string? english) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? english ?? chinese : chinese ?? english;

    /// <summary>
    /// The values that a form posted, as <see cref="ArchiveInput"/> names them; what is not understood goes to the module as it was typed, which says what is wrong with it.
    /// Null where the form has none of them.
    /// </summary>
    public Dictionary<string, FieldValue?>? Read(IFormCollection form) => Read(form, All);

    /// <summary>The same for a form with some fields only.</summary>
    public static Dictionary<string, FieldValue?>? Read(IFormCollection form, IReadOnlyList<ArchiveField> fields)
    {
        var shown = form[ArchiveInput.ShownName].OfType<string>().Select(key => fields.FirstOrDefault(f => f.Key == key)).OfType<ArchiveField>().DistinctBy(f => f.Key).ToList();
        return form.ContainsKey(ArchiveInput.ShownName) ? shown.ToDictionary(f => f.Key, f => Read(f, [.. form[ArchiveInput.NameOf(f)].OfType<string>().Where(t => !string.IsNullOrWhiteSpace(t))])) : null;
    }

    private static FieldValue? Read(ArchiveField field, string[] typed) => (field.Settings.Kind, typed) switch
    {
        (_, []) => null,
        (ArchiveKinds.Choices, _) => FieldValue.Of(typed),
        (ArchiveKinds.Number, [var number, ..]) => decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out var read) ? FieldValue.Of(read) : FieldValue.Of(number),
        (ArchiveKinds.YesNo, [var yes, ..]) => yes is "yes" or "no" ? FieldValue.Of(yes == "yes") : FieldValue.Of(yes),
        (_, [var text, ..]) => FieldValue.Of(text),
    };

    /// <summary>The filters in a list's address, as the API takes them.</summary>
    public string[] Filters(PageUrl url) => [.. InUse.SelectMany(f => Filters(f, url))];

    /// <summary>The fields that a list's address has filters for, set or only chosen.</summary>
    public List<ArchiveField> AskedFor(PageUrl url)
    {
        var chosen = url.All("by").ToHashSet();
        return [.. InUse.Where(f => chosen.Contains(f.Key) || Filters(f, url).Any())];
    }

    /// <summary>The name a field's filter has in the address.</summary>
    public static string FilterName(ArchiveField field) => "v." + field.Key;

    private static IEnumerable<string> Filters(ArchiveField field, PageUrl url)
    {
        var name = FilterName(field);
        var (from, to) = (url[name + "From"], url[name + "To"]);
        return field.Settings.Kind switch
        {
            ArchiveKinds.Number or ArchiveKinds.Date => from is null && to is null ? [] : [$"{field.Key}:{from}..{to}"],
            ArchiveKinds.Text => url[name]?.Trim() is { Length: > 0 } text ? [FieldFilter.Begins(field.Key, text)] : [],
            _ => url.All(name).ToArray() is { Length: > 0 } codes ? [FieldFilter.AnyOf(field.Key, codes)] : [],
        };
    }

    /// <summary>A filter of the API in words: the field, and what it must be.</summary>
    public (string Label, string Value) Words(string filter, string yes, string no, string comma)
    {
        var (key, value) = filter.Split(':', 2) is [var k, var v] ? (k, v) : (filter, "");
        if (Find(key) is not { } field)
            return (key, value);
        var words = field.Settings.Kind switch
        {
            ArchiveKinds.YesNo => value == "yes" ? yes : no,
            ArchiveKinds.Choice or ArchiveKinds.Choices => string.Join(comma, value.Split('|').Select(c => Choice(field, c))),
            ArchiveKinds.Number or ArchiveKinds.Date => value.Replace("..", " – ", StringComparison.Ordinal).Trim(),
            _ => value.TrimEnd('*') + (value.EndsWith('*') ? "…" : ""),
        };
        return (Label(field), words);
    }
}
