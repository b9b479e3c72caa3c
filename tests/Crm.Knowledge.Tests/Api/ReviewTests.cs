using System.Net;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Contracts.Events;
using Crm.Staff.Contracts.Events;
using Crm.Testing;
using Npgsql;
using Refit;
using Shouldly;
using static Crm.BuildingBlocks.Seeding.DemoPeople;

namespace Crm.Knowledge.Tests.Api;

/// <summary>K-03: from draft over review to published and retired.</summary>
public sealed class ReviewTests(KnowledgeHost knowledge) : IClassFixture<KnowledgeHost>
{
    [Fact]
    public async Task An_article_is_written_reviewed_by_someone_else_published_and_others_hear_of_it()
    {
        var drafted = await knowledge.Writing.WriteAsync(knowledge.Fields("停电赔偿标准", "按合同约定赔偿。"));
        drafted.Number.ShouldStartWith("KB-");
        (await Status(() => knowledge.Reading.GetAsync(drafted.Id))).ShouldBe(HttpStatusCode.NotFound);

        await knowledge.Writing.SubmitAsync(drafted.Id, new SubmitArticleRequest("请看第二段"), drafted.ETag);
        (await knowledge.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "knowledge.review" && n.Facts["number"] == drafted.Number)).StaffIds.ShouldBe([KnowledgeEditor.Id]);
        (await knowledge.Reviewing.ReviewsAsync(limit: 200)).Items.Single(r => r.Id == drafted.Id).Own.ShouldBeFalse();

        var published = await knowledge.Reviewing.PublishAsync(drafted.Id, new PublishArticleRequest("好", null));
        published.State.ShouldBe(ArticleState.Published);
        published.PublishedVersion.ShouldBe(1);
        var told = await knowledge.Host.Events.WaitForAsync<ArticlePublished>(e => e.ArticleId == drafted.Id);
        (told.Title, told.Version, told.By).ShouldBe(("停电赔偿标准", 1, KnowledgeEditor.Id));
        (await knowledge.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "knowledge.published" && n.Facts["number"] == drafted.Number)).StaffIds.ShouldBe([ServiceAgent.Id]);
        (await knowledge.Reading.GetAsync(drafted.Id)).Content.BodyZh.ShouldBe("按合同约定赔偿。");
    }

    [Fact]
    public async Task Nobody_publishes_or_returns_what_he_wrote_in()
    {
        var drafted = await knowledge.Reviewing.WriteAsync(knowledge.Fields("编辑自己写的"));
        await knowledge.Reviewing.SubmitAsync(drafted.Id, new SubmitArticleRequest(null));
        await ShouldBeRefused(() => knowledge.Reviewing.PublishAsync(drafted.Id, new PublishArticleRequest(null, null)), HttpStatusCode.Forbidden, "knowledge.own_work");
        await ShouldBeRefused(() => knowledge.Reviewing.ReturnAsync(drafted.Id, new ReturnArticleRequest("x")), HttpStatusCode.Forbidden, "knowledge.own_work");

        var shared = await knowledge.Writing.WriteAsync(knowledge.Fields("两人合写"));
        await knowledge.Reviewing.ChangeAsync(shared.Id, knowledge.Fields("两人合写，编辑改过"));
        await knowledge.Writing.SubmitAsync(shared.Id, new SubmitArticleRequest(null));
        await ShouldBeRefused(() => knowledge.Reviewing.PublishAsync(shared.Id, new PublishArticleRequest(null, null)), HttpStatusCode.Forbidden, "knowledge.own_work");
        (await knowledge.As(ServiceManager).PublishAsync(shared.Id, new PublishArticleRequest(null, null))).ReviewerId.ShouldBe(ServiceManager.Id);
    }

    [Fact]
    public async Task Given_back_with_a_comment_it_can_be_changed_and_handed_in_again()
    {
        var drafted = await knowledge.Writing.WriteAsync(knowledge.Fields("电费核对"));
        await knowledge.Writing.SubmitAsync(drafted.Id, new SubmitArticleRequest(null));
        await ShouldBeRefused(() => knowledge.Writing.ChangeAsync(drafted.Id, knowledge.Fields("偷改")), HttpStatusCode.Conflict, "knowledge.in_review");
        var error = await Should.ThrowAsync<ValidationApiException>(() => knowledge.Reviewing.ReturnAsync(drafted.Id, new ReturnArticleRequest(" ")));
        error.Content!.Errors["comment"].ShouldBe(["退回时请写明需要修改什么。"]);

        var returned = await knowledge.Reviewing.ReturnAsync(drafted.Id, new ReturnArticleRequest("请补充阶梯电价"));
        (returned.Revision, returned.ReturnComment).ShouldBe((RevisionState.Draft, "请补充阶梯电价"));
        await knowledge.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "knowledge.returned" && n.Facts["number"] == drafted.Number);
        await knowledge.Writing.ChangeAsync(drafted.Id, knowledge.Fields("电费核对", "阶梯电价……"));
        (await knowledge.Writing.SubmitAsync(drafted.Id, new SubmitArticleRequest(null))).ReturnComment.ShouldBeNull();
    }

    [Fact]
    public async Task Readers_see_the_published_version_until_the_next_one_is_published_and_every_version_stays()
    {
        var article = await knowledge.PublishedAsync(knowledge.Fields("报装流程", "第一步\n第二步"));
        await knowledge.Writing.ChangeAsync(article.Id, knowledge.Fields("报装流程（新）", "第一步\n第二步（线上）\n第三步"));
        (await knowledge.Reading.GetAsync(article.Id)).Content.TitleZh.ShouldBe("报装流程");
        (await Status(() => knowledge.Reading.GetDraftAsync(article.Id))).ShouldBe(HttpStatusCode.NotFound);
        (await knowledge.Writing.GetDraftAsync(article.Id)).Content.TitleZh.ShouldBe("报装流程（新）");

        await knowledge.Writing.SubmitAsync(article.Id, new SubmitArticleRequest(null));
        var compared = await knowledge.Reviewing.CompareAsync(article.Id, 1);
        compared.Fields.Select(f => f.Field).ShouldBe(["titleZh", "bodyZh"]);
        compared.Fields[1].Lines.Select(l => (l.Kind, l.Text)).ShouldBe(
            [(DiffKind.Same, "第一步"), (DiffKind.Removed, "第二步"), (DiffKind.Added, "第二步（线上）"), (DiffKind.Added, "第三步")]);

        await knowledge.Reviewing.PublishAsync(article.Id, new PublishArticleRequest(null, null));
        (await knowledge.Reading.GetAsync(article.Id)).Content.TitleZh.ShouldBe("报装流程（新）");
        (await knowledge.Reading.VersionsAsync(article.Id)).Select(v => v.Number).ShouldBe([2, 1]);
        (await knowledge.Reading.VersionAsync(article.Id, 1)).Content.BodyZh.ShouldBe("第一步\n第二步");
    }

    [Fact]
    public async Task Related_articles_are_kept_and_named_for_whoever_may_read_them()
    {
        var other = await knowledge.PublishedAsync(knowledge.Fields("关联的文章"));
        var drafted = await knowledge.Writing.WriteAsync(knowledge.Fields("有关联的文章") with { RelatedIds = [other.Id] });
        (await knowledge.Writing.GetDraftAsync(drafted.Id)).Related.ShouldBe([new ArticleLink(other.Id, other.Number, "关联的文章")]);
        var error = await Should.ThrowAsync<ValidationApiException>(() => knowledge.Writing.WriteAsync(knowledge.Fields("x") with { RelatedIds = [Guid.CreateVersion7()] }));
        error.Content!.Errors.Keys.ShouldBe(["relatedIds"]);
    }

    [Fact]
    public async Task Even_the_database_refuses_to_change_or_delete_a_published_version()
    {
        var article = await knowledge.PublishedAsync(knowledge.Fields("不可更改"));
        await using var source = NpgsqlDataSource.Create(knowledge.Host.ConnectionString);
        foreach (var sql in (string[])["UPDATE knowledge.article_versions SET body_zh = 'x'", "DELETE FROM knowledge.article_versions"])
        {
            await using var command = source.CreateCommand($"{sql} WHERE article_id = '{article.Id}'");
            await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
        }
    }

    [Fact]
    public async Task Of_two_who_change_the_same_version_the_second_is_told()
    {
        var drafted = await knowledge.Writing.WriteAsync(knowledge.Fields("并发"));
        await knowledge.Writing.ChangeAsync(drafted.Id, knowledge.Fields("第一人"), drafted.ETag);
        await ShouldBeRefused(() => knowledge.Reviewing.ChangeAsync(drafted.Id, knowledge.Fields("第二人"), drafted.ETag), HttpStatusCode.PreconditionFailed, "stale");
        var known = (await knowledge.Writing.GetDraftAsync(drafted.Id)).ETag;
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Status(() => knowledge.Writing.ChangeAsync(drafted.Id, knowledge.Fields($"同时 {i}"), known))));
        answers.Count(a => a == HttpStatusCode.OK).ShouldBe(1);
        answers.Where(a => a != HttpStatusCode.OK).ShouldAllBe(a => a == HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task Numbers_have_no_gap_even_when_many_write_at_once_and_some_fail()
    {
        var tries = await Task.WhenAll(Enumerable.Range(0, 12).Select(async i =>
        {
            try
            {
                return (await knowledge.Writing.WriteAsync(knowledge.Fields($"编号 {i}") with { CategoryId = i % 3 == 0 ? Guid.CreateVersion7() : knowledge.Category })).Number;
            }
            catch (ApiException)
            {
                return null;
            }
        }));
        tries.Count(n => n is null).ShouldBe(4);
        var serials = await knowledge.Host.WithAsync<Data.KnowledgeDbContext, List<int>>(db =>
            Task.FromResult(db.Articles.Select(a => a.Number).ToList().Select(n => int.Parse(n[(n.LastIndexOf('-') + 1)..], System.Globalization.CultureInfo.InvariantCulture)).Order().ToList()));
        serials.ShouldBe(Enumerable.Range(1, serials.Count));
    }

    [Fact]
    public async Task What_is_missing_for_review_is_named_at_its_field()
    {
        var drafted = await knowledge.Writing.WriteAsync(new ArticleFields("只有标题", null, null, null, null, Confidentiality.Public));
        var error = await Should.ThrowAsync<ValidationApiException>(() => knowledge.Writing.SubmitAsync(drafted.Id, new SubmitArticleRequest(null)));
        error.Content!.Errors.Keys.ShouldBe(["bodyZh"]);
        var nothing = await Should.ThrowAsync<ValidationApiException>(() => knowledge.Writing.WriteAsync(new ArticleFields(" ", null, null, null, null, Confidentiality.Public)));
        nothing.Content!.Errors.Keys.ShouldBe(["titleZh"]);
    }

    [Fact]
    public async Task One_writes_only_in_ones_own_articles_unless_one_is_an_editor()
    {
        var drafted = await knowledge.Writing.WriteAsync(knowledge.Fields("吴佳的草稿"));
        (await Status(() => knowledge.As(ComplaintOfficer).ChangeAsync(drafted.Id, knowledge.Fields("别人改")))).ShouldBe(HttpStatusCode.Forbidden);
        (await Status(() => knowledge.Reading.WriteAsync(knowledge.Fields("无权")))).ShouldBe(HttpStatusCode.Forbidden);
        (await Status(() => knowledge.Reviewing.ChangeAsync(drafted.Id, knowledge.Fields("编辑可以改")))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Due_for_review_it_is_confirmed_and_retired_it_is_no_longer_found_but_kept()
    {
        var article = await knowledge.PublishedAsync(knowledge.Fields("过期提醒测试文章"));
        knowledge.Host.Clock.Advance(TimeSpan.FromDays(370));
        try
        {
            await knowledge.Host.WithAsync<Jobs.DueReviewsJob, string>(job => job.RunAsync(CancellationToken.None));
            (await knowledge.Reading.GetAsync(article.Id)).State.ShouldBe(ArticleState.DueForReview);
            (await knowledge.Reviewing.ReviewsAsync(due: true, limit: 200)).Items.ShouldContain(r => r.Id == article.Id);
            await knowledge.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "knowledge.due" && n.Facts["number"] == article.Number);
            (await knowledge.Reviewing.ConfirmAsync(article.Id, new ConfirmArticleRequest(null))).State.ShouldBe(ArticleState.Published);
        }
        finally
        {
            knowledge.Host.Clock.Advance(TimeSpan.FromDays(-370));
        }
        await knowledge.Reviewing.RetireAsync(article.Id, new RetireArticleRequest("制度已废止"));
        (await knowledge.Reading.SearchAsync(new ArticleFilter { Q = "过期提醒测试文章" })).Items.ShouldNotContain(h => h.Id == article.Id);
        (await knowledge.Reading.GetAsync(article.Id)).RetiredBecause.ShouldBe("制度已废止");
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

    private static async Task ShouldBeRefused(Func<Task> call, HttpStatusCode status, string code)
    {
        var error = await Should.ThrowAsync<ApiException>(call);
        error.StatusCode.ShouldBe(status);
        error.Content!.ShouldContain(code);
    }
}
