using System.Globalization;
using Crm.Web.Components;
using Crm.Web.Components.Boards;
using Crm.Web.Components.Content;
using Crm.Web.Infrastructure.Localization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Crm.Web.Tests.Infrastructure;

public sealed class FormattingTests
{
    [Theory]
    [InlineData("1234", "CNY", false, "¥1,234.00")]
    [InlineData("-98765.4", "CNY", false, "−¥98,765.40")]
    [InlineData("12000.49", "USD", true, "US$12,000")]
    [InlineData("120", "JPY", false, "JP¥120")]
    [InlineData("5", "CHF", false, "CHF 5.00")]
    public void Money_is_written_with_its_currency(string amount, string currency, bool whole, string expected)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("zh-CN");
        MoneyText.Of(decimal.Parse(amount, CultureInfo.InvariantCulture), currency, whole).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Input.Lines[0].Price", "input-lines-0-price")]
    [InlineData("客户 列表", "客户-列表")]
    public void Names_become_ids(string name, string id) => Slug.Of(name).ShouldBe(id);

    [Theory]
    [InlineData("c1|won|2", true)]
    [InlineData("c1|won", false)]
    [InlineData("|won|2", false)]
    [InlineData("c1|won|-1", false)]
    [InlineData(null, false)]
    public void A_move_is_read_or_refused(string? posted, bool read) => (BoardMove.Read(posted)?.ToString() == posted && posted is not null).ShouldBe(read);

    [Fact]
    public void What_is_typed_by_the_readers_clock_is_a_moment_and_back()
    {
        var shanghai = Time(null);
        var newYork = Time("America/New_York");
        var typed = new DateTime(2026, 3, 2, 9, 30, 0);

        shanghai.FromLocal(typed).UtcDateTime.ShouldBe(new DateTime(2026, 3, 2, 1, 30, 0));
        newYork.FromLocal(typed).UtcDateTime.ShouldBe(new DateTime(2026, 3, 2, 14, 30, 0));
        newYork.ToLocal(newYork.FromLocal(typed)).DateTime.ShouldBe(typed);
    }

    private static LocalTime Time(string? zone)
    {
        var http = new DefaultHttpContext();
        if (zone is not null)
        {
            http.Request.Headers.Cookie = $"{LocalTime.Cookie}={Uri.EscapeDataString(zone)}";
        }

        return new LocalTime(new HttpContextAccessor { HttpContext = http }, new ConfigurationBuilder().Build(), TimeProvider.System);
    }
}
