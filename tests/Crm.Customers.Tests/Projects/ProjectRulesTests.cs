using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Projects;
using FsCheck;
using FsCheck.Fluent;

namespace Crm.Customers.Tests.Projects;

public sealed class ProjectRulesTests // C-13
{
    private static readonly DateTimeOffset Now = new(2026, 3, 9, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 9);
    private static readonly Guid Me = Guid.CreateVersion7();
    private static readonly Guid Colleague = Guid.CreateVersion7();
    private static readonly Guid Boss = Guid.CreateVersion7();
    private static readonly ScreeningFacts Good = new(80, 10, 4, 2, 300_000, true, true, true);

    private static readonly Arbitrary<ScreeningFacts> AnyFacts = (
        from score in Gen.Choose(-1, 100)
        from age in Gen.Choose(-1, 400)
        from credit in Gen.Choose(0, 5)
        from contacts in Gen.Choose(0, 4)
        from yearly in Gen.Choose(-1, 200_000)
        from known in Gen.Choose(0, 7)
        select new ScreeningFacts(
            score < 0 ? null : score, age < 0 ? null : age, credit == 0 ? null : credit, contacts, yearly < 0 ? null : yearly, (known & 1) > 0, (known & 2) > 0, (known & 4) > 0)).ToArbitrary();

    [Fact]
    public void A_better_prospect_never_fails_where_a_worse_one_passes() => Prop.ForAll(AnyFacts, worse =>
    {
        var better = worse with { Score = (worse.Score ?? 0) + 1, Credit = (worse.Credit ?? 0) + 1, Contacts = worse.Contacts + 1, Yearly = (worse.Yearly ?? 0) + 1, Needs = true, Competitors = true, Strategy = true };
        var (before, after) = (Screening.Judge(worse, ProjectRules.Default), Screening.Judge(better, ProjectRules.Default));
        return before.Zip(after).All(p => p.First.Criterion == p.Second.Criterion && (!p.First.Passed || p.Second.Passed));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(60, 180, 3, 1, 50_000, true, "")]
    [InlineData(59.9, 180, 3, 1, 50_000, true, "score")]
    [InlineData(60, 181, 3, 1, 50_000, true, "fresh")]
    [InlineData(60, 180, 2, 0, 49_999.99, false, "credit,contacts,yearly,competitors")]
    public void Each_threshold_is_held_by_itself_and_just_reaching_it_is_enough(
        double score, int age, int credit, int contacts, double yearly, bool competitors, string failed) => string.Join(',', Screening.Judge(
            new((decimal)score, age, credit, contacts, (decimal)yearly, true, competitors, false), ProjectRules.Default).Where(p => !p.Passed).Select(p => p.Criterion)).ShouldBe(failed);

    [Fact]
    public void What_is_not_known_does_not_pass_and_a_criterion_that_is_switched_off_is_not_asked_for()
    {
        var nothing = new ScreeningFacts(null, null, null, 0, null, false, false, false);
        Screening.Judge(nothing, ProjectRules.Default).ShouldAllBe(p => !p.Passed);
        Screening.Judge(nothing, new(0, 0, 0, 0, 0, false, false, 30)).ShouldHaveSingleItem().Criterion.ShouldBe(ScreeningCriteria.Needs);
        Screening.Judge(Good, ProjectRules.Default with { NeedsStrategy = true }).Select(p => p.Criterion).ShouldBe(ScreeningCriteria.All);
    }

    [Fact]
    public void It_goes_through_its_six_steps_and_nowhere_else()
    {
        var project = Opened();
        Should.Throw<ConflictException>(() => project.Screen(Passed(), true));
        Should.Throw<IncompleteException>(() => project.FinishSurvey(Me, Now)).Problems.Select(p => p.Field)
            .ShouldBe(["survey.askedBy", "survey.askedOn", "survey.sources", "survey.businessScope", "survey.needs", "survey.credit"]);
        project.Learn(Survey());
        project.FinishSurvey(Me, Now).Move.ShouldBe(ProjectMoves.Surveyed);
        Should.Throw<ConflictException>(() => project.Submit(Me, Now));
        project.Screen(Passed(), true).Move.ShouldBe(ProjectMoves.Screened);
        (project.State, project.ExpectedYearly).ShouldBe((ProjectStates.Application, 300_000m));
        Should.Throw<ConflictException>(() => project.Learn(Survey()));
        Should.Throw<IncompleteException>(() => project.Submit(Me, Now)).Problems.Select(p => p.Field).ShouldBe(["goal", "productLines", "startsOn", "endsOn"]);
        project.Apply(Application());
        project.Submit(Me, Now).Amount.ShouldBe(5_000);
        Should.Throw<ConflictException>(() => project.Cancel("不做了", Me, Now));
        Should.Throw<ConflictException>(() => project.Plan([Call()], 30, Me, Now));
        Decide(project, true)!.Move.ShouldBe(ProjectMoves.Approved);
        project.Plan([Call()], 30, Me, Now).Move.ShouldBe(ProjectMoves.Planned);
        (project.State, project.ReportDueOn).ShouldBe((ProjectStates.Running, Today.AddDays(30)));
        Should.Throw<ConflictException>(() => project.Cancel("不做了", Me, Now));
        var (report, _) = project.Report(Won(), 1, Me, Now);
        project.Review(report, new(true, "好"), 30, Boss, Now).Move.ShouldBe(ProjectMoves.Won);
        (project.State, project.Achieved, project.Costs, report.State).ShouldBe((ProjectStates.Won, 200_000m, 4_000m, ProjectReportStates.Accepted));
        Should.Throw<ConflictException>(() => project.Review(report, new(true), 30, Boss, Now));
        Should.Throw<ConflictException>(() => project.Report(Won(), 2, Me, Now));
    }

    [Fact]
    public void Below_a_threshold_it_goes_on_for_a_reason_only_or_ends_there()
    {
        var below = Passed() with { Passed = false, Parts = [new(ScreeningCriteria.Score, false, 40, 60)] };
        var project = Surveyed();
        Should.Throw<RuleException>(() => project.Screen(below, true)).Field.ShouldBe("exception");
        project.State.ShouldBe(ProjectStates.Screening);
        var move = project.Screen(below with { Exception = " 样板意义 " }, true);
        (move.Move, move.Note, project.State).ShouldBe((ProjectMoves.Excepted, "样板意义", ProjectStates.Application));
        project.Screen(Passed() with { Exception = "多余" }, true).Move.ShouldBe(ProjectMoves.Screened, "it may be screened again before it is submitted");
        project.Screening!.Exception.ShouldBeNull();
        project.Screen(below, false).Move.ShouldBe(ProjectMoves.ScreenedOut);
        (project.State, project.EndedAt).ShouldBe((ProjectStates.ScreenedOut, Now));
    }

    [Fact]
    public void A_decision_counts_once_and_a_withdrawn_request_counts_no_more()
    {
        var project = Applied();
        project.Submit(Me, Now);
        var first = project.ApprovalId!.Value;
        project.Withdraw("改预算", Me, Now).Move.ShouldBe(ProjectMoves.Withdrawn);
        project.Decide(first, true, false, null, Boss, Now).ShouldBeNull();
        project.Apply(Application() with { Budget = 3_000 });
        project.Submit(Me, Now).Amount.ShouldBe(3_000);
        project.Decide(first, true, false, null, Boss, Now).ShouldBeNull();
        project.Decide(project.ApprovalId!.Value, false, false, "补充名单", Boss, Now)!.Move.ShouldBe(ProjectMoves.Returned);
        project.Submit(Me, Now);
        Decide(project, false)!.Move.ShouldBe(ProjectMoves.Rejected);
        Decide(project, true).ShouldBeNull();
        project.EndedAt.ShouldBe(Now);
    }

    [Fact]
    public void Actions_are_for_those_who_work_on_it_and_not_after_the_last_day()
    {
        var project = Approved();
        Should.Throw<RuleException>(() => project.Plan([Call(), Call() with { OwnerId = Boss }], 30, Me, Now)).Field.ShouldBe("actions[1].ownerId");
        Should.Throw<RuleException>(() => project.Plan([Call() with { DueAt = Now.AddDays(61) }], 30, Me, Now)).Field.ShouldBe("actions[0].dueAt");
        project.Plan([Call() with { OwnerId = Colleague, DueAt = Now.AddDays(60) }], 30, Me, Now);
        var due = project.ReportDueOn;
        project.Plan([Call()], 3, Me, Now.AddDays(1));
        project.ReportDueOn.ShouldBe(due, "further actions do not put the report off");
    }

    [Theory]
    [InlineData(30, 60, 30)]
    [InlineData(30, 20, 20)]
    [InlineData(30, -5, 0)]
    public void The_next_report_is_due_by_the_rhythm_but_not_after_the_last_day(int every, int ends, int due) =>
        ProjectPlan.NextReport(Today, Today.AddDays(ends), every).ShouldBe(Today.AddDays(due));

    [Fact]
    public void A_report_that_goes_on_keeps_the_project_running_until_a_new_day_and_one_sent_back_is_written_again()
    {
        var project = Approved();
        project.Plan([Call()], 30, Me, Now);
        Should.Throw<RuleException>(() => project.Report(new(ProjectResults.GivenUp, "没成", 1), 1, Me, Now)).Field.ShouldBe("reason");
        Should.Throw<RuleException>(() => project.Report(new(ProjectResults.Won, "成了", 1), 1, Me, Now)).Field.ShouldBe("achieved");
        Should.Throw<RuleException>(() => project.Report(new(ProjectResults.Continue, "再看", 1, ContinueUntil: Today.AddDays(-1)), 1, Me, Now)).Field.ShouldBe("continueUntil");
        var (first, _) = project.Report(new(ProjectResults.Continue, "再看", 900, ContinueUntil: Today.AddDays(100)), 1, Me, Now);
        Should.Throw<RuleException>(() => project.Review(first, new(true), 30, Me, Now)).Code.ShouldBe("customers.project.own");
        project.Review(first, new(true), 30, Boss, Now).Move.ShouldBe(ProjectMoves.Continued);
        (project.State, project.EndsOn, project.ReportDueOn).ShouldBe((ProjectStates.Running, Today.AddDays(100), Today.AddDays(30)));
        var (second, _) = project.Report(new(ProjectResults.GivenUp, "没成", 1_200, Reason: "续签他家"), 2, Me, Now);
        project.Review(second, new(false, "补充经过"), 30, Boss, Now).Move.ShouldBe(ProjectMoves.ReportReturned);
        (project.State, project.Comment, second.State).ShouldBe((ProjectStates.Running, "补充经过", ProjectReportStates.Returned));
        var (third, _) = project.Report(new(ProjectResults.GivenUp, "没成，经过如下", 1_200, Reason: "续签他家"), 3, Me, Now);
        project.Review(third, new(true), 30, Boss, Now).Note.ShouldBe("续签他家");
        project.State.ShouldBe(ProjectStates.GivenUp);
    }

    [Fact]
    public void The_successor_goes_on_and_takes_the_leavers_place_in_the_team()
    {
        var project = Applied();
        project.Replace(Colleague, Boss);
        project.Responsible.ShouldBe([Boss]);
        project.GiveTo(Boss, Guid.CreateVersion7(), Now).Move.ShouldBe(ProjectMoves.HandedOver);
        (project.OwnerId, project.Responsible.Length).ShouldBe((Boss, 0));
    }

    [Fact]
    public void The_funnel_narrows_and_its_rates_are_of_those_that_were_decided()
    {
        var funnel = FunnelCell.Funnel(Today, Today,
        [
            new() { State = ProjectStates.Survey, Count = 4 }, new() { State = ProjectStates.ScreenedOut, Count = 2, Surveyed = 2 },
            new() { State = ProjectStates.Rejected, Count = 1, Surveyed = 1, Screened = 1, Submitted = 1 },
            new() { State = ProjectStates.Returned, Count = 1, Surveyed = 1, Screened = 1, Submitted = 1 },
            new() { State = ProjectStates.Running, Count = 1, Surveyed = 1, Screened = 1, Submitted = 1, Approved = 1, Costs = 10 },
            new() { State = ProjectStates.Won, Count = 1, Surveyed = 1, Screened = 1, Submitted = 1, Approved = 1, Reported = 1, Expected = 300, Achieved = 200, Costs = 5 },
        ]);
        funnel.Steps.Select(s => (s.Step, s.Reached, s.Standing)).ShouldBe(
            [("survey", 10, 4), ("screening", 6, 0), ("application", 4, 1), ("approval", 4, 0), ("plan", 2, 1), ("report", 1, 0), ("won", 1, 1)]);
        (funnel.ApprovalRate, funnel.WonRate, funnel.Ended, funnel.Expected, funnel.Achieved, funnel.Costs).ShouldBe((66.7m, 100m, 2, 300m, 200m, 15m));
        FunnelCell.Funnel(Today, Today, []).ApprovalRate.ShouldBeNull();
    }

    private static DevelopmentProject Opened() => DevelopmentProject.Open("KF-2026-00001", Guid.CreateVersion7(), Me, Guid.CreateVersion7(), new(), Me, Now).Project;

    private static ProjectSurvey Survey() => new(Me, Today, ["visit"], BusinessScope: "电气", Needs: "进线", Credit: 4);

    private static ProjectScreening Passed() => new(true, [new(ScreeningCriteria.Score, true, 80, 60)], null, 300_000, "值得做", null, Me, Now);

    private static ProjectApplication Application() => new("成为供应商", 300_000, 5_000, ["开关柜"], "月结", [Colleague, Me], Today, Today.AddDays(60));

    private static ProjectActionFields Call() => new("call", "约见", Now.AddDays(3));

    private static ReportProjectRequest Won() => new(ProjectResults.Won, "签了首单", 4_000, 200_000);

    private static DevelopmentProject Surveyed()
    {
        var project = Opened();
        project.Learn(Survey());
        project.FinishSurvey(Me, Now);
        return project;
    }

    private static DevelopmentProject Applied()
    {
        var project = Surveyed();
        project.Screen(Passed(), true);
        project.Apply(Application());
        return project;
    }

    private static DevelopmentProject Approved()
    {
        var project = Applied();
        project.Submit(Me, Now);
        Decide(project, true);
        return project;
    }

    private static ProjectMove? Decide(DevelopmentProject project, bool approved) => project.Decide(project.ApprovalId!.Value, approved, !approved, "意见", Boss, Now);
}
