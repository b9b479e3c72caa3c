using System.Globalization;
using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Archive;

/// <summary>A value as it is kept, or what is wrong with it.</summary>
internal readonly record struct CheckedValue(FieldValue? Value, InputProblem? Problem);

/// <summary>Checks one value against its field's definition.</summary>
internal static class FieldCheck
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日"];

    /// <summary>The value tidied; nothing (null, a blank text, no choices) is null.</summary>
    public static CheckedValue Check(FieldDefinition field, FieldValue? value)
    {
        if (value is null || value.Text is { } blank && string.IsNullOrWhiteSpace(blank) || value.Items is { Count: 0 })
            return default;
        return field.Kind switch
        {
            ArchiveKinds.Text => value.Text is { } text ? Text(field, text) : Wrong("customers.field.not_text", value),
            ArchiveKinds.Number => value.Number is { } number ? Number(field, number) : Wrong("customers.field.not_number", value),
            ArchiveKinds.Date => Day(value.Text) is { } day ? Date(field, day) : Wrong("customers.field.not_date", value),
            ArchiveKinds.YesNo => value.YesNo is not null ? new(value, null) : Wrong("customers.field.not_yes_no", value),
            ArchiveKinds.Choice => value.Text is { } code ? Choice(field, [code.Trim()]) : Wrong("customers.field.not_choice", value),
            _ => value.Items is { } items ? Choice(field, items) : Wrong("customers.field.not_choices", value),
        };
    }

    /// <summary>A value as a file or a form without a script writes it: choices by code or label, numbers with separators, days in several forms.</summary>
    public static CheckedValue Read(FieldDefinition field, string? written)
    {
        var text = written?.Trim() ?? "";
        if (text.Length == 0)
            return default;
        return field.Kind switch
        {
            ArchiveKinds.Number => Number(text, field) is { } number ? Check(field, FieldValue.Of(number)) : Wrong("customers.field.not_number", text),
            ArchiveKinds.YesNo => YesNo(text) is { } yes ? new(FieldValue.Of(yes), null) : Wrong("customers.field.not_yes_no", text),
            ArchiveKinds.Choice => Check(field, FieldValue.Of(Code(field, text))),
            ArchiveKinds.Choices => Check(field, FieldValue.Of(Codes(field, text))),
            _ => Check(field, FieldValue.Of(text)),
        };
    }

    public static DateOnly? Day(string? text) => DateOnly.TryParseExact(text?.Trim(), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static bool? YesNo(string text) => text.ToLowerInvariant() switch
    {
        "yes" or "y" or "true" or "1" or "是" or "有" or "√" => true,
        "no" or "n" or "false" or "0" or "否" or "无" or "没有" or "×" => false,
        _ => null,
    };

    private static decimal? Number(string text, FieldDefinition field)
    {
        // An export writes no unit, but people do.
        foreach (var unit in new[] { field.Unit, field.UnitEn }.OfType<string>().Where(u => text.EndsWith(u, StringComparison.OrdinalIgnoreCase)))
            text = text[..^unit.Length].TrimEnd();
        return decimal.TryParse(text.Replace("，", ",", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string Code(FieldDefinition field, string text) =>
        (field.Choice(text) ?? field.Choices.Where(c => FieldRules.Alike(c.Label, text) || FieldRules.Alike(c.LabelEn, text)).OrderBy(c => c.Retired).FirstOrDefault())?.Code ?? text;

    private static IEnumerable<string> Codes(FieldDefinition field, string text)
    {
        // A label may have a separator in it itself.
        var whole = Code(field, text);
        return field.Choice(whole) is not null
            ? [whole]
            : text.Split([';', '；', '、', '|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(t => Code(field, t));
    }

    private static CheckedValue Text(FieldDefinition field, string typed)
    {
        var text = typed.Trim().ReplaceLineEndings("\n");
        if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\t')))
            return Wrong("customers.field.control");
        if (!field.SeveralLines && text.Contains('\n', StringComparison.Ordinal))
            return Wrong("customers.field.one_line");
        if (text.Length > field.Longest)
            return Wrong("customers.too_long", text.Length, field.Longest);
        if (text.Length < field.MinLength)
            return Wrong("customers.field.too_short", text.Length, field.MinLength);
        return field.Pattern is { } pattern && !Matches(pattern, text) ? Wrong("customers.field.form", text, pattern) : new(FieldValue.Of(text), null);
    }

    private static bool Matches(string pattern, string text)
    {
        try
        {
            return FieldRules.Whole(pattern).IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static CheckedValue Number(FieldDefinition field, decimal number)
    {
        if (Math.Abs(number) > FieldRules.Largest)
            return Wrong("customers.field.max", number, FieldRules.Largest);
        if (decimal.Round(number, field.Places) != number)
            return Wrong("customers.field.decimals", number, field.Places);
        if (number < field.Min)
            return Wrong("customers.field.min", number, Plain(field.Min.Value));
        return number > field.Max ? Wrong("customers.field.max", number, Plain(field.Max.Value)) : new(FieldValue.Of(Plain(number)), null);
    }

    /// <summary>Without zeros behind, so that the same number is always written the same.</summary>
    public static decimal Plain(decimal number) => number / 1.000000000000000000000000000000000m;

    private static CheckedValue Date(FieldDefinition field, DateOnly day)
    {
        if (day < field.From)
            return Wrong("customers.field.from", Iso(day), Iso(field.From.Value));
        return day > field.To ? Wrong("customers.field.to", Iso(day), Iso(field.To.Value)) : new(FieldValue.Of(day), null);
    }

    private static CheckedValue Choice(FieldDefinition field, IReadOnlyList<string> codes)
    {
        if (codes.FirstOrDefault(c => field.Choice(c) is null) is { } unknown)
            return Wrong("customers.choice", unknown, string.Join(", ", field.Choices.Where(c => !c.Retired).Select(c => field.Show(FieldValue.Of([c.Code])))));
        if (field.Kind == ArchiveKinds.Choice)
            return new(FieldValue.Of(codes[0]), null);
        // In the order of the choices, each once, so that the same is always written the same.
        return new(FieldValue.Of(field.Choices.Select(c => c.Code).Where(codes.Contains)), null);
    }

    /// <summary>Choices that are retired and were not the customer's before.</summary>
    public static InputProblem? NewlyRetired(FieldDefinition field, FieldValue value, FieldValue? before)
    {
        if (!FieldRules.HasChoices(field.Kind))
            return null;
        string[] had = before is null ? [] : before.Items?.ToArray() ?? [before.Text ?? ""];
        var retired = (value.Items ?? [value.Text!]).FirstOrDefault(c => field.Choice(c) is { Retired: true } && !had.Contains(c));
        return retired is null ? null : new InputProblem("", "customers.field.choice_retired", field.Show(FieldValue.Of([retired])));
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static CheckedValue Wrong(string code, params object?[] args) => new(null, new InputProblem("", code, args));
}
