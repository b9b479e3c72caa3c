using System.Text;
using Refit;

namespace Crm.StandIns.Tests.Refit;

public sealed class MultipartTests
{
    [Fact]
    public async Task Every_parameter_is_a_part()
    {
        var wire = new Wire();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("name\n张三"));
        await wire.Client<IBodyApi>().UploadAsync(
            new StreamPart(stream, "leads.csv", "text/csv"),
            new ByteArrayPart([65, 66], "b.bin", name: "raw"),
            "注",
            Guid.Empty,
            [new ByteArrayPart([67], "c"), new ByteArrayPart([68], "d")],
            new Address("A", 1),
            null);

        wire.BodyHeaders!.ContentType!.MediaType.ShouldBe("multipart/form-data");
        var parts = wire.Body!.Split("------MyGreatBoundary", StringSplitOptions.RemoveEmptyEntries);
        parts.Length.ShouldBe(8);
        parts[0].ShouldContain("name=file; filename=leads.csv");
        parts[0].ShouldContain("Content-Type: text/csv");
        parts[0].ShouldContain("name\n张三");
        parts[1].ShouldContain("name=raw; filename=b.bin");
        parts[2].ShouldContain("name=comment");
        parts[2].ShouldContain("注");
        parts[3].ShouldContain("name=id");
        parts[4].ShouldContain("name=more; filename=c");
        parts[5].ShouldContain("name=more; filename=d");
        parts[6].ShouldContain("""{"city":"A","floor":1}""");
        stream.CanRead.ShouldBeTrue();
    }
}
