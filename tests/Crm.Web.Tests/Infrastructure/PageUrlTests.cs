using Crm.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Http;

namespace Crm.Web.Tests.Infrastructure;

public sealed class PageUrlTests
{
    [Fact]
    public void One_part_changes_and_the_rest_stays() =>
        Url("?q=云岭&stage=new&stage=won&cursor=abc").With("sort", "-name").Without("cursor").ToString()
            .ShouldBe("/customers?q=%E4%BA%91%E5%B2%AD&stage=new&stage=won&sort=-name");

    [Fact]
    public void One_of_several_values_is_taken_out() =>
        Url("?stage=new&stage=won").WithoutValue("stage", "new").ToString().ShouldBe("/customers?stage=won");

    [Fact]
    public void Empty_values_are_left_out_as_an_untouched_filter_form_sends_them() =>
        Url("?q=&stage=new&grade=").ToString().ShouldBe("/customers?stage=new");

    [Fact]
    public void A_name_is_found_whatever_its_case() => Url("?Sort=name")["sort"].ShouldBe("name");

    private static PageUrl Url(string query) =>
        PageUrl.Of(new DefaultHttpContext { Request = { Path = "/customers", QueryString = new QueryString(query) } }.Request);
}
