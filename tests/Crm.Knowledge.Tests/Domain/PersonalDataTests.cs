using System.Text.RegularExpressions;
using Crm.Knowledge.Domain.Redaction;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace Crm.Knowledge.Tests.Domain;

/// <summary>K-04: whatever is around it and however it is written, no personal data is left.</summary>
public sealed class PersonalDataTests
{
    private static readonly string[] Around = ["客户来电称", "，请回复", " tel ", "（", "）", "\n", "电话：", "。", "转", "和", "abc", " / ", "、"];
    private static readonly string[] Names = ["张伟", "欧阳修远", "John Smith", "杭州启明电力有限公司", "VIP客户王"];

    private static readonly Gen<string> Text = Gen.Elements(Around).ArrayOf(4).Select(string.Concat);
    private static readonly Gen<string> Digits = Gen.Elements("0123456789".ToCharArray()).ArrayOf(19).Select(d => new string(d));
    private static readonly Gen<string> Separator = Gen.Elements("", "", " ", "-", "－", ".", " - ");

    [Fact]
    public void No_phone_identity_or_bank_number_is_left_however_it_is_grouped()
    {
        var cases = from before in Text from digits in Digits from length in Gen.Elements(7, 8, 11, 12, 15, 16, 18, 19) from size in Gen.Choose(2, 8)
                    from separator in Separator from wide in Gen.Elements(true, false) from x in Gen.Elements("", "", "X", "x") from after in Text
                    select before + Written("1" + digits[1..length], size, separator, wide) + x + after;
        Prop.ForAll(cases.ToArbitrary(), text =>
        {
            var left = new PersonalData([]).RemoveFrom(text);
            var run = Regex.Matches(left, @"\p{Nd}(?:[\s\-－.]{0,2}\p{Nd}){6,}").Select(m => m.Value).ToList();
            run.ShouldBeEmpty($"{text} → {left}");
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_given_name_is_left_wherever_it_stands_and_however_it_is_spaced()
    {
        var cases = from before in Text from name in Gen.Elements(Names) from gap in Gen.Elements("", "", " ", "　", "\n")
                    from upper in Gen.Elements(true, false) from after in Text
                    select (Name: name, Text: before + Spaced(upper ? name.ToUpperInvariant() : name, gap) + after);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var left = new PersonalData(Names).RemoveFrom(c.Text);
            Regex.Replace(left, @"\s", "").ShouldNotContain(Regex.Replace(c.Name, @"\s", ""), Case.Insensitive);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_mail_address_is_left()
    {
        var part = Gen.Elements("a", "z9", "li.wei", "张", "x_y", "b-c").ArrayOf(2).Select(p => string.Join('.', p));
        var cases = from before in Text from user in part from at in Gen.Elements("@", "＠", " @ ") from host in Gen.Elements("qq.com", "mail.例子.cn", "a-b.co.uk") from after in Text
                    select before + user + at + host + after;
        Prop.ForAll(cases.ToArbitrary(), text => new PersonalData([]).RemoveFrom(text).ShouldNotMatch("[@＠]")).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Removing_twice_is_removing_once_and_what_is_not_personal_stays()
    {
        var cases = from a in Text from n in Gen.Elements(Names) from b in Text from d in Digits select a + n + b + d;
        Prop.ForAll(cases.ToArbitrary(), text =>
        {
            var personal = new PersonalData(Names);
            var once = personal.RemoveFrom(text);
            personal.RemoveFrom(once).ShouldBe(once);
        }).QuickCheckThrowOnFailure();
        const string Harmless = "2026-03-15 起停电 48 小时，电压 220V，赔偿 3,000 元，见第 12 条；2026年3月。";
        new PersonalData(["张伟"]).RemoveFrom(Harmless).ShouldBe(Harmless);
    }

    [Theory]
    [InlineData("张先生说停电", "〔已隐去〕说停电")]
    [InlineData("请回电 +86 138-1234-5678。", "请回电 〔已隐去〕。")]
    [InlineData("区号(0571) 8765 4321", "区号〔已隐去〕")]
    [InlineData("3月5日张 伟反映", "3月5日〔已隐去〕反映")]
    public void Examples(string text, string left) => new PersonalData(["张伟", "李"]).RemoveFrom(text).ShouldBe(left);

    private static string Written(string digits, int size, string separator, bool wide)
    {
        var groups = string.Join(separator, digits.Chunk(size).Select(g => new string(g)));
        return wide ? string.Concat(groups.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c)) : groups;
    }

    private static string Spaced(string name, string gap) => string.Join(gap, name.Select(c => c.ToString()));
}
