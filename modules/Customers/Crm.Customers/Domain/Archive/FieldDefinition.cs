using System.Globalization;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Leads;

namespace Crm.Customers.Domain.Archive;

/// <summary>A field of the customer's archive that an administrator defined, or that came with Crm (C-20). Key and kind never change.</summary>
internal sealed class FieldDefinition : IVersioned, IAudited
{
    private const int DefaultDecimals = 2;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public string Key { get; private init; } = "";
    public string Kind { get; private init; } = "";
    public string Section { get; private set; } = "";
    public int Position { get; set; }
    public string Label { get; private set; } = "";
    public string LabelEn { get; private set; } = "";
    public string? Help { get; private set; }
    public string? HelpEn { get; private set; }
    public string? Unit { get; private set; }
    public string? UnitEn { get; private set; }
    public bool Required { get; private set; }
    public bool SeveralLines { get; private set; }

    /// <summary>Masked for whoever may not see personal data whole; texts only.</summary>
    public bool Sensitive { get; private set; }
    public int? MinLength { get; private set; }
    public int? MaxLength { get; private set; }
    public string? Pattern { get; private set; }
    public decimal? Min { get; private set; }
    public decimal? Max { get; private set; }
    public int? Decimals { get; private set; }
    public DateOnly? From { get; private set; }
    public DateOnly? To { get; private set; }
    public IReadOnlyList<KeptChoice> Choices { get; private set; } = [];
    public string? Nature { get; private set; }
    public string[] Industries { get; private set; } = [];

    /// <summary>Came with Crm: it can be retired, but not deleted.</summary>
    public bool Shipped { get; private init; }

    public bool Retired { get; set; }

    /// <summary>Places after the point that a number may have.</summary>
    public int Places => Decimals ?? DefaultDecimals;

    /// <summary>Most characters that a text may have.</summary>
    public int Longest => MaxLength ?? (SeveralLines ? FieldRules.LongText : FieldRules.ShortText);

    /// <summary>In the reader's language.</summary>
    public string LabelShown => Shown(Label, LabelEn);

    public static FieldDefinition Of(string key, ArchiveFieldSettings settings, int position)
    {
        var field = new FieldDefinition { Key = key, Kind = settings.Kind, Position = position };
        field.Set(settings);
        return field;
    }

    /// <summary>Takes what was said of it, tidied; what its kind does not know is left out.</summary>
    public void Set(ArchiveFieldSettings settings)
    {
        (Section, Label, LabelEn) = (settings.Section, settings.Label.Trim(), settings.LabelEn.Trim());
        (Help, HelpEn, Required) = (LeadInput.Text(settings.Help), LeadInput.Text(settings.HelpEn), settings.Required);
        var (text, number, date) = (Kind == ArchiveKinds.Text, Kind == ArchiveKinds.Number, Kind == ArchiveKinds.Date);
        (Unit, UnitEn) = number ? (LeadInput.Text(settings.Unit), LeadInput.Text(settings.UnitEn)) : (null, null);
        (Min, Max, Decimals) = number ? (settings.Min, settings.Max, settings.Decimals) : (null, null, null);
        (SeveralLines, Sensitive) = (text && settings.SeveralLines, text && settings.Sensitive);
        (MinLength, MaxLength, Pattern) = text ? (settings.MinLength, settings.MaxLength, LeadInput.Text(settings.Pattern)) : (null, null, null);
        (From, To) = date ? (settings.From, settings.To) : (null, null);
        if (FieldRules.HasChoices(Kind))
            Choices = FieldRules.Coded(settings.Choices ?? [], Choices);
        Nature = LeadInput.Text(settings.Nature);
        Industries = [.. (settings.Industries ?? []).Select(i => BuildingBlocks.Reference.Industries.Find(i)?.Code ?? i).Distinct().Order(StringComparer.Ordinal)];
    }

    public bool AppliesTo(string? nature, string? industry) =>
        (Nature is null || Nature == nature)
        && (Industries.Length == 0 || (industry is { Length: > 0 } && Industries.Any(i => industry.StartsWith(i, StringComparison.Ordinal))));

    public KeptChoice? Choice(string code) => Choices.FirstOrDefault(c => c.Code == code);

    /// <summary>A value in the reader's language.</summary>
    public string? Show(FieldValue? value) => value switch
    {
        null => null,
        { Number: { } number } => string.Join(' ', new[] { number.ToString("#,0.######", CultureInfo.InvariantCulture), Shown(Unit, UnitEn) }.Where(t => t.Length > 0)),
        { YesNo: { } yes } => (yes, IsEnglish) switch { (true, true) => "Yes", (true, false) => "是", (false, true) => "No", _ => "否" },
        { Items: { } items } => string.Join(IsEnglish ? "; " : "；", items.Select(Word)),
        { Text: { } text } => Kind == ArchiveKinds.Choice ? Word(text) : text,
        _ => null,
    };

    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    private static string Shown(string? chinese, string? english) => (IsEnglish ? english ?? chinese : chinese ?? english) ?? "";

    private string Word(string code) => Choice(code) is { } choice ? Shown(choice.Label, choice.LabelEn) : code;
}

/// <summary>A choice as it is kept, with its code.</summary>
internal sealed record KeptChoice(string Code, string Label, string LabelEn, bool Retired);

/// <summary>A value of a customer once more, typed, so that customers are found by it; kept by a trigger of the customers' table (migration 0031).</summary>
internal sealed class ArchiveValue
{
    public Guid CustomerId { get; init; }
    public Guid FieldId { get; init; }

    /// <summary>1 and up where it has several.</summary>
    public int Item { get; init; }

    /// <summary>A text's first 200 characters in small letters, a choice's code, yes or no.</summary>
    public string? Text { get; init; }
    public decimal? Number { get; init; }
    public DateOnly? Day { get; init; }
}
