using System.Net;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts.Events;
using Crm.Service.Contracts.Api;
using Crm.Service.Contracts.Events;
using Crm.Service.Data;
using Crm.Service.Domain.Surveys;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Crm.Service.Tests.Api;

/// <summary>S-40: questionnaires with versions, asked by link or on the phone, and what comes of them.</summary>
public sealed class QuestionnaireTests(ServiceHost service) : IClassFixture<ServiceHost>
{
    private static readonly QuestionnaireContent Content = new("客户满意度调查", "Customer satisfaction", "感谢您的时间。", null,
    [
        new("q1", QuestionKinds.Rating, "您对我们的服务满意吗?", Required: true),
        new("q2", QuestionKinds.Text, "哪里不满意?", OnlyIf: new("q1", ["1", "2"])),
        new("q3", QuestionKinds.Nps, "您会推荐我们吗?"),
        new("q4", QuestionKinds.Matrix, "各方面如何?", Choices: [new("good", "好"), new("bad", "不好")], Rows: [new("phone", "电话"), new("desk", "柜台")]),
    ]);

    private IServiceApi Manager => service.Manager;

    [Fact]
    public async Task A_published_version_never_changes_and_editing_makes_a_draft_of_the_next()
    {
        var id = await PublishedAsync();
        var found = await Manager.GetQuestionnaireAsync(id);
        (found.Published, found.Draft).ShouldBe((1, null));
        var link = (await InviteAsync(id)).Single();

        await Manager.ChangeQuestionnaireAsync(id, Content with { Title = "新问卷", Questions = [new("q1", QuestionKinds.Text, "有什么建议?")] }, found.ETag);
        (await Manager.GetQuestionnaireVersionAsync(id, 1)).Title.ShouldBe("客户满意度调查");
        (await Manager.GetQuestionnaireAsync(id)).Draft!.Title.ShouldBe("新问卷");
        (await Problems.OfAsync(Manager.ChangeQuestionnaireAsync(id, Content, found.ETag))).ShouldBe((HttpStatusCode.PreconditionFailed, "stale"));
        (await Manager.PublishQuestionnaireAsync(id)).Version.ShouldBe(2);

        // Who was asked by the first version still answers that one.
        (await service.Public.OpenInvitationAsync(link.Path[3..])).Content!.Questions.Count.ShouldBe(4);
        await service.Public.AnswerInvitationAsync(link.Path[3..], new([new("q1", ["4"])]));
        (await Manager.GetQuestionnaireResultsAsync(id, 1)).Answered.ShouldBe(1);
        (await Manager.GetQuestionnaireResultsAsync(id)).ShouldSatisfyAllConditions(r => r.Version.ShouldBe(2), r => r.Asked.ShouldBe(0));
        var refused = await Should.ThrowAsync<Npgsql.PostgresException>(service.Host.WithAsync<ServiceDbContext, int>(db =>
            db.Database.ExecuteSqlAsync($"UPDATE service.questionnaire_versions SET number = 9 WHERE questionnaire_id = {id}")));
        refused.MessageText.ShouldContain("does not change");
    }

    [Fact] // C-60
    public async Task A_round_keeps_to_the_version_it_began_with_and_ends_when_its_survey_is_filed()
    {
        var id = await PublishedAsync();
        await service.Host.Events.WaitForAsync<QuestionnairePublished>(e => e is { Version: 1, Title: "客户满意度调查", TitleEn: "Customer satisfaction" } && e.QuestionnaireId == id);
        await Manager.ChangeQuestionnaireAsync(id, Content with { Title = "新问卷" });
        (await Manager.PublishQuestionnaireAsync(id)).Version.ShouldBe(2);
        await service.Host.Events.WaitForAsync<QuestionnairePublished>(e => e is { Version: 2, Title: "新问卷" } && e.QuestionnaireId == id);

        var (round, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var links = (await Manager.InviteAsync(id, new([new(Person: "回答的人"), new(Person: "没回答的人")], RoundId: round, Version: 1))).Links;
        var kept = (await Manager.InviteAsync(id, new([new(Person: "另一轮")], RoundId: other))).Links.Single();
        (await Manager.FindInvitationsAsync(id, round: round)).Items.ShouldAllBe(i => i.Version == 1);
        (await Manager.FindInvitationsAsync(id, round: other)).Items.Single().Version.ShouldBe(2);
        await Manager.InviteAsync(id, new([new(Person: "第九版")], Version: 9)).ShouldBreakRuleAsync("service.answer.version");
        await service.Public.AnswerInvitationAsync(links[0].Path[3..], new([new("q1", ["4"])]));

        await service.Host.PublishAsync(new CustomerSurveyFiled(round, "DC-2026-00001", service.Host.Clock.GetUtcNow()));
        await Eventually.BecomesAsync(() => service.Public.OpenInvitationAsync(links[1].Path[3..]), p => p.State == "expired", "the link works no more");
        (await service.Public.OpenInvitationAsync(links[0].Path[3..])).State.ShouldBe("answered");
        (await service.Public.OpenInvitationAsync(kept.Path[3..])).State.ShouldBe("open");
        (await Manager.GetQuestionnaireResultsAsync(id, 1, round)).ShouldSatisfyAllConditions(r => r.Asked.ShouldBe(2), r => r.Answered.ShouldBe(1));
    }

    [Fact] // C-60
    public async Task Another_link_takes_the_place_of_one_that_was_lost()
    {
        var id = await PublishedAsync();
        var (round, customer) = (Guid.CreateVersion7(), await service.CustomerAsync("宁波重发有限公司"));
        var first = (await Manager.InviteAsync(id, new([new(customer)], 9, round))).Links.Single();
        var second = await Manager.RenewInvitationAsync(id, first.Id);
        (second.Id, second.CustomerId, second.CustomerName, second.ExpiresAt).ShouldBe((first.Id, customer, "宁波重发有限公司", first.ExpiresAt));
        second.Path.ShouldNotBe(first.Path);
        await service.Public.OpenInvitationAsync(first.Path[3..]).ShouldBeUnknownAsync();
        await service.Public.AnswerInvitationAsync(first.Path[3..], new([new("q1", ["4"])])).ShouldBeUnknownAsync();
        (await service.Public.OpenInvitationAsync(second.Path[3..])).State.ShouldBe("open");
        (await Manager.FindInvitationsAsync(id, round: round)).Items.Single().Id.ShouldBe(first.Id);
        var token = second.Path[3..];
        var audit = await service.Host.Events.WaitForAsync<AuditBatchRecorded>(b => b.Entries.Any(e => e.Action == "link-renewed" && e.RecordId == first.Id.ToString()));
        audit.Entries.ShouldAllBe(e => !e.Changes.Contains(token));

        await Manager.RenewInvitationAsync(Guid.CreateVersion7(), first.Id).ShouldBeUnknownAsync();
        await service.Public.AnswerInvitationAsync(second.Path[3..], new([new("q1", ["4"])]));
        (await Problems.OfAsync(Manager.RenewInvitationAsync(id, first.Id))).ShouldBe((HttpStatusCode.Conflict, "service.invitation.answered"));
        var late = (await Manager.InviteAsync(id, new([new(Person: "来不及的人")], 1, round))).Links.Single();
        await service.Host.PublishAsync(new CustomerSurveyFiled(round, "DC-2026-00002", service.Host.Clock.GetUtcNow()));
        await Eventually.BecomesAsync(() => service.Public.OpenInvitationAsync(late.Path[3..]), p => p.State == "expired", "the link works no more");
        (await Problems.OfAsync(Manager.RenewInvitationAsync(id, late.Id))).ShouldBe((HttpStatusCode.Conflict, "service.invitation.expired"));
    }

    [Fact]
    public async Task What_cannot_be_asked_is_refused_at_its_fields()
    {
        var draft = Content with { Questions = [new("q1", QuestionKinds.Single, "x"), new("q2", QuestionKinds.Rating, "x", OnlyIf: new("q3", ["1"]))] };
        var unfinished = await Manager.CreateQuestionnaireAsync(draft);
        var refused = await Should.ThrowAsync<Refit.ApiException>(Manager.PublishQuestionnaireAsync(unfinished.Id));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Content!.ShouldContain("questions[0].choices");
        refused.Content!.ShouldContain("questions[1].onlyIf.question");
        (await Manager.GetQuestionnaireAsync(unfinished.Id)).ShouldSatisfyAllConditions(q => q.Published.ShouldBeNull(), q => q.Draft!.Questions.Count.ShouldBe(2));
        refused = await Should.ThrowAsync<Refit.ApiException>(Manager.ChangeQuestionnaireAsync(unfinished.Id, draft with { Title = "", Questions = [new("q1", "colour", "x"), new("q1", QuestionKinds.Text, "")] }));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Content!.ShouldContain("\"title\"");
        refused.Content!.ShouldContain("questions[0].kind");
        refused.Content!.ShouldContain("questions[1].key");
        refused.Content!.ShouldNotContain("questions[1].text");
    }

    [Fact]
    public async Task Of_two_answers_on_one_link_one_counts()
    {
        var id = await PublishedAsync();
        var link = (await InviteAsync(id)).Single();
        var token = link.Path[3..];
        (await service.Host.WithAsync<ServiceDbContext, byte[]?>(db => db.Invitations.Where(i => i.Id == link.Id).Select(i => i.TokenHash).SingleAsync())).ShouldBe(Survey.Hash(token));

        var both = await Task.WhenAll(Enumerable.Range(1, 4).Select(i => CodeAsync(service.Public.AnswerInvitationAsync(token, new([new("q1", [$"{i}"])])))));
        both.Count(c => c is null).ShouldBe(1);
        both.Where(c => c is not null).ShouldAllBe(c => c == "service.invitation.answered");
        var results = await Manager.GetQuestionnaireResultsAsync(id);
        (results.Asked, results.Answered, results.Questions[0].Answered).ShouldBe((1, 1, 1));
        (await service.Public.OpenInvitationAsync(token)).ShouldSatisfyAllConditions(p => p.State.ShouldBe("answered"), p => p.Content.ShouldBeNull());
        await service.Public.OpenInvitationAsync("nobody").ShouldBeUnknownAsync();
    }

    [Fact]
    public async Task A_link_works_for_its_days_only()
    {
        var id = await PublishedAsync();
        var link = (await InviteAsync(id)).Single();
        await service.Host.WithAsync<ServiceDbContext, int>(db => db.Invitations.Where(i => i.Id == link.Id).ExecuteUpdateAsync(s => s.SetProperty(i => i.ExpiresAt, i => i.AskedAt)));
        (await service.Public.OpenInvitationAsync(link.Path[3..])).State.ShouldBe("expired");
        await service.Public.AnswerInvitationAsync(link.Path[3..], new([new("q1", ["5"])])).ShouldConflictAsync("service.invitation.expired");
        (await Manager.FindInvitationsAsync(id, "expired")).Items.Single().Id.ShouldBe(link.Id);
        (await Manager.FindInvitationsAsync(id, "open")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Answers_that_do_not_fit_what_was_asked_are_refused_and_leave_the_link_open()
    {
        var id = await PublishedAsync();
        var token = (await InviteAsync(id)).Single().Path[3..];
        foreach (var wrong in new GivenAnswer[][] { [], [new("q1", ["5"]), new("q2", Text: "x")], [new("q1", ["9"])], [new("q1", ["5"]), new("q8", ["1"])] })
            (await Problems.OfAsync(service.Public.AnswerInvitationAsync(token, new(wrong)))).ShouldBe((HttpStatusCode.UnprocessableEntity, "service.answer"));
        (await service.Public.OpenInvitationAsync(token)).State.ShouldBe("open");
    }

    [Fact]
    public async Task Staff_takes_answers_on_the_phone_with_and_without_an_invitation()
    {
        var id = await PublishedAsync();
        var link = (await InviteAsync(id)).Single();
        var customer = await service.CustomerAsync("绍兴电话答卷有限公司");
        (await service.Agent.AnswerByPhoneAsync(id, new(1, [new("q1", ["3"])], link.Id))).Id.ShouldBe(link.Id);
        await service.Agent.AnswerByPhoneAsync(id, new(1, [new("q1", ["3"])], link.Id)).ShouldConflictAsync("service.invitation.answered");
        await service.Public.AnswerInvitationAsync(link.Path[3..], new([new("q1", ["5"])])).ShouldConflictAsync("service.invitation.answered");
        await service.Agent.AnswerByPhoneAsync(id, new(2, [new("q1", ["3"])], CustomerId: customer)).ShouldBreakRuleAsync("service.answer.version");
        var taken = await service.Agent.AnswerByPhoneAsync(id, new(1, [new("q1", ["1"]), new("q2", Text: "太慢")], CustomerId: customer, Person: "李经理"));
        (await Manager.FindInvitationsAsync(id, "answered")).Items.Single(i => i.Id == taken.Id)
            .ShouldSatisfyAllConditions(i => i.Channel.ShouldBe("phone"), i => i.CustomerName.ShouldBe("绍兴电话答卷有限公司"), i => i.Person.ShouldBe("李经理"));
    }

    [Fact]
    public async Task Figures_show_nobody_and_texts_show_who_only_to_whom_it_is_permitted()
    {
        var id = await PublishedAsync();
        var round = Guid.CreateVersion7();
        var links = (await Manager.InviteAsync(id, new([new(await service.CustomerAsync("宁波署名有限公司"), "王芳"), new(Person: "路过的人"), new(Person: "没回答的人")], RoundId: round))).Links;
        await service.Public.AnswerInvitationAsync(links[0].Path[3..], new([new("q1", ["1"]), new("q2", Text: "等了三天"), new("q3", ["3"]), new("q4", Rows: new Dictionary<string, string> { ["phone"] = "bad" })]));
        await service.Public.AnswerInvitationAsync(links[1].Path[3..], new([new("q1", ["2"]), new("q2", Text: "没人接电话"), new("q3", ["9"])]));
        await service.Agent.AnswerByPhoneAsync(id, new(1, [new("q1", ["5"]), new("q3", ["10"])], Person: "另一轮"));

        var results = await Manager.GetQuestionnaireResultsAsync(id, round: round);
        (results.Asked, results.Answered).ShouldBe((3, 2));
        results.Questions[0].Average.ShouldBe(1.5m);
        results.Questions[2].Nps.ShouldBe(0);
        results.Questions[3].Counts.Single(c => c is { Row: "phone", Choice: "bad" }).Count.ShouldBe(1);
        (await Manager.GetQuestionnaireResultsAsync(id)).Questions[2].Nps.ShouldBe(33);

        var named = await Manager.FindTextAnswersAsync(id, "q2", limit: 1);
        named.Items.Single().Text.ShouldBe("没人接电话");
        (await Manager.FindTextAnswersAsync(id, "q2", limit: 1, cursor: named.Next)).Items.Single()
            .ShouldSatisfyAllConditions(t => t.Text.ShouldBe("等了三天"), t => t.CustomerName.ShouldBe("宁波署名有限公司"), t => t.Person.ShouldBe("王芳"));
        (await service.Agent.FindTextAnswersAsync(id, "q2")).Items.ShouldAllBe(t => t.CustomerId == null && t.CustomerName == null && t.Person == null);

        var file = await (await Manager.ExportQuestionnaireAsync(id)).ReadAsStringAsync();
        file.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(4);
        file.ShouldContain("王芳");
        var nameless = await (await service.Agent.ExportQuestionnaireAsync(id)).ReadAsStringAsync();
        nameless.ShouldContain("等了三天");
        nameless.ShouldNotContain("王芳");
        nameless.ShouldNotContain("宁波署名有限公司");
    }

    [Fact]
    public async Task Only_who_may_writes_and_asks_and_only_a_customer_of_his()
    {
        var id = await PublishedAsync();
        (await Problems.OfAsync(service.Agent.CreateQuestionnaireAsync(Content))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Problems.OfAsync(service.Public.FindQuestionnairesAsync())).Status.ShouldBe(HttpStatusCode.Unauthorized);
        var customer = await service.CustomerAsync("别人的客户有限公司");
        (await Problems.OfAsync(service.As(DemoPeople.SalesRepresentative).InviteAsync(id, new([new(customer)])))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Problems.OfAsync(Manager.InviteAsync(id, new([new()])))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Problems.OfAsync(Manager.InviteAsync(id, new([new(customer)], Days: 0)))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);

        await Manager.RetireQuestionnaireAsync(id, new(true));
        await Manager.InviteAsync(id, new([new(customer)])).ShouldConflictAsync("service.questionnaire.retired");
        (await Manager.FindQuestionnairesAsync()).Items.ShouldNotContain(q => q.Id == id);
        (await Manager.FindQuestionnairesAsync(retired: true)).Items.ShouldContain(q => q.Id == id);
    }

    [Fact]
    public async Task One_address_opens_and_answers_only_so_many_links_a_minute()
    {
        await using var other = await Crm.Testing.ModuleHost.StartAsync(ServiceHost.Module);
        var api = other.Api<IServiceApi>(null);
        // Whatever kind of link is tried, and whether it is opened or answered.
        Func<int, Task>[] tries =
        [
            n => api.OpenInvitationAsync($"guess-{n}"), n => api.GetSurveyAsync($"guess-{n}"), n => api.AnswerInvitationAsync($"guess-{n}", new([])),
            n => api.AnswerSurveyAsync($"guess-{n}", new(5)),
        ];
        for (var i = 0; i < PublicLinkLimit.Permits; i++)
            await tries[i % tries.Length](i).ShouldBeUnknownAsync();
        foreach (var one in tries)
        {
            var refused = await Should.ThrowAsync<Refit.ValidationApiException>(() => one(99));
            refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            refused.Content!.Title.ShouldNotBeNull().ShouldStartWith("Too many requests");
        }
    }

    private async Task<Guid> PublishedAsync()
    {
        var id = (await Manager.CreateQuestionnaireAsync(Content)).Id;
        (await Manager.PublishQuestionnaireAsync(id)).Version.ShouldBe(1);
        return id;
    }

    private async Task<IReadOnlyList<InvitationLink>> InviteAsync(Guid id) => (await Manager.InviteAsync(id, new([new(Person: "王先生")]))).Links;

    private static async Task<string?> CodeAsync(Task call)
    {
        try
        {
            await call;
            return null;
        }
        catch (Refit.ApiException)
        {
            return (await Problems.OfAsync(call)).Code;
        }
    }
}
