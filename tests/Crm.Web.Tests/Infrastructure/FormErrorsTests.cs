using Crm.Web.Infrastructure.Forms;

namespace Crm.Web.Tests.Infrastructure;

public sealed class FormErrorsTests
{
    private readonly FormErrors errors = new();

    [Theory]
    [InlineData("name", "Input.Name")]
    [InlineData("Name", "Input.Name")]
    [InlineData("contacts[0].phone", "Input.Contacts[0].Phone")]
    [InlineData("Input.Name", "Input.Name")]
    [InlineData("lead.name", "Input.Name")]
    public void An_error_of_the_api_finds_the_field_of_the_page(string said, string field)
    {
        errors.Add(said, "no");
        errors.Of(field).ShouldBe(["no"]);
    }

    [Fact]
    public void The_summary_links_to_fields_of_the_form_and_keeps_errors_of_others()
    {
        errors.Register(new FormField("Input.Name", "input-name", "Name"));
        errors.Add("name", "too long");
        errors.Add("vat", "unknown");

        errors.ByField().ShouldBe([(new FormField("Input.Name", "input-name", "Name"), "too long"), (null, "unknown")]);
    }

    [Fact]
    public void The_same_error_is_said_once()
    {
        errors.Add("name", "no");
        errors.Add("Name", "no");
        errors.Of("name").Count.ShouldBe(1);
    }
}
