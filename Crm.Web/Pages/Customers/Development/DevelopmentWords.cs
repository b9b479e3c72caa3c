using System.Globalization;

namespace Crm.Web.Pages.Customers.Development;

/// <summary>Texts that administrators write in both languages.</summary>
internal static class DevelopmentWords
{
    public static string Of(string chinese, string english) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? english : chinese;
}
