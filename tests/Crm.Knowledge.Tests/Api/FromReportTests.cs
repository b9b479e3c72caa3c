using System.Net;
using Crm.Knowledge.Contracts.Api;
using Refit;
using Shouldly;
using static Crm.BuildingBlocks.Seeding.DemoPeople;

namespace Crm.Knowledge.Tests.Api;

/// <summary>C-42: one click drafts an article from a market report, personal data and the customer's name removed.</summary>
public sealed class FromReportTests(KnowledgeHost knowledge) : IClassFixture<KnowledgeHost>
{
    [Fact]
    public async Task A_market_report_becomes_a_draft_that_names_neither_the_customer_nor_a_number()
    {
        var id = Guid.CreateVersion7();
        (await knowledge.Writing.ForReportAsync(id)).ShouldBe(new ReportKnowledge(true, null));
        var drafted = await knowledge.Writing.DraftFromReportAsync(id, new("对手在临港降价", "海澜冷链有限公司的采购说对手降 8%，电话 13812345678\n# 合同本月到期", "海澜冷链有限公司"));
        var content = (await knowledge.Writing.GetDraftAsync(drafted.Id)).Content;
        content.TitleZh.ShouldBe("对手在临港降价");
        var body = content.BodyZh.ShouldNotBeNull();
        body.ShouldContain("对手降 8%");
        body.ShouldContain("\\# 合同本月到期", customMessage: "what was typed is no heading");
        foreach (var personal in (string[])["海澜冷链", "13812345678"])
            body.ShouldNotContain(personal);
        (await knowledge.Writing.GetAsync(drafted.Id)).MarketReportId.ShouldBe(id);
        (await knowledge.Writing.ForReportAsync(id)).ShouldSatisfyAllConditions(r => r.CanDraft.ShouldBeFalse(), r => r.Article!.Id.ShouldBe(drafted.Id));
    }

    [Fact]
    public async Task Clicking_twice_or_together_gives_the_same_draft()
    {
        var id = Guid.CreateVersion7();
        var drafts = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => (i % 2 == 0 ? knowledge.Writing : knowledge.As(ComplaintOfficer)).DraftFromReportAsync(id, new("New competitor in Ningbo"))));
        drafts.Select(d => d.Number).Distinct().Count().ShouldBe(1);
        (await knowledge.Writing.GetDraftAsync(drafts[0].Id)).Content.TitleEn.ShouldBe("New competitor in Ningbo");
    }

    [Fact]
    public async Task A_report_without_a_title_makes_no_article()
    {
        var refused = await Should.ThrowAsync<ApiException>(() => knowledge.Writing.DraftFromReportAsync(Guid.CreateVersion7(), new("")));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }
}
