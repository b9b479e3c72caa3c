using System.Collections;
using System.Globalization;
using System.Resources;
using Crm.BuildingBlocks.Reference;

namespace Crm.Customers.Domain.Imports;

/// <summary>What people write into the cells of a list, turned into the codes of Crm. What is not understood stays as written.</summary>
internal static class ImportValues
{
    private static readonly ResourceManager Texts = new("Crm.Customers.Resources.Errors", typeof(ImportValues).Assembly);

    private static readonly Dictionary<string, string> Words = new()
    {
        ["nature:国内"] = "domestic", ["nature:内贸"] = "domestic", ["nature:境内"] = "domestic", ["nature:n"] = "domestic",
        ["nature:国外"] = "foreign", ["nature:外贸"] = "foreign", ["nature:境外"] = "foreign", ["nature:w"] = "foreign",
        ["gender:m"] = "male", ["gender:f"] = "female", ["gender:先生"] = "male", ["gender:女士"] = "female",
        ["channel:邮寄"] = "post", ["channel:短讯"] = "message", ["channel:电邮"] = "email", ["channel:sms"] = "message", ["channel:mail"] = "email",
        ["sent:样品"] = "sample", ["sent:样本"] = "sample", ["sent:报价"] = "quote", ["sent:报价单"] = "quote", ["sent:资料"] = "material",
        ["opportunity-stage:接触"] = "contact", ["opportunity-stage:需求"] = "needs", ["opportunity-stage:方案"] = "proposal", ["opportunity-stage:报价"] = "proposal",
        ["opportunity-stage:谈判"] = "negotiation", ["opportunity-stage:成交"] = "won", ["opportunity-stage:失败"] = "lost",
        ["activity-kind:email"] = "mail", ["activity-kind:e-mail"] = "mail", ["activity-kind:邮箱"] = "mail", ["activity-kind:短信"] = "message",
        ["activity-kind:微信"] = "message", ["activity-kind:phone"] = "call", ["activity-kind:电访"] = "call", ["activity-kind:上门"] = "visit",
        ["activity-state:完成"] = "done", ["activity-state:计划"] = "open", ["activity-state:未完成"] = "open", ["activity-state:取消"] = "cancelled",
        ["activity-state:canceled"] = "cancelled", ["activity-state:completed"] = "done",
        ["importance:高"] = "high", ["importance:重要"] = "high", ["importance:中"] = "normal", ["importance:一般"] = "normal",
        ["importance:普通"] = "normal", ["importance:低"] = "low",
        ["source:个人关系"] = "personal", ["source:媒体"] = "media", ["source:公共媒体"] = "media", ["source:海关"] = "customs", ["source:商检"] = "customs",
        ["source:海关商检"] = "customs", ["source:老客户"] = "customer", ["source:客户介绍"] = "customer", ["source:转介绍"] = "customer", ["source:货代"] = "forwarder",
        ["source:展会"] = "exhibition", ["source:网站"] = "website", ["source:官网"] = "website", ["source:电话"] = "call", ["source:来电"] = "call",
        ["source:问卷"] = "questionnaire", ["source:购买名单"] = "bought", ["source:名单"] = "bought", ["source:客服"] = "service", ["source:导入"] = "import",
    };

    /// <summary>The words that exports are written with, in each language, so that what was exported can be loaded again.</summary>
    private static readonly Lazy<Dictionary<string, string>> OwnWords = new(() => new[] { "zh-CN", "en" }
        .SelectMany(language => Texts.GetResourceSet(CultureInfo.GetCultureInfo(language), true, true)!.Cast<DictionaryEntry>())
        .Select(text => (Key: ((string)text.Key).Split('.'), Word: ((string)text.Value!).ToLowerInvariant()))
        .Where(text => text.Key is ["customers", "word", _, _]).GroupBy(text => $"{text.Key[2]}:{text.Word}").ToDictionary(g => g.Key, g => g.First().Key[3]));

    private static readonly Lazy<Dictionary<string, string>> RegionNames = new(() => Regions.All
        .SelectMany(r => new[] { r.Name, r.Name.TrimEnd('市', '省'), Regions.FullName(r.Code), r.LatinName }.Select(n => (Name: n.ToLowerInvariant(), r.Code)))
        .GroupBy(r => r.Name).ToDictionary(g => g.Key, g => g.First().Code));

    private static readonly Lazy<Dictionary<string, string>> IndustryNames = new(() => Industries.All
        .SelectMany(i => new[] { (Name: i.Name, i.Code), (Name: i.EnglishName.ToLowerInvariant(), i.Code) })
        .GroupBy(i => i.Name).ToDictionary(g => g.Key, g => g.First().Code));

    /// <summary>The code of what is written in a field's cell.</summary>
    public static string Read(string field, string cell)
    {
        var plain = Unquoted(cell.Trim());
        return field switch
        {
            "region" => Regions.Find(plain)?.Code ?? RegionNames.Value.GetValueOrDefault(plain.ToLowerInvariant(), plain),
            "industry" => Industries.Find(plain)?.Code ?? IndustryNames.Value.GetValueOrDefault(plain.ToLowerInvariant(), plain),
            "nature" or "importance" or "source" or "ownership" or "role" or "gender" or "education" or "sent" => Word(field, plain.ToLowerInvariant()),
            "stage" => Word("opportunity-stage", plain.ToLowerInvariant()),
            "reason" => Word("opportunity-reason", plain.ToLowerInvariant()),
            "kind" => Word("activity-kind", plain.ToLowerInvariant()),
            "state" => Word("activity-state", plain.ToLowerInvariant()),
            "preferredChannel" => Word("channel", plain.ToLowerInvariant()),
            "consentHow" => Word("consent-way", plain.ToLowerInvariant()),
            "consents" => ConsentWords.Read(plain, channel => Word("channel", channel), YesNo),
            "main" or "lunar" or "tradeRights" => YesNo(plain.ToLowerInvariant()),
            _ => plain,
        };
    }

    private static string YesNo(string plain) => plain switch
    {
        "yes" or "y" or "true" or "1" or "是" or "√" or "农历" or "有" => "yes",
        "no" or "n" or "false" or "0" or "否" or "×" or "公历" or "无" => "no",
        _ => plain,
    };

    private static string Word(string field, string plain) =>
        Words.TryGetValue($"{field}:{plain}", out var code) || OwnWords.Value.TryGetValue($"{field}:{plain}", out code) ? code : plain;

    /// <summary>A cell that a spreadsheet would compute comes back from the error file with an apostrophe in front; it is taken off again.</summary>
    private static string Unquoted(string cell) => cell is ['\'', '=' or '+' or '-' or '@', ..] ? cell[1..] : cell;
}
