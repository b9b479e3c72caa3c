using System.Net;

namespace Crm.Web.Tests.Fuzz;

/// <summary>The fuzz sees what it is there to see.</summary>
public sealed class AnswerRulesTests
{
    private static readonly FuzzRequest Read = new(new FuzzedEndpoint("GET", "api/x", [], null), "/api/x", null, "");

    [Theory]
    [InlineData(500, "application/problem+json", """{"title":"出错","code":"unexpected"}""", "500")]
    [InlineData(400, "text/html", "<p>no</p>", "no problem document")]
    [InlineData(404, null, "", "no problem document")]
    [InlineData(422, "application/problem+json", """{"title":"x.y","code":"x.y"}""", "without a text")]
    [InlineData(400, "application/problem+json", """{"title":"无法读取","code":"malformed"}""", "without a field")]
    [InlineData(422, "application/problem+json", """{"title":"有误","code":"invalid","errors":{"name":["Too long"]}}""", "language")]
    [InlineData(422, "application/problem+json", """{"title":"有误","code":"invalid","errors":{"name":["太长"]}}""", null)]
    [InlineData(200, "application/json", """{"items":[1]}""", null)]
    public void A_bad_answer_is_seen(int status, string? type, string text, string? said)
    {
        var broken = AnswerRules.Broken(Read, "zh-CN", new FuzzAnswer((HttpStatusCode)status, type, text, new RequestLog()));
        if (said is null)
            broken.ShouldBeNull();
        else
            broken.ShouldNotBeNull().ShouldContain(said);
    }

    [Fact]
    public void A_loop_over_rows_and_a_list_without_an_end_are_seen()
    {
        var log = new RequestLog();
        for (var i = 0; i <= AnswerRules.MostStatementsToRead; i++)
            log.Statements.Enqueue("SELECT name FROM t WHERE id = $1");
        AnswerRules.Broken(Read, "en", new FuzzAnswer(HttpStatusCode.OK, "application/json", "{}", log)).ShouldNotBeNull().ShouldContain("SELECT name FROM t");

        var items = $"{{\"items\":[{string.Join(',', Enumerable.Repeat("1", AnswerRules.MostItems + 1))}]}}";
        AnswerRules.Broken(Read, "en", new FuzzAnswer(HttpStatusCode.OK, "application/json", items, new RequestLog())).ShouldNotBeNull().ShouldContain("201 items");
    }
}
