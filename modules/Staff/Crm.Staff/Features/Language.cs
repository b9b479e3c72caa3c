using System.Globalization;

namespace Crm.Staff.Features;

/// <summary>Picks the Chinese or the English name by the caller's language.</summary>
internal static class Language
{
    public static bool IsChinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";

    public static string Pick(string chinese, string english) => IsChinese ? chinese : english;
}
