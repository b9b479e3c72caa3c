using System.Linq.Expressions;
using Crm.Web.Infrastructure.Forms;

namespace Crm.Web.Tests.Infrastructure;

public sealed class FieldPathTests
{
    private Model? Input { get; set; } = new() { Name = "云岭", Lines = [new Line { Price = 3.5m }, new Line { Price = 7m }] };

    [Fact]
    public void A_property_is_named_from_the_page_down() => Read(() => Input!.Name).ShouldBe(("Input.Name", "云岭"));

    [Fact]
    public void A_value_type_is_read_through_its_box() => Read(() => Input!.Count).ShouldBe(("Input.Count", 0));

    [Fact]
    public void A_line_is_named_by_its_number()
    {
        var i = 1;
        Read(() => Input!.Lines[i].Price).ShouldBe(("Input.Lines[1].Price", 7m));
    }

    [Fact]
    public void Nothing_below_a_missing_model_is_nothing()
    {
        Input = null;
        Read(() => Input!.Name).ShouldBe(("Input.Name", null));
    }

    [Fact]
    public void A_calculation_is_refused_with_what_would_be_right() =>
        Should.Throw<ArgumentException>(() => Read(() => Input!.Count + 1)).Message.ShouldContain("() => Input.Name");

    private static (string, object?) Read(Expression<Func<object?>> field) => FieldPath.Read(field);

    private sealed class Model
    {
        public string? Name { get; set; }

        public int Count { get; set; }

        public List<Line> Lines { get; set; } = [];
    }

    private sealed class Line
    {
        public decimal Price { get; set; }
    }
}
