using System.Net;
using Crm.BuildingBlocks.Seeding;
using Crm.Knowledge.Contracts.Api;
using Crm.Testing;
using Refit;
using Shouldly;
using static Crm.BuildingBlocks.Seeding.DemoPeople;

namespace Crm.Knowledge.Tests.Api;

/// <summary>K-06, K-07, K-09 through the module's front door.</summary>
public sealed class SearchTests(KnowledgeHost knowledge) : IClassFixture<KnowledgeHost>
{
    [Fact]
    public async Task A_confidential_article_is_found_and_read_only_by_those_who_may_and_its_author()
    {
        var secret = await knowledge.PublishedAsync(knowledge.Fields("赔偿额度机密表", "总经理以上额度", Confidentiality.Confidential));
        async Task<bool> Finds(IKnowledgeApi api) => (await api.SearchAsync(new ArticleFilter { Q = "赔偿额度机密表" })).Items.Any(h => h.Id == secret.Id);
        (await Finds(knowledge.Reading)).ShouldBeFalse();
        (await Finds(knowledge.As(ComplaintOfficer))).ShouldBeFalse();
        (await Finds(knowledge.Writing)).ShouldBeTrue();
        (await Finds(knowledge.Reviewing)).ShouldBeTrue();
        (await knowledge.Reading.SuggestAsync("赔偿额度机密表")).ShouldNotContain(s => s.Id == secret.Id);
        (await knowledge.Reading.OverviewAsync()).Latest.ShouldNotContain(h => h.Id == secret.Id);
        (await knowledge.Reading.LookupAsync("赔偿额度机密表")).ShouldNotContain(l => l.Id == secret.Id);
        foreach (var call in (Func<Task>[])[() => knowledge.Reading.GetAsync(secret.Id), () => knowledge.Reading.VersionAsync(secret.Id, 1), () => knowledge.Reading.CompareAsync(secret.Id, 0, 1)])
            (await Should.ThrowAsync<ApiException>(call)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_old_version_that_was_confidential_stays_so()
    {
        var article = await knowledge.PublishedAsync(knowledge.Fields("曾经机密", "旧的机密内容", Confidentiality.Confidential));
        await knowledge.Writing.ChangeAsync(article.Id, knowledge.Fields("已经公开", "公开内容", Confidentiality.Public));
        await knowledge.Writing.SubmitAsync(article.Id, new SubmitArticleRequest(null));
        await knowledge.Reviewing.PublishAsync(article.Id, new PublishArticleRequest(null, null));
        (await knowledge.Reading.VersionsAsync(article.Id)).Select(v => v.Number).ShouldBe([2]);
        (await Should.ThrowAsync<ApiException>(() => knowledge.Reading.VersionAsync(article.Id, 1))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Should.ThrowAsync<ApiException>(() => knowledge.Reading.CompareAsync(article.Id, 1, 2))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Drafts_are_found_only_by_state_and_only_by_those_who_write()
    {
        var drafted = await knowledge.Writing.WriteAsync(knowledge.Fields("尚未发布的草稿文章"));
        (await knowledge.Writing.SearchAsync(new ArticleFilter { Q = "尚未发布的草稿文章" })).Items.ShouldNotContain(h => h.Id == drafted.Id);
        (await knowledge.Writing.SearchAsync(new ArticleFilter { Q = "尚未发布的草稿文章", State = ArticleState.Draft })).Items.ShouldContain(h => h.Id == drafted.Id);
        (await knowledge.Reading.SearchAsync(new ArticleFilter { Q = "尚未发布的草稿文章", State = ArticleState.Draft })).Items.ShouldNotContain(h => h.Id == drafted.Id);
        (await knowledge.Writing.SearchAsync(new ArticleFilter { Mine = true, Limit = 200 })).Items.ShouldContain(h => h.Id == drafted.Id);
        (await knowledge.Writing.OverviewAsync()).Mine.ShouldContain(h => h.Id == drafted.Id);
    }

    [Fact]
    public async Task Categories_include_what_is_below_and_language_and_tags_filter()
    {
        var below = await knowledge.Reviewing.AddCategoryAsync(new CategoryFields("充电桩", "Charging", knowledge.Category));
        var article = await knowledge.PublishedAsync(new ArticleFields("充电桩安装指南", "勘查", "Charger installation guide", "Survey", below.Id, Confidentiality.Public, ["充电"]));
        async Task<bool> Finds(ArticleFilter filter) => (await knowledge.Reading.SearchAsync(filter)).Items.Any(h => h.Id == article.Id);
        (await Finds(new ArticleFilter { Q = "安装指南", CategoryId = knowledge.Category })).ShouldBeTrue();
        (await Finds(new ArticleFilter { CategoryId = below.Id, Language = "en", Tag = "充电" })).ShouldBeTrue();
        (await Finds(new ArticleFilter { CategoryId = below.Id, Tag = "别的" })).ShouldBeFalse();
        var hit = (await knowledge.As(Operator, "zh-CN").SearchAsync(new ArticleFilter { Q = "charger" })).Items.Single(h => h.Id == article.Id);
        (hit.Language, hit.TitlePieces[0]).ShouldBe(("en", new Piece("Charger", true)));
        (await Should.ThrowAsync<ValidationApiException>(() => knowledge.Reading.SearchAsync(new ArticleFilter { Q = "x", Language = "fr" }))).Content!.Errors.Keys.ShouldBe(["language"]);
    }

    [Fact]
    public async Task Editors_synonyms_find_the_other_word_at_once()
    {
        var article = await knowledge.PublishedAsync(knowledge.Fields("光伏并网申请", "屋顶发电接入"));
        await knowledge.Reviewing.AddSynonymsAsync(new SynonymFields(["光伏", "太阳能"]));
        await Eventually.BecomesTrueAsync(async () => (await knowledge.Reading.SearchAsync(new ArticleFilter { Q = "太阳能并网" })).Items.FirstOrDefault()?.Id == article.Id, "the synonym counts");
        var error = await Should.ThrowAsync<ValidationApiException>(() => knowledge.Reviewing.AddSynonymsAsync(new SynonymFields(["一个", "一个"])));
        error.Content!.Errors.Keys.ShouldBe(["words"]);
    }

    [Fact]
    public async Task A_search_that_finds_nothing_is_remembered_for_the_editors()
    {
        for (var i = 0; i < 2; i++)
            (await knowledge.Reading.SearchAsync(new ArticleFilter { Q = "Zzyzx 量子纠缠", Remember = true })).Items.ShouldBeEmpty();
        await knowledge.Reading.SearchAsync(new ArticleFilter { Q = "Qqwerty 不记录" });
        var failed = await knowledge.Reviewing.FailedSearchesAsync();
        failed.Single(f => f.Text == "zzyzx 量子纠缠").Times.ShouldBe(2);
        failed.ShouldNotContain(f => f.Text.StartsWith("qqwerty", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        for (var i = 0; i < 7; i++)
            await knowledge.PublishedAsync(knowledge.Fields($"分页样例 {i}", "翻页内容"));
        foreach (var typed in (string?[])["分页样例", null])
        {
            var seen = new List<Guid>();
            string? cursor = null;
            do
            {
                var page = await knowledge.Reading.SearchAsync(new ArticleFilter { Q = typed, CategoryId = knowledge.Category, Limit = 3, Cursor = cursor });
                seen.AddRange(page.Items.Select(h => h.Id));
                cursor = page.Next;
            }
            while (cursor is not null);
            seen.Count.ShouldBeGreaterThanOrEqualTo(7);
            seen.Distinct().Count().ShouldBe(seen.Count);
        }
    }

    [Fact]
    public async Task Suggestions_learn_from_what_helped_with_such_cases()
    {
        var first = await knowledge.PublishedAsync(knowledge.Fields("水表冻裂更换", "冬季水表冻裂处理甲方案"));
        var second = await knowledge.PublishedAsync(knowledge.Fields("水表冻裂更换", "冬季水表冻裂处理乙方案"));
        var before = await knowledge.Reading.SuggestAsync("客户家水表冻裂了", "fault");
        before.Select(s => s.Id).Take(2).ShouldBe([first.Id, second.Id], ignoreOrder: true);
        var behind = before[1].Id;
        foreach (var person in (DemoPerson[])[Operator, GeneralManager, BranchLeader])
            await knowledge.As(person).RecordUseAsync(behind, new RecordUseRequest(ArticleUse.Used, Guid.CreateVersion7(), "fault"));
        await knowledge.Reading.GiveFeedbackAsync(behind, new GiveFeedbackRequest(true, null, null, "fault"));
        (await knowledge.Reading.SuggestAsync("客户家水表冻裂了", "fault"))[0].Id.ShouldBe(behind);
        (await knowledge.Reading.SuggestAsync("完全无关的内容 xyz")).ShouldBeEmpty();
        (await knowledge.Reading.SuggestAsync("")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_use_counts_once_for_a_person_and_case_and_feedback_can_change()
    {
        var article = await knowledge.PublishedAsync(knowledge.Fields("使用计数", "内容"));
        var caseId = Guid.CreateVersion7();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => knowledge.Reading.RecordUseAsync(article.Id, new RecordUseRequest(ArticleUse.Used, caseId))));
        await knowledge.Reading.RecordUseAsync(article.Id, new RecordUseRequest(ArticleUse.Opened));
        await knowledge.Reading.GiveFeedbackAsync(article.Id, new GiveFeedbackRequest(true));
        (await knowledge.Writing.GiveFeedbackAsync(article.Id, new GiveFeedbackRequest(false, "缺少步骤"))).NotHelpful.ShouldBe(1);
        (await knowledge.Reading.GiveFeedbackAsync(article.Id, new GiveFeedbackRequest(false, "看不懂"))).ShouldBe(new ArticleCounts(1, 1, 0, 0, 2));
        (await knowledge.Reading.GetAsync(article.Id)).MyFeedback.ShouldBe(new MyFeedback(false, "看不懂"));
        (await knowledge.Writing.FeedbackAsync(article.Id)).Items.Select(f => f.Comment).ShouldBe(["看不懂", "缺少步骤"]);
        (await knowledge.Writing.GetDraftAsync(article.Id)).ETag.ShouldBe(article.ETag, "using an article makes nobody's change stale");
    }

    [Fact]
    public async Task Categories_make_no_ring_and_one_in_use_stays()
    {
        var editor = knowledge.Reviewing;
        var top = await editor.AddCategoryAsync(new CategoryFields("上", "Top"));
        var below = await editor.AddCategoryAsync(new CategoryFields("下", "Below", top.Id));
        var error = await Should.ThrowAsync<ValidationApiException>(() => editor.ChangeCategoryAsync(top.Id, new CategoryFields("上", "Top", below.Id), top.ETag));
        error.Content!.Errors.Keys.ShouldBe(["parentId"]);
        (await Should.ThrowAsync<ApiException>(() => editor.RemoveCategoryAsync(top.Id))).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await editor.RemoveCategoryAsync(below.Id);
        await editor.RemoveCategoryAsync(top.Id);
        (await editor.CategoriesAsync()).ShouldNotContain(c => c.Id == top.Id);
    }

    [Fact]
    public async Task Nobody_gets_in_without_signing_in() =>
        (await Should.ThrowAsync<ApiException>(() => knowledge.Host.Api<IKnowledgeApi>(null).OverviewAsync())).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
}
