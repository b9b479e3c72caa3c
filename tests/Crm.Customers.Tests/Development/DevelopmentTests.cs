using System.Net;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Development;
using Crm.Customers.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Crm.Customers.Tests.Development;

public sealed class DevelopmentTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact] // C-11
    public async Task A_lead_and_the_customer_it_became_are_assessed_and_the_score_explains_itself()
    {
        var scheme = await customers.Api.GetDevelopmentSchemeAsync(Ct);
        scheme.Questions.Sum(q => q.Weight).ShouldBe(100);
        var lead = await Some.VerifiedLeadAsync(customers.Api);
        var first = await customers.Api.AssessLeadAsync(lead, new(scheme.Number, scheme.Questions.ToDictionary(q => q.Key, q => q.Answers.Count - 1), "电话了解"), Ct);
        first.Score.ShouldBe(scheme.Questions.Sum(q => q.Weight * q.Answers[^1].Points) / 100m);
        first.Parts.Sum(p => p.Share).ShouldBe(first.Score);
        (await customers.Api.LeadAssessmentsAsync(lead, Ct)).ShouldHaveSingleItem().Note.ShouldBe("电话了解");

        var customer = (await customers.Api.QualifyLeadAsync(lead, new(), Ct)).CustomerId;
        var best = await customers.Api.AssessCustomerAsync(customer, new(scheme.Number, scheme.Questions.ToDictionary(q => q.Key, _ => 0)), Ct);
        best.Score.ShouldBe(100);
        (await customers.Api.GetCustomerDevelopmentAsync(customer, Ct)).Assessments.Select(a => a.Id).ShouldBe([best.Id, first.Id]);
        (await customers.Api.TimelineAsync(customer, "grade", ct: Ct)).Items.ShouldContain(t => t.Kind == "development.assessed" && t.Facts["score"].StartsWith("100", StringComparison.Ordinal));
        await Some.ProblemAsync(() => customers.As(customers.Xu).AssessCustomerAsync(customer, new(scheme.Number, new Dictionary<string, int>()), Ct), HttpStatusCode.NotFound);
    }

    [Fact] // C-11
    public async Task Every_question_that_is_not_answered_is_named()
    {
        var scheme = await customers.Api.GetDevelopmentSchemeAsync(Ct);
        var customer = await Some.CustomerAsync(customers.Api);
        var answers = scheme.Questions.Skip(2).ToDictionary(q => q.Key, _ => 0);
        answers[scheme.Questions[0].Key] = 99;
        var problem = await Some.ProblemAsync(() => customers.Api.AssessCustomerAsync(customer, new(scheme.Number, answers), Ct), HttpStatusCode.UnprocessableEntity);
        problem.Errors!.Keys.ShouldBe([$"answers.{scheme.Questions[0].Key}", $"answers.{scheme.Questions[1].Key}"], ignoreOrder: true);
    }

    [Fact] // C-11
    public async Task A_changed_questionnaire_is_a_new_version_and_old_assessments_keep_what_they_were_made_of()
    {
        await using var alone = new CustomersHost();
        await alone.InitializeAsync();
        var customer = await Some.CustomerAsync(alone.Api);
        var scheme = await alone.Api.GetDevelopmentSchemeAsync(Ct);
        var before = await alone.Api.AssessCustomerAsync(customer, new(scheme.Number, scheme.Questions.ToDictionary(q => q.Key, _ => 1)), Ct);
        var one = new DevelopmentQuestion("only", "唯一的问题", "The only question", 100, [new("是", "Yes", 80), new("否", "No", 0)]);

        var wrong = await Some.ProblemAsync(() => alone.Api.ChangeDevelopmentSchemeAsync(new(scheme.Number, [one with { Weight = 60 }]), Ct), HttpStatusCode.UnprocessableEntity);
        wrong.Code.ShouldBe("customers.development.weights");
        await Some.ProblemAsync(() => alone.Api.ChangeDevelopmentSchemeAsync(new(scheme.Number, [one with { Weight = 50 }, one with { Weight = 50 }]), Ct), HttpStatusCode.UnprocessableEntity);
        (await Some.ProblemAsync(() => alone.Api.ChangeDevelopmentSchemeAsync(new(scheme.Number, [one with { Text = " ", Answers = [new("", "No", 101)] }]), Ct), HttpStatusCode.UnprocessableEntity))
            .Errors!.Keys.ShouldBe(["questions[0].text", "questions[0].answers", "questions[0].answers[0].text", "questions[0].answers[0].points"], ignoreOrder: true);

        var tries = await Task.WhenAll(Enumerable.Range(0, 3).Select(async _ =>
        {
            try
            {
                await alone.Api.ChangeDevelopmentSchemeAsync(new(scheme.Number, [one]), Ct);
                return HttpStatusCode.OK;
            }
            catch (Refit.ApiException e)
            {
                return e.StatusCode;
            }
        }));
        tries.Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed, HttpStatusCode.PreconditionFailed]);
        await Some.ProblemAsync(() => alone.Api.AssessCustomerAsync(customer, new(scheme.Number, new Dictionary<string, int> { ["only"] = 0 }), Ct), HttpStatusCode.Conflict);
        (await alone.Api.AssessCustomerAsync(customer, new(scheme.Number + 1, new Dictionary<string, int> { ["only"] = 0 }), Ct)).Score.ShouldBe(80);
        var after = (await alone.Api.GetCustomerDevelopmentAsync(customer, Ct)).Assessments[1];
        (after.Id, after.Number, after.Score).ShouldBe((before.Id, before.Number, before.Score));
        after.Parts.ShouldBe(before.Parts);
    }

    [Fact] // C-11
    public async Task Of_two_who_write_the_development_texts_the_second_is_told()
    {
        var customer = await Some.CustomerAsync(customers.Api);
        var seen = await customers.Api.GetCustomerDevelopmentAsync(customer, Ct);
        var saved = await customers.Api.ChangeCustomerDevelopmentAsync(customer, new("先做样板", "两条进线", " "), seen.ETag, Ct);
        saved.Notes.ShouldBe(new DevelopmentNotes("先做样板", "两条进线"));
        await Some.ProblemAsync(() => customers.Api.ChangeCustomerDevelopmentAsync(customer, new("后到"), seen.ETag, Ct), HttpStatusCode.PreconditionFailed);
        (await customers.Api.ChangeCustomerDevelopmentAsync(customer, new("再改"), saved.ETag, Ct)).Notes.Strategy.ShouldBe("再改");
        (await Some.ProblemAsync(() => customers.Api.ChangeCustomerDevelopmentAsync(customer, new(new string('长', 4001)), ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["strategy"]);
    }

    [Fact]
    public void A_score_lies_between_nought_and_a_hundred_and_a_better_answer_never_lowers_it() => Prop.ForAll(
        (from cuts in Gen.Choose(1, 99) from points in Gen.Choose(0, 100).ListOf(4) select (cuts, points)).ToArbitrary(), drawn =>
        {
            var (weight, points) = drawn;
            var questionnaire = new Questionnaire
            {
                Questions = [Question("a", weight, points[0], points[1]), Question("b", 100 - weight, points[2], points[3])],
            };
            var (low, high) = (Score(questionnaire, points[0] <= points[1] ? 0 : 1), Score(questionnaire, points[0] <= points[1] ? 1 : 0));
            return low is >= 0 and <= 100 && high is >= 0 and <= 100 && low <= high;
        }).QuickCheckThrowOnFailure();

    private static decimal Score(Questionnaire questionnaire, int first) =>
        Questionnaire.Score(questionnaire.Explain(new Dictionary<string, int> { ["a"] = first, ["b"] = 0 }));

    private static DevelopmentQuestion Question(string key, int weight, int one, int other) =>
        new(key, key, key, weight, [new("一", "one", one), new("二", "two", other)]);
}
