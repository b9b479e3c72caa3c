using Crm.Web.Infrastructure.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Crm.Web.Tests.Infrastructure;

public sealed class SentFormTests
{
    [Fact]
    public void All_values_are_kept_but_the_token()
    {
        var sent = SentForm.Of("/q/x", Form(("_handler", "answers"), ("a", new StringValues(["1", "2"])), ("b", ""), ("__RequestVerificationToken", "t")));
        sent.Fields.ShouldBe([new("_handler", "answers"), new("a", "1"), new("a", "2"), new("b", "")]);
        (sent.TooLong, sent.Files, sent.Path).ShouldBe((false, false, "/q/x"));
    }

    [Theory]
    [InlineData(SentForm.MostCharacters - 1, 1, false)]
    [InlineData(SentForm.MostCharacters, 1, true)]
    [InlineData(1, 1000, false)]
    [InlineData(1, 1001, true)]
    public void What_is_too_much_is_not_kept_and_that_is_told(int characters, int fields, bool tooLong)
    {
        var sent = SentForm.Of("/q/x", Form(("a", new StringValues([.. Enumerable.Repeat(new string('x', characters), fields)]))));
        sent.TooLong.ShouldBe(tooLong);
        sent.Fields.Count.ShouldBe(tooLong ? 0 : fields);
    }

    [Fact]
    public void Files_are_told_of()
    {
        using var content = new MemoryStream([1]);
        SentForm.Of("/q/x", new FormCollection([], new FormFileCollection { new FormFile(content, 0, 1, "f", "f.pdf") })).Files.ShouldBeTrue();
    }

    private static FormCollection Form(params (string Name, StringValues Value)[] fields) => new(fields.ToDictionary(f => f.Name, f => f.Value));
}
