using System.Globalization;
using Crm.BuildingBlocks.Reference;

namespace Crm.Customers.Features.Export;

/// <summary>Regions and industries by name, in the reader's language, as an import reads them again.</summary>
internal static class Places
{
    private static bool Chinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";

    public static string? Region(string? code) => code is null ? null : Regions.Find(code) is { } found ? Chinese ? Regions.FullName(found.Code) : found.LatinName : code;

    public static string? Industry(string? code) => code is null ? null : Industries.Find(code) is { } found ? Chinese ? found.Name : found.EnglishName : code;
}
