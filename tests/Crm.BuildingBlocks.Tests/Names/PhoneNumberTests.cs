using Crm.BuildingBlocks.Names;

namespace Crm.BuildingBlocks.Tests.Names;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("13800001234", "Mobile +8613800001234 ")]
    [InlineData("138 0000 1234", "Mobile +8613800001234 ")]
    [InlineData("138-0000-1234", "Mobile +8613800001234 ")]
    [InlineData("+86 138 0000 1234", "Mobile +8613800001234 ")]
    [InlineData("（+86）13800001234", "Mobile +8613800001234 ")]
    [InlineData("008613800001234", "Mobile +8613800001234 ")]
    [InlineData("8613800001234", "Mobile +8613800001234 ")]
    [InlineData("１３８００００１２３４", "Mobile +8613800001234 ")]
    [InlineData("0571-87654321", "Landline +8657187654321 ")]
    [InlineData("(0571) 8765 4321", "Landline +8657187654321 ")]
    [InlineData("+86-571-87654321", "Landline +8657187654321 ")]
    [InlineData("+86 (0)571 87654321", "Landline +8657187654321 ")]
    [InlineData("0086-10-62345678", "Landline +861062345678 ")]
    [InlineData("010-62345678转801", "Landline +861062345678 801")]
    [InlineData("021-62345678 ext. 12", "Landline +862162345678 12")]
    [InlineData("400-800-1234", "Service 4008001234 ")]
    [InlineData("95598", "Service 95598 ")]
    [InlineData("12345", "Service 12345 ")]
    [InlineData("+1 (212) 555-0100", "Foreign +12125550100 ")]
    [InlineData("00852 2345 6789", "Foreign +85223456789 ")]
    [InlineData("87654321", null)]
    [InlineData("12800001234", null)]
    [InlineData("1380000123", null)]
    [InlineData("021-6234567", null)]
    [InlineData("call me", null)]
    [InlineData("13800001234, 13900001234", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void However_it_is_written_the_number_is_one(string? typed, string? read)
    {
        var phone = PhoneNumber.Parse(typed);
        (phone is null ? null : $"{phone.Kind} {phone.Number} {phone.Extension}").ShouldBe(read);
        PhoneNumber.Normalize(typed).ShouldBe(phone?.Number);
    }

    [Fact]
    public void A_local_number_takes_the_area_code_given()
    {
        PhoneNumber.Normalize("8765 4321", "0571").ShouldBe("+8657187654321");
        PhoneNumber.Normalize("13800001234", "0571").ShouldBe("+8613800001234");
    }

    [Theory]
    [InlineData("+8613800001234", "138 0000 1234")]
    [InlineData("057187654321", "0571-87654321")]
    [InlineData("01062345678转801", "010-62345678 转 801")]
    [InlineData("4008001234", "4008001234")]
    [InlineData("+12125550100", "+12125550100")]
    public void People_see_it_in_groups_and_it_is_read_back(string typed, string shown)
    {
        var phone = PhoneNumber.Parse(typed)!;
        phone.ToString().ShouldBe(shown);
        PhoneNumber.Parse(shown).ShouldBe(phone);
    }
}
