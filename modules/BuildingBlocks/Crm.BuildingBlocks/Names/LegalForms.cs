using System.Text.RegularExpressions;

namespace Crm.BuildingBlocks.Names;

/// <summary>Legal forms of companies in Chinese and Latin names, and taking them off.</summary>
internal static partial class LegalForms
{
    /// <summary>The folded name without them, single spaces between Latin words, brackets kept (round ones).</summary>
    public static string Strip(string folded)
    {
        var name = Separators().Replace(WithRoundBrackets(folded), " ").Trim();
        var stripped = name.Contains(' ') ? SpaceAtIdeographs().Replace(name, "") : name;
        // One form may hide another: gmbh & co kg, 集团有限公司.
        for (var before = ""; before != stripped;)
        {
            before = stripped;
            stripped = WithoutForms(stripped);
        }
        if (stripped.Contains('('))
            stripped = EmptyBrackets().Replace(stripped, "").Trim();
        return stripped.Length > 0 ? stripped : name;
    }

    private static string WithRoundBrackets(string name) => name.AsSpan().IndexOfAny("[]【】〔〕{}") < 0 ? name
        : Brackets().Replace(name, m => m.Value[0] is '[' or '【' or '〔' or '{' ? "(" : ")");

    // Most names have few of the characters forms are made of; those that lack them need no search.
    private static string WithoutForms(string name)
    {
        if (name.AsSpan().IndexOfAny("集控股") >= 0 || name.Contains("公司", StringComparison.Ordinal))
            name = TrailingForms().Replace(ChineseForms().Replace(name, ""), "");
        else if (name.EndsWith("总部", StringComparison.Ordinal))
            name = TrailingForms().Replace(name, "");
        return name.AsSpan().IndexOfAny(' ', '&') < 0 ? name : LatinForms().Replace(name, "").Trim();
    }

    [GeneratedRegex(@"[\[\]【】〔〕{}]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[^\p{L}\p{N}()&]+")]
    private static partial Regex Separators();

    /// <summary>Within a name too: 华夏电力有限公司杭州分公司 is 华夏电力杭州. The plural 集团 only before another form or in brackets.</summary>
    [GeneratedRegex(@"\((集团|控股|股份)\)|集团(?=(股份|控股)?(有限|公司))|控股(?=(股份)?有限)|(股份)?有限责任公司|(股份)?有限公司|股份公司")]
    private static partial Regex ChineseForms();

    [GeneratedRegex(@"(?<=..)(集团公司|集团|总公司|分公司|子公司|公司|总部|股份)$")]
    private static partial Regex TrailingForms();

    [GeneratedRegex(@"(?<=[\p{L}\p{N})])(?<!^)[ ,&]+(and )?(company|co|corporation|corp|limited|ltd|llc|llp|lp|inc|incorporated|plc|gmbh|a ?g|kg|kgaa|ohg|s ?a|sas|s ?a ?r ?l|s ?r ?l|s ?p ?a|b ?v|n ?v|oy|ab|as|k ?k|pte|pty|holdings?|group)(?=$|[ )]*$)")]
    private static partial Regex LatinForms();

    [GeneratedRegex(@"\( *\)")]
    private static partial Regex EmptyBrackets();

    [GeneratedRegex(@"(?<=[\u3400-\u9fff)]) +| +(?=[\u3400-\u9fff(])")]
    private static partial Regex SpaceAtIdeographs();
}
