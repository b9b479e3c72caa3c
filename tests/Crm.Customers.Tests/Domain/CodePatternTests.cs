using Crm.BuildingBlocks.Errors;
using Crm.Customers.Domain.Codes;

namespace Crm.Customers.Tests.Domain;

public sealed class CodePatternTests // C-22
{
    private static readonly DateOnly Today = new(2026, 3, 9);

    [Theory]
    [InlineData("JR{W|N}{owner:00}{serial:000}", "domestic", 7, 12, "JRN07012")]
    [InlineData("JR{W|N}{owner:00}{serial:000}", "foreign", 7, 1234, "JRW071234")]
    [InlineData("KH-{yyyy}-{serial:00000}", "domestic", 0, 5, "KH-2026-00005")]
    [InlineData("{yy}{serial}", "domestic", 0, 5, "265")]
    public void Codes_are_written_by_the_pattern(string pattern, string nature, int owner, int serial, string code) =>
        CodePattern.Parse(pattern).Write(nature, owner, Today, serial).ShouldBe(code);

    [Theory]
    [InlineData("", "customers.code.length")]
    [InlineData("JR{W|N}", "customers.code.serial")]
    [InlineData("{serial:00}{serial:00}", "customers.code.serial")]
    [InlineData("{unit}{serial:00}", "customers.code.place")]
    public void A_pattern_that_cannot_work_is_refused(string pattern, string code) =>
        Should.Throw<RuleException>(() => CodePattern.Parse(pattern)).Code.ShouldBe(code);

    [Fact]
    public void A_year_in_the_pattern_starts_the_serial_again() =>
        CodePattern.Parse("{yyyy}{serial:000}").Counter(Today).ShouldNotBe(CodePattern.Parse("{yyyy}{serial:000}").Counter(Today.AddYears(1)));
}
