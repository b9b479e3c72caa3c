using System.Net;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Suggestions;
using Crm.Customers.Tests.Support;
using Crm.Staff.Contracts.Events;
using Crm.Testing;

namespace Crm.Customers.Tests.Suggestions;

/// <summary>C-61: suggestions how customers could be developed: collected, judged, ranked, carried out, answered, rewarded; confidential ones kept so; what worked is shared.</summary>
public sealed class SuggestionTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ICustomersApi Boss => customers.As(customers.Boss);

    [Fact]
    public async Task A_suggestion_goes_its_way_and_whoever_made_it_hears_of_each_step()
    {
        var ((owner, api), (doer, doing)) = (customers.Someone("建议人"), customers.Someone("执行人"));
        await customers.Host.PublishAsync(new StaffChanged(doer.StaffId, "doer", "执行人", null, null, customers.Team, null, [], true, null, null, null, "zh-CN", 1));
        var made = await api.AddSuggestionAsync(Idea(), Ct);
        (made.State, made.MayChange, made.MayJudge).ShouldBe((SuggestionStates.Collected, true, false));
        var changed = await api.ChangeSuggestionAsync(made.Id, Idea() with { Benefit = "获客成本低" }, made.ETag, Ct);
        changed.Suggestion.Benefit.ShouldBe("获客成本低");

        var judged = await Boss.JudgeSuggestionAsync(made.Id, new(Scores(5, 4, 3, 3), true, " 采纳 "), Ct);
        (judged.State, judged.Score, judged.Answer).ShouldBe((SuggestionStates.Accepted, 82, "采纳"));
        (await ToldAsync(owner, "customers.suggestion.accepted")).Facts["detail"].ShouldBe("采纳");
        await Eventually.BecomesAsync(async () => await TryAsync(() => Boss.PlanSuggestionAsync(made.Id, new("十家", "先试行", doer.StaffId, customers.Today.AddDays(30)), Ct)), done => done, "the person's copy");
        await ToldAsync(doer, "customers.suggestion.planned");

        (await doing.ReportSuggestionAsync(made.Id, new("已发出十五份邀请"), Ct)).State.ShouldBe(SuggestionStates.Running);
        await Some.ProblemAsync(() => api.ReportSuggestionAsync(made.Id, new("我也说一句"), Ct), HttpStatusCode.Forbidden);
        var finished = await doing.ReportSuggestionAsync(made.Id, new("成交六家", 4), Ct);
        (finished.State, finished.Outcome, finished.Effect).ShouldBe((SuggestionStates.Done, "成交六家", 4));
        await ToldAsync(owner, "customers.suggestion.finished");
        (await Boss.RewardSuggestionAsync(made.Id, new(SuggestionRewards.Material, 800, "见效快"), Ct)).RewardAmount.ShouldBe(800);
        await ToldAsync(owner, "customers.suggestion.rewarded");
        var shared = await Boss.ShareSuggestionAsync(made.Id, new(true, "礼要当月兑现"), Ct);
        shared.Notes.Select(n => n.Kind).ShouldBe(["shared", "rewarded", "finished", "progress", "planned", "judged"]);
        var stranger = customers.Person("外组", RecordScope.Own, Guid.CreateVersion7());
        (await customers.As(stranger).GetSuggestionAsync(made.Id, Ct)).Lesson.ShouldBe("礼要当月兑现");
        await Boss.ShareSuggestionAsync(made.Id, new(false), Ct);
        await Some.ProblemAsync(() => customers.As(stranger).GetSuggestionAsync(made.Id, Ct), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Those_that_are_accepted_are_ranked_by_their_score()
    {
        var word = Some.Brand();
        var (_, api) = customers.Someone("多产者");
        List<Guid> ids = [];
        foreach (var (benefit, urgency) in new[] { (2, 2), (5, 5), (4, 1) })
        {
            var made = await api.AddSuggestionAsync(Idea() with { Title = word + benefit }, Ct);
            await Boss.JudgeSuggestionAsync(made.Id, new(Scores(benefit, 3, 3, urgency), true, "好"), Ct);
            ids.Add(made.Id);
        }

        var ranked = await api.FindSuggestionsAsync(word, SuggestionStates.Accepted, sort: "-score", limit: 2, ct: Ct);
        var rest = await api.FindSuggestionsAsync(word, SuggestionStates.Accepted, sort: "-score", limit: 2, cursor: ranked.Next, ct: Ct);
        ranked.Items.Concat(rest.Items).Select(s => s.Id).ShouldBe([ids[1], ids[2], ids[0]]);
        var (first, last) = ((await api.GetSuggestionAsync(ids[1], Ct)).Rank!.Value, (await api.GetSuggestionAsync(ids[0], Ct)).Rank!.Value);
        first.ShouldBeLessThan(last);
    }

    [Fact]
    public async Task A_confidential_one_is_seen_only_by_those_it_concerns_and_the_reading_is_noted()
    {
        var (_, api) = customers.Someone("保密人");
        var unit = customers.Team;
        var reader = customers.Host.Actors.Add("同事", unit, (CustomersPermissions.SuggestionRead, RecordScope.All));
        var word = Some.Brand();
        var secret = await api.AddSuggestionAsync(Idea() with { Title = word, Confidential = true }, Ct);
        var open = await api.AddSuggestionAsync(Idea() with { Title = word + "公开" }, Ct);

        (await customers.As(reader).FindSuggestionsAsync(word, ct: Ct)).Items.Select(s => s.Id).ShouldBe([open.Id]);
        await Some.ProblemAsync(() => customers.As(reader).GetSuggestionAsync(secret.Id, Ct), HttpStatusCode.NotFound);
        (await Boss.GetSuggestionAsync(secret.Id, Ct)).Suggestion.Confidential.ShouldBeTrue();
        await customers.Host.Events.WaitForAsync<AuditBatchRecorded>(b => b.Entries.Any(e => e.RecordId == secret.Id.ToString() && e.Action == "read" && e.StaffId == customers.Boss.StaffId));

        await Boss.JudgeSuggestionAsync(secret.Id, new(Scores(5, 5, 5, 5), true, "好"), Ct);
        await Boss.PlanSuggestionAsync(secret.Id, new("谈下来", null, customers.Boss.StaffId, customers.Today.AddDays(9)), Ct);
        await Boss.ReportSuggestionAsync(secret.Id, new("成了", 5), Ct);
        (await Some.ProblemAsync(() => Boss.ShareSuggestionAsync(secret.Id, new(true, "学"), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.suggestion.confidential");
    }

    [Fact]
    public async Task Nobody_judges_his_own_and_no_step_is_left_out()
    {
        var own = await Boss.AddSuggestionAsync(Idea(), Ct);
        (await Some.ProblemAsync(() => Boss.JudgeSuggestionAsync(own.Id, new(Scores(5, 5, 5, 5), true, "好"), Ct), HttpStatusCode.Forbidden)).Code.ShouldBe("customers.suggestion.own");
        await Some.ProblemAsync(() => Boss.RewardSuggestionAsync(own.Id, new("honour", null, "好"), Ct), HttpStatusCode.Forbidden);

        var (me, api) = customers.Someone("急性子");
        var made = await api.AddSuggestionAsync(Idea(), Ct);
        (await RefusedAsync(() => Boss.PlanSuggestionAsync(made.Id, new("x", null, customers.Boss.StaffId, customers.Today), Ct))).ShouldBe("customers.suggestion.not_accepted");
        (await RefusedAsync(() => Boss.ReportSuggestionAsync(made.Id, new("x", 3), Ct))).ShouldBe("customers.suggestion.not_running");
        (await RefusedAsync(() => Boss.RewardSuggestionAsync(made.Id, new("honour", null, "x"), Ct))).ShouldBe("customers.suggestion.no_reward");
        (await RefusedAsync(() => Boss.ShareSuggestionAsync(made.Id, new(true, "x"), Ct))).ShouldBe("customers.suggestion.not_done");
        (await Boss.JudgeSuggestionAsync(made.Id, new(Scores(1, 1, 1, 1), false, "做不到"), Ct)).State.ShouldBe(SuggestionStates.Declined);
        await ToldAsync(me, "customers.suggestion.declined");
        var now = await api.GetSuggestionAsync(made.Id, Ct);
        (await RefusedAsync(() => api.ChangeSuggestionAsync(made.Id, Idea(), now.ETag, Ct))).ShouldBe("customers.suggestion.judged");
        (await Boss.JudgeSuggestionAsync(made.Id, new(Scores(4, 4, 4, 4), true, "再想想，可以"), Ct)).State.ShouldBe(SuggestionStates.Accepted);
    }

    [Fact]
    public async Task Wrong_input_is_told_at_its_field()
    {
        (await FieldAsync(Idea() with { Title = "" })).ShouldBe("title");
        (await FieldAsync(Idea() with { Text = " " })).ShouldBe("text");
        (await FieldAsync(Idea() with { Topic = "weather" })).ShouldBe("topic");
        (await FieldAsync(Idea() with { Source = "moon", SaidBy = "嫦娥" })).ShouldBe("source");
        (await FieldAsync(Idea() with { Source = "customer" })).ShouldBe("saidBy");
        (await FieldAsync(Idea() with { CustomerId = Guid.NewGuid() })).ShouldBe("customerId");
        var made = await customers.Api.AddSuggestionAsync(Idea(), Ct);
        (await Some.ProblemAsync(() => Boss.JudgeSuggestionAsync(made.Id, new(new Dictionary<string, int> { ["benefit"] = 3 }, true, "好"), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["scores"]);
        (await Some.ProblemAsync(() => Boss.JudgeSuggestionAsync(made.Id, new(Scores(3, 3, 3, 3), true, ""), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["answer"]);
        (await Some.ProblemAsync(() => Boss.RewardSuggestionAsync(made.Id, new(SuggestionRewards.Material, null, "x"), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["amount"]);
        await Some.ProblemAsync(() => customers.Api.ChangeSuggestionAsync(made.Id, Idea(), "\"1\"", Ct), HttpStatusCode.PreconditionFailed);
    }

    [Theory]
    [InlineData(5, 5, 5, 5, 100)]
    [InlineData(1, 1, 1, 1, 20)]
    [InlineData(5, 4, 3, 3, 82)]
    public void A_score_counts_each_criterion_by_its_weight(int benefit, int feasibility, int effort, int urgency, int score) =>
        Suggestion.ScoreOf(Scores(benefit, feasibility, effort, urgency)).ShouldBe(score);

    private static SuggestionFields Idea() => new("老客户转介绍有礼", "每介绍一家成交客户，赠一次免费巡检。", "promotion");

    private static Dictionary<string, int> Scores(int benefit, int feasibility, int effort, int urgency) =>
        new() { ["benefit"] = benefit, ["feasibility"] = feasibility, ["effort"] = effort, ["urgency"] = urgency };

    private static async Task<string> RefusedAsync(Func<Task> call) => (await Some.ProblemAsync(call, HttpStatusCode.UnprocessableEntity)).Code;

    private static async Task<bool> TryAsync(Func<Task> call)
    {
        try
        {
            await call();
            return true;
        }
        catch (Refit.ApiException e) when (e.StatusCode == HttpStatusCode.UnprocessableEntity)
        {
            return false;
        }
    }

    private async Task<string> FieldAsync(SuggestionFields fields) =>
        (await Some.ProblemAsync(() => customers.Api.AddSuggestionAsync(fields, Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldHaveSingleItem();

    private Task<StaffNotified> ToldAsync(Actor person, string kind) => customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == kind && n.StaffIds.Contains(person.StaffId));
}
