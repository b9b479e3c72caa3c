using Crm.BuildingBlocks.Names;

namespace Crm.BuildingBlocks.Tests.Names;

public sealed class MaskingTests
{
    [Theory]
    [InlineData("13812345678", "138****5678")]
    [InlineData("138 1234 5678", "138 **** 5678")]
    [InlineData("+8613812345678", "+86138****5678")]
    [InlineData("0571-87654321", "0571-****4321")]
    [InlineData("95598", "****8")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void Phones_show_four_digits_at_the_end(string? phone, string? masked) => Masking.Phone(phone).ShouldBe(masked);

    [Fact]
    public void Numbers_and_names_show_as_much_as_recognising_them_needs()
    {
        Masking.IdNumber("330106199001011234").ShouldBe("330***********1234");
        Masking.BankAccount("6222020200112233445").ShouldBe("***************3445");
        Masking.Email("zhangsan@huaxia.com").ShouldBe("z*******@huaxia.com");
        Masking.PersonName("张三丰").ShouldBe("张**");
    }

    [Theory]
    [InlineData("1", "*"), InlineData("12", "**"), InlineData("123", "**3"), InlineData("12345", "****5")]
    public void What_is_too_short_is_hidden(string number, string masked) => Masking.IdNumber(number).ShouldBe(masked);
}
