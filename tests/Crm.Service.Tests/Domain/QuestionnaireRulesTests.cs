using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Domain.Questionnaires;
using Shouldly;

namespace Crm.Service.Tests.Domain;

/// <summary>S-40: what can be asked, which answers fit, what comes of them.</summary>
public sealed class QuestionnaireRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);

    private static readonly QuestionChoice[] Two = [new("a", "快"), new("b", "慢")];

    private static readonly QuestionnaireContent Whole = new("满意度", null, null, null,
    [
        new("q1", QuestionKinds.Rating, "满意吗", Required: true),
        new("q2", QuestionKinds.Text, "哪里不满意", Required: true, OnlyIf: new("q1", ["1", "2"])),
        new("q3", QuestionKinds.Nps, "会推荐吗"),
        new("q4", QuestionKinds.Single, "修得快吗", Choices: Two),
        new("q5", QuestionKinds.Multiple, "用过什么", Choices: Two),
        new("q6", QuestionKinds.Matrix, "各方面", Choices: Two, Rows: [new("r1", "电话"), new("r2", "柜台")], Required: true, OnlyIf: new("q4", ["b"])),
    ]);

    [Fact]
    public void A_whole_questionnaire_can_be_asked() => QuestionnaireRules.Problems(Whole).ShouldBeEmpty();

    [Fact]
    public void What_cannot_be_asked_is_told_field_by_field()
    {
        var wrong = new QuestionnaireContent(" ", null, null, null,
        [
            new("Q 1", QuestionKinds.Rating, "x", OnlyIf: new("q2", ["1"])),
            new("q2", "colour", ""),
            new("q2", QuestionKinds.Single, "x", Choices: [new("a", "only")]),
            new("q4", QuestionKinds.Matrix, "x", Choices: Two),
            new("q5", QuestionKinds.Text, "x", Choices: Two),
            new("q6", QuestionKinds.Rating, "x", OnlyIf: new("q5", ["1"])),
            new("q7", QuestionKinds.Rating, "x", OnlyIf: new("q6", ["6"])),
            new("q8", QuestionKinds.Single, "x", Choices: [new("a", "1"), new("a", "2")], OnlyIf: new("q6", [])),
        ]);
        QuestionnaireRules.Problems(wrong).Select(p => (p.Field, p.Code)).ShouldBe(
        [
            ("title", "service.required"), ("questions[0].key", "service.questionnaire.key"), ("questions[0].onlyIf.question", "service.questionnaire.branch_earlier"),
            ("questions[1].text", "service.required"), ("questions[1].kind", "service.questionnaire.kind"),
            ("questions[2].key", "service.questionnaire.key_twice"), ("questions[2].choices", "service.questionnaire.choices"),
            ("questions[3].rows", "service.questionnaire.rows"), ("questions[4].choices", "service.questionnaire.no_choices"),
            ("questions[5].onlyIf.question", "service.questionnaire.branch_kind"), ("questions[6].onlyIf.answers", "service.questionnaire.branch_answer"),
            ("questions[7].choices[1].key", "service.questionnaire.key_twice"), ("questions[7].onlyIf.answers", "service.required"),
        ]);
    }

    [Fact]
    public void A_question_is_asked_only_after_the_answer_it_hangs_on_and_never_after_one_that_was_not_asked()
    {
        Whole.Asked([]).Select(q => q.Key).ShouldBe(["q1", "q3", "q4", "q5"]);
        Whole.Asked([new("q1", ["2"]), new("q4", ["b"])]).Select(q => q.Key).ShouldBe(["q1", "q2", "q3", "q4", "q5", "q6"]);
        var chain = new QuestionnaireContent("x", null, null, null,
            [new("a", QuestionKinds.Rating, "x"), new("b", QuestionKinds.Rating, "x", OnlyIf: new("a", ["1"])), new("c", QuestionKinds.Rating, "x", OnlyIf: new("b", ["1"]))]);
        chain.Asked([new("a", ["5"]), new("b", ["1"])]).Select(q => q.Key).ShouldBe(["a"]);
    }

    [Fact]
    public void Answers_that_fit_are_taken() =>
        QuestionnaireRules.Problems(Whole, [new("q1", ["1"]), new("q2", Text: "慢"), new("q4", ["b"]), new("q5", ["a", "b"]), new("q6", Rows: Of(("r1", "a"), ("r2", "b")))]).ShouldBeEmpty();

    [Fact]
    public void Answers_that_do_not_fit_are_told_at_their_question()
    {
        Codes([]).ShouldBe([("answers.q1", "service.required")]);
        Codes([new("q1", ["1"])]).ShouldBe([("answers.q2", "service.required")]);
        Codes([new("q1", ["5"]), new("q2", Text: "慢")]).ShouldBe([("answers.q2", "service.answer.not_asked")]);
        Codes([new("q1", ["6"])]).ShouldBe([("answers.q1", "service.answer.choice")]);
        Codes([new("q1", ["4", "5"])]).ShouldBe([("answers.q1", "service.answer.one")]);
        Codes([new("q1", ["5"]), new("q1", ["4"])]).ShouldBe([("answers.q1", "service.answer.twice")]);
        Codes([new("q1", ["5"]), new("q9", ["4"])]).ShouldBe([("answers.q9", "service.answer.unknown")]);
        Codes([new("q1", ["5"]), new("q3", Text: "ten")]).ShouldBe([("answers.q3", "service.answer.form")]);
        Codes([new("q1", ["5"]), new("q5", ["a", "a"])]).ShouldBe([("answers.q5", "service.answer.one")]);
        Codes([new("q1", ["5"]), new("q4", ["b"]), new("q6", Rows: Of(("r1", "c"), ("r3", "a")))]).ShouldBe(
            [("answers.q6.r1", "service.answer.choice"), ("answers.q6.r3", "service.answer.unknown"), ("answers.q6.r2", "service.required")]);
    }

    [Fact]
    public void A_published_version_stays_and_the_next_begins_as_a_draft()
    {
        var questionnaire = Questionnaire.Begin(Whole, Guid.NewGuid(), Now);
        Should.Throw<ConflictException>(() => questionnaire.Asking()).Code.ShouldBe("service.questionnaire.not_published");
        var first = questionnaire.Publish(Guid.NewGuid(), Now);
        (questionnaire.Asking(), questionnaire.Draft).ShouldBe((1, null));
        Should.Throw<ConflictException>(() => questionnaire.Publish(Guid.NewGuid(), Now)).Code.ShouldBe("service.questionnaire.no_draft");
        questionnaire.Write(Whole with { Title = "新的" }, Now);
        (first.Content.Title, questionnaire.Title, questionnaire.Asking()).ShouldBe(("满意度", "满意度", 1));
        questionnaire.Publish(Guid.NewGuid(), Now).Number.ShouldBe(2);
        questionnaire.Title.ShouldBe("新的");
        questionnaire.Retire(true, Now);
        Should.Throw<ConflictException>(() => questionnaire.Asking()).Code.ShouldBe("service.questionnaire.retired");
        Should.Throw<RuleException>(() => Questionnaire.Begin(Whole with { Questions = [] }, Guid.NewGuid(), Now).Publish(Guid.NewGuid(), Now)).Code.ShouldBe("service.questionnaire.no_questions");
    }

    [Fact]
    public void Figures_are_counts_the_average_and_the_balance_of_who_would_recommend()
    {
        var rating = Figures.Of(Whole.Questions[0], 3, [new(null, "5", 2), new(null, "4", 1)]);
        rating.Average.ShouldBe(4.67m);
        rating.Counts.Select(c => c.Count).ShouldBe([0, 0, 0, 1, 2]);
        Figures.Of(Whole.Questions[2], 4, [new(null, "10", 1), new(null, "9", 1), new(null, "8", 1), new(null, "6", 1)]).Nps.ShouldBe(25);
        Figures.Of(Whole.Questions[2], 0, []).Nps.ShouldBeNull();
        Figures.Of(Whole.Questions[5], 1, [new("r2", "b", 1)]).Counts.Select(c => (c.Row, c.Choice, c.Count)).ShouldBe([("r1", "a", 0), ("r1", "b", 0), ("r2", "a", 0), ("r2", "b", 1)]);
    }

    private static Dictionary<string, string> Of(params (string Row, string Choice)[] rows) => rows.ToDictionary(r => r.Row, r => r.Choice);

    private static IEnumerable<(string, string)> Codes(GivenAnswer[] given) => QuestionnaireRules.Problems(Whole, given).Select(p => (p.Field, p.Code));
}
