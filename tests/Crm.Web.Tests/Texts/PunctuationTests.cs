using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Crm.Web.Tests.Texts;

/// <summary>Chinese is written with full-width marks; between figures (09:00, 1,000) and Latin words they stay as they are.</summary>
public sealed partial class PunctuationTests
{
    /// <summary>Units in the order days, hours, minutes, seconds, which a script takes apart at the commas.</summary>
    private const string ListForScript = "Clock.Units";

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(ResourceFile.Root, "*.zh-CN.resx", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(ResourceFile.Root, file).Replace('\\', '/'))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Chinese_texts_have_full_width_punctuation(string file) =>
        XDocument.Load(Path.Combine(ResourceFile.Root, file)).Root!.Elements("data")
            .Where(data => data.Attribute("name")!.Value != ListForScript && IsHalfWidth(data.Element("value")!.Value))
            .Select(data => $"{data.Attribute("name")!.Value}: {data.Element("value")!.Value}")
            .ShouldBeEmpty($"write ，：；（）？！ in {file}");

    [Theory]
    [InlineData("保存后成为新的一版,立即生效。", true)]
    [InlineData("首次回复(分钟)", true)]
    [InlineData("未结工单({0})", true)]
    [InlineData("{customer} 已认定: {number}", true)]
    [InlineData("{0} 不可选;有效期应在 {1} 之后。", true)]
    [InlineData("如 09:00-12:00；中间为午休", false)]
    [InlineData("请写 1,000 以内的数（含 {0}）。", false)]
    [InlineData("yyyy-MM-dd HH:mm", false)]
    public void A_half_width_mark_beside_Chinese_is_seen(string text, bool seen) => IsHalfWidth(text).ShouldBe(seen);

    private static bool IsHalfWidth(string text) => Han().IsMatch(text) && Beside().IsMatch(Place().Replace(text, "某"));

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}”’）》] ?[,:;()?!]|[,:;()?!] ?[\p{IsCJKUnifiedIdeographs}“‘（《]")]
    private static partial Regex Beside();
}
