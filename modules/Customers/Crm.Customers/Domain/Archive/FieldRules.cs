using System.Text.RegularExpressions;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Archive;

/// <summary>What a definition of a field must be like (C-20).</summary>
internal static partial class FieldRules
{
    public const int ShortText = 200;
    public const int LongText = 4000;
    public const int MostChoices = 200;
    public const int MostDecimals = 6;
    public const int MostFields = 300;

    /// <summary>The largest number that can be kept, either way.</summary>
    public const decimal Largest = 999_999_999_999_999m;

    private const int LongestPattern = 200;

    public static bool HasChoices(string kind) => kind is ArchiveKinds.Choice or ArchiveKinds.Choices;

    public static bool IsKey(string key) => KeyForm().IsMatch(key);

    public static bool IsCode(string code) => CodeForm().IsMatch(code);

    /// <summary>What does not fit together; a value by itself (its length, a code that does not exist) is the validator's.</summary>
    /// <param name="settings">What is said of the field.</param>
    /// <param name="known">What is kept of it; null for a new one.</param>
    public static IEnumerable<InputProblem> Wrong(ArchiveFieldSettings settings, FieldDefinition? known)
    {
        if (known is not null && settings.Kind != known.Kind)
            yield return new InputProblem("kind", "customers.field.kind_fixed", known.Kind);
        if (known is not null && !string.IsNullOrWhiteSpace(settings.Key) && settings.Key != known.Key)
            yield return new InputProblem("key", "customers.field.key_fixed", known.Key);
        if (settings.Kind == ArchiveKinds.Text)
        {
            var longest = settings.MaxLength ?? (settings.SeveralLines ? LongText : ShortText);
            if (settings.MinLength > longest)
                yield return new InputProblem("minLength", "customers.field.bounds", settings.MinLength, longest);
            if (!string.IsNullOrWhiteSpace(settings.Pattern) && PatternProblem(settings.Pattern) is { } problem)
                yield return problem;
        }
        if (settings.Kind == ArchiveKinds.Number && settings.Min > settings.Max)
            yield return new InputProblem("min", "customers.field.bounds", settings.Min, settings.Max);
        if (settings.Kind == ArchiveKinds.Date && settings.From > settings.To)
            yield return new InputProblem("from", "customers.field.bounds", settings.From, settings.To);
        if (HasChoices(settings.Kind))
            foreach (var problem in WrongChoices(settings.Choices ?? [], known?.Choices ?? []))
                yield return problem;
    }

    /// <summary>A pattern must match in time that grows with the text only, whatever is typed.</summary>
    private static InputProblem? PatternProblem(string pattern)
    {
        if (pattern.Trim().Length > LongestPattern)
            return new InputProblem("pattern", "customers.too_long", pattern.Trim().Length, LongestPattern);
        try
        {
            _ = Whole(pattern.Trim());
            return null;
        }
        catch (NotSupportedException)
        {
            return new InputProblem("pattern", "customers.field.pattern_unsafe", pattern);
        }
        catch (ArgumentException)
        {
            return new InputProblem("pattern", "customers.field.pattern_wrong", pattern);
        }
    }

    /// <summary>A pattern that the whole text must match.</summary>
    public static Regex Whole(string pattern)
    {
        // By itself first: "a)(b" would be one only between the brackets.
        _ = new Regex(pattern, RegexOptions.NonBacktracking);
        return new Regex($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    private static IEnumerable<InputProblem> WrongChoices(IReadOnlyList<FieldChoice> choices, IReadOnlyList<KeptChoice> known)
    {
        if (!choices.Any(c => !c.Retired))
            yield return new InputProblem("choices", "customers.field.choices_needed");
        if (choices.Count > MostChoices)
            yield return new InputProblem("choices", "customers.field.choices_many", choices.Count, MostChoices);
        var gone = known.Where(k => choices.All(c => c.Code != k.Code)).Select(k => k.Label).ToList();
        if (gone.Count > 0)
            yield return new InputProblem("choices", "customers.field.choices_gone", string.Join(", ", gone));
        for (var i = 0; i < choices.Count; i++)
        {
            var (choice, before) = (choices[i], choices.Take(i).ToList());
            if (!string.IsNullOrWhiteSpace(choice.Code) && !IsCode(choice.Code))
                yield return new InputProblem($"choices[{i}].code", "customers.field.choice_code", choice.Code);
            if (!string.IsNullOrWhiteSpace(choice.Code) && before.Any(c => c.Code == choice.Code))
                yield return new InputProblem($"choices[{i}].code", "customers.field.twice", choice.Code);
            if (choice.Retired)
                continue;
            if (before.Any(c => !c.Retired && Alike(c.Label, choice.Label)))
                yield return new InputProblem($"choices[{i}].label", "customers.field.twice", choice.Label);
            if (before.Any(c => !c.Retired && Alike(c.LabelEn, choice.LabelEn)))
                yield return new InputProblem($"choices[{i}].labelEn", "customers.field.twice", choice.LabelEn);
        }
    }

    public static bool Alike(string? one, string? other) => string.Equals(one?.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Choices with a code each: those without one get the next free number.</summary>
    public static IReadOnlyList<KeptChoice> Coded(IReadOnlyList<FieldChoice> choices, IReadOnlyList<KeptChoice> known)
    {
        var taken = choices.Select(c => c.Code).Concat(known.Select(k => k.Code)).OfType<string>().ToHashSet();
        var next = 1;
        return [.. choices.Select(c => new KeptChoice(string.IsNullOrWhiteSpace(c.Code) ? Free() : c.Code, c.Label.Trim(), c.LabelEn.Trim(), c.Retired))];

        string Free()
        {
            while (!taken.Add($"c{next}"))
                next++;
            return $"c{next}";
        }
    }

    [GeneratedRegex(@"\A[a-z][A-Za-z0-9]{0,39}\z")]
    private static partial Regex KeyForm();

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,39}\z")]
    private static partial Regex CodeForm();
}
