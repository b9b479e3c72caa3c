using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers.Archive;

/// <summary>A field of the archive as an administrator types it.</summary>
public sealed class FieldModel
{
    public string? Section { get; set; }
    public string? Kind { get; set; }
    public string? Label { get; set; }
    public string? LabelEn { get; set; }
    public string? Key { get; set; }
    public string? Help { get; set; }
    public string? HelpEn { get; set; }
    public string? Unit { get; set; }
    public string? UnitEn { get; set; }
    public bool Required { get; set; }
    public bool SeveralLines { get; set; }
    public bool Sensitive { get; set; }
    public int? MinLength { get; set; }
    public int? MaxLength { get; set; }
    public string? Pattern { get; set; }
    public decimal? Min { get; set; }
    public decimal? Max { get; set; }
    public int? Decimals { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
    public List<ChoiceModel> Choices { get; set; } = [];
    public string? Nature { get; set; }
    public List<string>? Industries { get; set; }
    public string? Version { get; set; }

    /// <summary>Only another look at what it will be like.</summary>
    public bool Look { get; set; }

    public static FieldModel Of(ArchiveField field)
    {
        var s = field.Settings;
        return new()
        {
            Section = s.Section, Kind = s.Kind, Label = s.Label, LabelEn = s.LabelEn, Key = field.Key, Help = s.Help, HelpEn = s.HelpEn, Unit = s.Unit, UnitEn = s.UnitEn, Required = s.Required,
            SeveralLines = s.SeveralLines, Sensitive = s.Sensitive, MinLength = s.MinLength, MaxLength = s.MaxLength, Pattern = s.Pattern, Min = s.Min, Max = s.Max, Decimals = s.Decimals, From = s.From, To = s.To,
            Choices = [.. (s.Choices ?? []).Select(c => new ChoiceModel { Code = c.Code, Label = c.Label, LabelEn = c.LabelEn, Retired = c.Retired })], Nature = s.Nature,
            Industries = s.Industries?.ToList(), Version = field.ETag,
        };
    }

    /// <summary>Always some empty rows to type more choices into.</summary>
    public FieldModel WithRows()
    {
        const int More = 3;
        Choices.RemoveAll(c => c.IsEmpty);
        Choices.AddRange(Enumerable.Range(0, More).Select(_ => new ChoiceModel()));
        return this;
    }

    public ArchiveFieldSettings ToSettings() => new(
        Section ?? "", Kind ?? "", Label ?? "", LabelEn ?? "", Blank(Key), Blank(Help), Blank(HelpEn), Blank(Unit), Blank(UnitEn), Required, SeveralLines, MinLength, MaxLength, Blank(Pattern),
        Min, Max, Decimals, From, To,
        Kind is ArchiveKinds.Choice or ArchiveKinds.Choices ? [.. Choices.Where(c => !c.IsEmpty).Select(c => new FieldChoice(Blank(c.Code), c.Label ?? "", c.LabelEn ?? "", c.Retired))] : null,
        Blank(Nature), Industries is { Count: > 0 } ? Industries : null, Sensitive);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>A choice as it is typed.</summary>
public sealed class ChoiceModel
{
    public string? Code { get; set; }
    public string? Label { get; set; }
    public string? LabelEn { get; set; }
    public bool Retired { get; set; }

    /// <summary>Whether the row was left alone.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Code) && string.IsNullOrWhiteSpace(Label) && string.IsNullOrWhiteSpace(LabelEn);
}
