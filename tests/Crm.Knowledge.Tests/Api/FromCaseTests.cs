using System.Net;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Contracts.Events;
using Crm.Service.Contracts.Events;
using Crm.Testing;
using Refit;
using Shouldly;
using static Crm.BuildingBlocks.Seeding.DemoPeople;

namespace Crm.Knowledge.Tests.Api;

/// <summary>K-04: one click drafts an article from a resolved case, personal data removed; S-12: not for those it concerns.</summary>
public sealed class FromCaseTests(KnowledgeHost knowledge) : IClassFixture<KnowledgeHost>
{
    [Fact]
    public async Task A_resolved_case_becomes_a_draft_without_personal_data()
    {
        var id = await knowledge.ResolvedAsync("张伟家停电两天", "张伟（13812345678）来电称停电，身份证 330106199001011234。", "施工误断电缆", "抢修后赔偿，转账至 6222 0200 1122 3344 556", ["张伟"]);
        (await knowledge.Writing.ForCaseAsync(id)).ShouldBe(new CaseKnowledge(true, null));
        var drafted = await knowledge.Writing.DraftFromCaseAsync(id);
        var content = (await knowledge.Writing.GetDraftAsync(drafted.Id)).Content;
        content.TitleZh.ShouldBe("〔已隐去〕家停电两天");
        var body = content.BodyZh.ShouldNotBeNull();
        body.ShouldContain("## 问题");
        body.ShouldContain("施工误断电缆");
        foreach (var personal in (string[])["张伟", "13812345678", "330106199001011234", "6222"])
            body.ShouldNotContain(personal);
        var article = await knowledge.Writing.GetAsync(drafted.Id);
        (article.CaseId, article.CaseNumber).ShouldBe((id, "TS-2026-00012"));
        (await knowledge.Writing.ForCaseAsync(id)).Article!.Id.ShouldBe(drafted.Id);
    }

    [Fact]
    public async Task Clicking_twice_or_together_gives_the_same_draft()
    {
        var id = await knowledge.ResolvedAsync("电费多收", "多收一个月", "抄表错误", "退费", []);
        var drafts = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => (i % 2 == 0 ? knowledge.Writing : knowledge.As(ComplaintOfficer)).DraftFromCaseAsync(id)));
        drafts.Select(d => d.Number).Distinct().Count().ShouldBe(1);
        (await knowledge.Reviewing.DraftFromCaseAsync(id)).Id.ShouldBe(drafts[0].Id);
    }

    [Fact]
    public async Task Whom_the_case_concerns_neither_makes_nor_sees_nor_reviews_its_draft()
    {
        var id = await knowledge.ResolvedAsync("投诉编辑态度", "态度差", "培训不足", "道歉", [], KnowledgeEditor.Id);
        (await Status(() => knowledge.Reviewing.DraftFromCaseAsync(id))).ShouldBe(HttpStatusCode.NotFound);
        (await knowledge.Reviewing.ForCaseAsync(id)).ShouldBe(new CaseKnowledge(false, null));
        var drafted = await knowledge.Writing.DraftFromCaseAsync(id);
        await knowledge.Writing.ChangeAsync(drafted.Id, knowledge.Fields("服务态度投诉的处理", "……"));
        await knowledge.Writing.SubmitAsync(drafted.Id, new SubmitArticleRequest(null));
        (await Status(() => knowledge.Reviewing.GetAsync(drafted.Id))).ShouldBe(HttpStatusCode.NotFound);
        (await Status(() => knowledge.Reviewing.PublishAsync(drafted.Id, new PublishArticleRequest(null, null)))).ShouldBe(HttpStatusCode.NotFound);
        (await knowledge.Reviewing.ReviewsAsync(limit: 200)).Items.ShouldNotContain(r => r.Id == drafted.Id);
        (await knowledge.Reviewing.SearchAsync(new ArticleFilter { Q = "服务态度投诉", State = ArticleState.InReview })).Items.ShouldBeEmpty();

        var published = await knowledge.As(ServiceManager).PublishAsync(drafted.Id, new PublishArticleRequest(null, null));
        published.CaseId.ShouldBe(id);
        (await knowledge.Reviewing.GetAsync(drafted.Id)).CaseId.ShouldBeNull();
        (await knowledge.Host.Events.WaitForAsync<ArticlePublished>(e => e.ArticleId == drafted.Id)).CaseId.ShouldBe(id);
    }

    [Fact]
    public async Task Who_is_found_to_be_involved_later_loses_sight_of_the_draft()
    {
        var id = await knowledge.ResolvedAsync("窗口排队", "排队太久", "人手不足", "增开窗口", []);
        var drafted = await knowledge.Writing.DraftFromCaseAsync(id);
        (await knowledge.Reviewing.GetAsync(drafted.Id)).Number.ShouldBe(drafted.Number);
        await knowledge.Host.PublishAsync(new CaseRecusalChanged(id, [KnowledgeEditor.Id], DateTimeOffset.UtcNow));
        await Eventually.BecomesTrueAsync(async () => await Status(() => knowledge.Reviewing.GetAsync(drafted.Id)) == HttpStatusCode.NotFound, "the draft is hidden");
    }

    [Fact]
    public async Task A_case_that_is_not_resolved_makes_no_article()
    {
        var id = Guid.CreateVersion7();
        (await Status(() => knowledge.Writing.DraftFromCaseAsync(id))).ShouldBe(HttpStatusCode.NotFound);
        await knowledge.Host.PublishAsync(new CaseRecusalChanged(id, [KnowledgeEditor.Id], DateTimeOffset.UtcNow));
        await Eventually.BecomesTrueAsync(() => knowledge.Host.WithAsync<Data.KnowledgeDbContext, bool>(db => Task.FromResult(db.Cases.Any(c => c.CaseId == id))), "known");
        (await knowledge.Writing.ForCaseAsync(id)).CanDraft.ShouldBeFalse();
        (await Status(() => knowledge.Writing.DraftFromCaseAsync(id))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_second_resolution_counts_and_an_older_event_does_not_undo_it()
    {
        var id = await knowledge.ResolvedAsync("电压低", "电压低", "线路老化", "换线", []);
        CaseResolved Event(string remedy, DateTimeOffset at, params Guid[] recused) => new(id, "GZ-1", null, "fault", "电压低", "电压低", "线路老化", remedy, [], recused, ServiceAgent.Id, at);
        await knowledge.Host.PublishAsync(Event("再次换线", DateTimeOffset.UtcNow.AddHours(1)));
        await Eventually.BecomesTrueAsync(() => RemedyIs("再次换线"), "the newer came");
        await knowledge.Host.PublishAsync(Event("旧的", DateTimeOffset.UtcNow.AddHours(-1), Operator.Id));
        await Eventually.BecomesTrueAsync(() => knowledge.Host.WithAsync<Data.KnowledgeDbContext, bool>(db => Task.FromResult(db.Cases.Single(c => c.CaseId == id).Recused.Contains(Operator.Id))), "the older came");
        (await RemedyIs("再次换线")).ShouldBeTrue();

        Task<bool> RemedyIs(string remedy) => knowledge.Host.WithAsync<Data.KnowledgeDbContext, bool>(db => Task.FromResult(db.Cases.Single(c => c.CaseId == id).Remedy == remedy));
    }

    private static async Task<HttpStatusCode> Status(Func<Task> call)
    {
        try
        {
            await call();
            return HttpStatusCode.OK;
        }
        catch (ApiException e)
        {
            return e.StatusCode;
        }
    }
}
