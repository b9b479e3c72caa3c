using Crm.BuildingBlocks.Names;
using Crm.BuildingBlocks.Errors;

namespace Crm.BuildingBlocks.Tests.Names;

public sealed class UnifiedSocialCreditCodeTests
{
    [Theory]
    [InlineData("91440300708461136T")] // Tencent Technology (Shenzhen)
    [InlineData("91330100799655058B")] // Alibaba (China) Network Technology
    [InlineData("914403001922038216")] // Huawei Technologies
    [InlineData("91110000802100433B")] // Baidu Online Network Technology (Beijing)
    public void Codes_of_known_companies_are_good(string code) => UnifiedSocialCreditCode.Explain(code).ShouldBeNull();

    [Fact]
    public void Spelling_does_not_matter_and_parts_are_read()
    {
        UnifiedSocialCreditCode.TryParse(" ９1４40300-708461136 t", out var code).ShouldBeTrue();
        (code.Value, code.RegionCode, code.OrganizationCode).ShouldBe(("91440300708461136T", "440300", "708461136"));
    }

    [Theory]
    [InlineData(null, "uscc.length")]
    [InlineData("", "uscc.length")]
    [InlineData("9144030070846113T", "uscc.length")]
    [InlineData("9144030070846113OT", "uscc.character")]
    [InlineData("91A40300708461136T", "uscc.region")]
    [InlineData("91440300708461136X", "uscc.check_character")]
    public void What_is_wrong_is_told(string? code, string problem)
    {
        UnifiedSocialCreditCode.Explain(code)!.Code.ShouldBe(problem);
        Should.Throw<RuleException>(() => UnifiedSocialCreditCode.Parse(code)).Code.ShouldBe(problem);
    }

    [Fact]
    public void The_right_check_character_is_told() =>
        UnifiedSocialCreditCode.Explain("91440300708461136X")!.Args.ShouldBe(["91440300708461136X", 'X', 'T']);

    [Fact]
    public void Any_single_wrong_digit_and_most_swaps_are_noticed()
    {
        const string good = "91440300708461136T";
        for (var i = 2; i < 17; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
                if (digit != good[i])
                    UnifiedSocialCreditCode.Explain(good[..i] + digit + good[(i + 1)..]).ShouldNotBeNull();
            if (good[i] != good[i - 1])
                UnifiedSocialCreditCode.Explain(good[..(i - 1)] + good[i] + good[i - 1] + good[(i + 1)..]).ShouldNotBeNull();
        }
    }
}
