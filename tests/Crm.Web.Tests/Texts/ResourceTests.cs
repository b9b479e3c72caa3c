using System.Text.RegularExpressions;

namespace Crm.Web.Tests.Texts;

public sealed partial class ResourceTests
{
    public static TheoryData<string> Areas => [.. ResourceFile.Areas];

    [Theory]
    [MemberData(nameof(Areas))]
    public void Both_languages_have_the_same_texts_with_the_same_places(string area)
    {
        var chinese = ResourceFile.Read(area, "zh-CN");
        var english = ResourceFile.Read(area, "en");

        chinese.Keys.Except(english.Keys).ShouldBeEmpty($"missing in {area}.en.resx");
        english.Keys.Except(chinese.Keys).ShouldBeEmpty($"missing in {area}.zh-CN.resx");
        chinese.Keys.Where(key => !Places(chinese[key]).SetEquals(Places(english[key]))).ShouldBeEmpty("the places {0} … differ");
        chinese.Concat(english).Where(text => text.Value.Length == 0).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void Chinese_texts_are_Chinese_and_English_ones_are_not(string area)
    {
        ResourceFile.Read(area, "en").Where(text => Han().IsMatch(text.Value)).ShouldBeEmpty();
        var words = ResourceFile.Read(area, "zh-CN").Where(text => !Han().IsMatch(text.Value)).Select(text => text.Value);
        words.Where(text => LatinSentence().IsMatch(text)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_text_a_page_uses_exists()
    {
        var missing = from use in TextUse.All()
                      let keys = ResourceFile.Keys(use.Area)
                      where !keys.Any(use.Fits)
                      select $"{use.File}: {use.Area} has no \"{use.Key}\"";
        missing.Distinct().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void Every_text_is_used(string area)
    {
        var sources = TextUse.Sources(area).Select(File.ReadAllText).ToList();
        var uses = TextUse.All().Where(use => use.Reads(area)).ToList();

        ResourceFile.Read(area, "zh-CN").Keys
            .Where(key => !uses.Any(use => use.Fits(key)) && !sources.Any(source => source.Contains($"\"{key}\"", StringComparison.Ordinal)))
            .ShouldBeEmpty($"no page uses these texts of {area}");
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Place();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex(@"[A-Za-z]{3,} [A-Za-z]{3,}")]
    private static partial Regex LatinSentence();
}
