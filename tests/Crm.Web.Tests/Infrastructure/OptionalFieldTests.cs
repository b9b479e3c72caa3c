using Crm.Web.Infrastructure.Forms;

namespace Crm.Web.Tests.Infrastructure;

public sealed class OptionalFieldTests
{
    [Theory]
    [InlineData("Input.UnitId", true)]
    [InlineData("Input.Name", true)]
    [InlineData("Input.Lines[0].PartId", true)]
    [InlineData("Input.Kind", false)]
    [InlineData("Input.Lines[0].Count", false)]
    [InlineData("Input.Unknown", false)]
    [InlineData("Input", false)]
    public void A_field_may_be_empty_where_its_property_takes_null(string field, bool optional) =>
        OptionalField.Is(typeof(Model), field).ShouldBe(optional);

    private sealed class Model
    {
        public Guid? UnitId { get; set; }
        public string? Name { get; set; }
        public DayOfWeek Kind { get; set; }
        public List<Line> Lines { get; set; } = [];
    }

    private sealed class Line
    {
        public Guid? PartId { get; set; }
        public int Count { get; set; }
    }
}
