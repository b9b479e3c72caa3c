using System.Globalization;
using Crm.BuildingBlocks.Reference;
using Crm.Web.Components.Fields;

namespace Crm.Web.Pages.Customers;

/// <summary>Names of regions (GB/T 2260) and industries (GB/T 4754) in the reader's language.</summary>
internal static class Places
{
    /// <summary>Whether the reader reads English.</summary>
    public static bool English => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>The region's full name; a code that is no longer known is shown as it is.</summary>
    public static string Region(string? code) =>
        code is null ? "" : Regions.FullName(code, English) is { Length: > 0 } name ? name : code;

    public static string Industry(string? code) => code is null ? "" : Industries.Find(code) is { } found ? Name(found) : code;

    /// <summary>Divisions under their sections.</summary>
    public static Option[] IndustryOptions() =>
        [.. Industries.Sections.SelectMany(section => Industries.DivisionsOf(section.Code).Select(d => new Option(d.Code, $"{d.Code} {Name(d)}", Group: $"{section.Code} {Name(section)}")))];

    public static Option[] SectionOptions() => [.. Industries.Sections.Select(s => new Option(s.Code, $"{s.Code} {Name(s)}"))];

    public static Option[] ProvinceOptions() => [.. Regions.Provinces.Select(p => new Option(p.Code, English ? p.LatinName : p.Name))];

    /// <summary>Regions that fit what was typed, for pickers.</summary>
    public static IReadOnlyList<Option> FindRegions(string text) =>
        [.. Regions.Search(text, 20).Select(r => new Option(r.Code, Region(r.Code), r.Code))];

    /// <summary>The chosen region as a picker's only choice.</summary>
    public static Option[] Chosen(string? code) => string.IsNullOrEmpty(code) ? [] : [new Option(code, Region(code), code)];

    private static string Name(Industry industry) => English ? industry.EnglishName : industry.Name;
}
