using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Shouldly;

namespace Crm.Service.Tests.Domain;

public sealed class ErrorTextsTests
{
    private static readonly ResourceManager Texts = new("Crm.Service.Resources.Errors", typeof(ServiceModule).Assembly);

    [Fact]
    public void Every_text_is_there_in_both_languages_with_the_same_places()
    {
        var english = Keys("");
        english.Keys.ShouldBe(Keys("zh-CN").Keys, ignoreOrder: true);
        foreach (var (key, text) in Keys("zh-CN"))
            Places(text).ShouldBe(Places(english[key]), key);
    }

    internal static void ShouldHaveText(string code)
    {
        Texts.GetString(code, CultureInfo.InvariantCulture).ShouldNotBeNullOrEmpty(code);
        Texts.GetString(code, CultureInfo.GetCultureInfo("zh-CN")).ShouldNotBeNullOrEmpty(code);
    }

    private static Dictionary<string, string> Keys(string culture) => Texts.GetResourceSet(CultureInfo.GetCultureInfo(culture), true, false)!
        .Cast<System.Collections.DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);

    private static List<string> Places(string text) => [.. Regex.Matches(text, @"\{\d\}").Select(m => m.Value).Distinct().Order()];
}
