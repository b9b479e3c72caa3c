using System.Collections.Frozen;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Expenses;
using FsCheck;
using FsCheck.Fluent;

namespace Crm.Customers.Tests.Expenses;

public sealed class ExpenseRulesTests // C-53
{
    private static readonly DateTimeOffset Now = new(2026, 3, 9, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 9);
    private static readonly Guid Boss = Guid.CreateVersion7();
    private static readonly Guid Cashier = Guid.CreateVersion7();
    private static readonly Actor Me = new(Guid.CreateVersion7(), "林", Guid.CreateVersion7(), [], FrozenDictionary<string, RecordScope>.Empty, []);

    private static readonly Arbitrary<ExpenseLine[]> Lines = (
        from category in Gen.Elements(ExpenseCategories.All.ToArray())
        from hundredths in Gen.Choose(1, 100_000)
        from cents in Gen.Choose(0, 1_000_000)
        select new ExpenseLine(category, "项目", hundredths / 100m, cents / 100m)).ArrayOf().ToArbitrary();

    [Fact]
    public void The_estimate_is_the_sum_of_its_printed_lines_in_any_order_and_whole_cents() => Prop.ForAll(Lines, lines =>
        ExpenseSums.Of(lines) == lines.Reverse().Sum(ExpenseSums.Line) && ExpenseSums.Of(lines) == decimal.Round(ExpenseSums.Of(lines), 2)
        && Math.Abs(ExpenseSums.Of(lines) - lines.Sum(l => l.Quantity * l.UnitPrice)) <= 0.005m * lines.Length).QuickCheckThrowOnFailure();

    [Fact]
    public void One_more_cent_never_takes_an_excess_back_and_within_the_share_there_is_none() => Prop.ForAll(
        Gen.Choose(0, 1_000_000).Select(c => c / 100m).ToArbitrary(), Gen.Choose(0, 1_000_000).Select(c => c / 100m).ToArbitrary(), Gen.Choose(0, 200).ToArbitrary(),
        (actual, approved, percent) =>
            (!ExpenseSums.IsOver(actual, approved, percent) || ExpenseSums.IsOver(actual + 0.01m, approved, percent))
            && !ExpenseSums.IsOver(approved * (100 + percent) / 100m, approved, percent)
            && ExpenseSums.IsOver((approved * (100 + percent) / 100m) + 0.01m, approved, percent)).QuickCheckThrowOnFailure();

    [Fact]
    public void Parts_come_to_the_total() => Prop.ForAll(
        (from count in Gen.Choose(0, 99) from cents in Gen.Choose(0, 1_000_000) select new ExpenseFigures(count, cents / 100m, cents / 200m, cents / 400m)).ArrayOf().ToArbitrary(),
        figures => ExpenseCell.Sum(figures) == ExpenseCell.Sum(figures.Reverse())
            && ExpenseCell.Sum(figures) == ExpenseCell.Sum([ExpenseCell.Sum(figures[..(figures.Length / 2)]), ExpenseCell.Sum(figures[(figures.Length / 2)..])])).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_month_of_a_range_is_there() =>
        ExpenseCell.Months(new(2025, 11, 1), new(2026, 2, 1), new Dictionary<DateOnly, ExpenseFigures> { [new(2026, 1, 1)] = new(1, 2, 3, 4) })
            .Select(m => (m.Month.Month, m.Figures.Count)).ShouldBe([(11, 0), (12, 0), (1, 1), (2, 0)]);

    [Theory]
    [InlineData("hospitality", "guests,place")]
    [InlineData("reception", "guests,level")]
    [InlineData("gift", "guests,occasion")]
    [InlineData("visit", "")]
    public void What_approvers_have_to_know_is_asked_for_by_kind(string kind, string missing)
    {
        var application = Drafted(new(kind, Guid.CreateVersion7(), "目的", Today, Lines: [new("other", "项目", 1, 10)]));
        string.Join(',', application.Missing()).ShouldBe(missing);
        if (missing.Length > 0)
            Should.Throw<IncompleteException>(() => application.Submit(Now)).Problems.Select(p => p.Field).ShouldBe(missing.Split(','));
    }

    [Fact]
    public void Without_an_amount_nothing_is_submitted() =>
        Should.Throw<IncompleteException>(() => Drafted(Dinner() with { Lines = [] }).Submit(Now)).Problems.Single().Field.ShouldBe("lines");

    [Fact]
    public void What_another_kind_has_is_left_out() =>
        Drafted(Dinner() with { Level = "vip", Occasion = "festival", Arrangements = "订位" }).Particulars.ShouldBe(new(null, null, null, null, "订位", null));

    [Fact]
    public void It_goes_from_draft_to_settled_and_nowhere_else()
    {
        var application = Drafted(Dinner());
        Should.Throw<ConflictException>(() => Report(application, 300));
        Should.Throw<ConflictException>(() => application.Settle(new(1, Today), Cashier, Today, Now));
        application.Submit(Now).Move.ShouldBe(ExpenseMoves.Submitted);
        Should.Throw<ConflictException>(() => application.Change(Dinner()));
        Should.Throw<ConflictException>(() => application.Cancel("不去了", Me.StaffId, Now));
        Decide(application, true)!.Move.ShouldBe(ExpenseMoves.Approved);
        (application.State, application.Approved, application.ReportDueOn).ShouldBe((ExpenseStates.Approved, 400m, Today.AddDays(7)));
        Report(application, 440).Move.ShouldBe(ExpenseMoves.Reported, "a tenth more needs nobody");
        application.Payable.ShouldBe(440);
        application.Settle(new(440, Today), Cashier, Today, Now).Amount.ShouldBe(440);
        application.State.ShouldBe(ExpenseStates.Settled);
        Should.Throw<ConflictException>(() => application.Settle(new(440, Today), Cashier, Today, Now));
        Should.Throw<ConflictException>(() => application.Withdraw("x", Me.StaffId, Now));
    }

    [Theory]
    [InlineData(true, 500, false, ExpenseMoves.ExcessApproved)]
    [InlineData(false, 400, true, ExpenseMoves.ExcessRefused)]
    public void An_excess_is_explained_and_approved_again_or_not_paid(bool approved, decimal payable, bool refused, string move)
    {
        var application = Approved();
        Should.Throw<RuleException>(() => Report(application, 500)).Field.ShouldBe("explanation");
        var first = application.ApprovalId;
        Report(application, 500, "多来两位").Move.ShouldBe(ExpenseMoves.ExcessAsked);
        application.ApprovalId.ShouldNotBe(first);
        application.Decide(first!.Value, true, false, null, Boss, 7, Now).ShouldBeNull("the decision is about the first request");
        Decide(application, approved)!.Move.ShouldBe(move);
        (application.State, application.Payable, application.ExcessRefused).ShouldBe((ExpenseStates.Reported, payable, refused));
        Should.Throw<RuleException>(() => application.Settle(new(payable + 0.01m, Today), Cashier, Today, Now)).Code.ShouldBe("customers.expense.too_much");
    }

    [Fact]
    public void An_excess_that_is_sent_back_is_reported_again()
    {
        var application = Approved();
        Report(application, 500, "多来两位");
        application.Decide(application.ApprovalId!.Value, false, false, "附明细", Boss, 7, Now)!.Move.ShouldBe(ExpenseMoves.ReportReturned);
        (application.State, application.Approved).ShouldBe((ExpenseStates.Approved, 400m));
        Report(application, 410).Move.ShouldBe(ExpenseMoves.Reported);
    }

    [Fact]
    public void A_decision_counts_once_and_a_withdrawn_request_counts_no_more()
    {
        var application = Drafted(Dinner());
        application.Submit(Now);
        var request = application.ApprovalId!.Value;
        application.Withdraw("改时间", Me.StaffId, Now).Move.ShouldBe(ExpenseMoves.Withdrawn);
        application.State.ShouldBe(ExpenseStates.Returned);
        application.Decide(request, true, false, null, Boss, 7, Now).ShouldBeNull();
        application.Submit(Now);
        application.Decide(request, true, false, null, Boss, 7, Now).ShouldBeNull();
        Decide(application, true).ShouldNotBeNull();
        Decide(application, true).ShouldBeNull();
    }

    [Fact]
    public void Nobody_settles_or_sends_back_his_own_and_paying_less_needs_a_word()
    {
        var application = Approved();
        Report(application, 300);
        Should.Throw<RuleException>(() => application.Settle(new(300, Today), Me.StaffId, Today, Now)).Code.ShouldBe("customers.expense.own");
        Should.Throw<RuleException>(() => application.ReturnReport("缺发票", Me.StaffId, Now)).Code.ShouldBe("customers.expense.own");
        Should.Throw<RuleException>(() => application.Settle(new(300, Today.AddDays(1)), Cashier, Today, Now)).Code.ShouldBe("customers.expense.paid_future");
        Should.Throw<RuleException>(() => application.Settle(new(200, Today), Cashier, Today, Now)).Code.ShouldBe("customers.expense.paid_less");
        application.ReturnReport("缺发票", Cashier, Now).Move.ShouldBe(ExpenseMoves.ReportReturned);
        Report(application, 200);
        application.Settle(new(150, Today, "发票只有 150"), Cashier, Today, Now);
        application.Paid.ShouldBe(150);
    }

    [Fact]
    public void What_has_not_begun_has_no_costs_and_a_line_that_is_not_there_none_either()
    {
        var application = Approved();
        Should.Throw<RuleException>(() => application.Report(new([], "无"), ExpenseRules.Default, Today.AddDays(-1), Now)).Code.ShouldBe("customers.expense.not_yet");
        Should.Throw<RuleException>(() => application.Report(new([new("meal", "餐", 1, Line: 2)], "无"), ExpenseRules.Default, Today, Now)).Code.ShouldBe("customers.expense.line");
    }

    [Theory]
    [InlineData(2, 200, "")]
    [InlineData(2, 201, "gift-value")]
    [InlineData(0, 150, "")]
    public void Gifts_above_the_limit_for_each_recipient_warn(int recipients, decimal each, string warnings) =>
        string.Join(',', ExpenseSums.Warnings([new("gift", "礼盒", Math.Max(1, recipients), each)], recipients, 1, Today, Today, ExpenseRules.Default)).ShouldBe(warnings);

    [Fact]
    public void Meals_above_the_limit_for_each_person_and_what_is_asked_for_afterwards_warn() =>
        ExpenseSums.Warnings([new("meal", "晚宴", 1, 450.01m)], 2, 1, Today, Today.AddDays(1), ExpenseRules.Default).ShouldBe([ExpenseWarnings.MealPerHead, ExpenseWarnings.Afterwards]);

    [Fact]
    public void Travellers_own_meals_are_no_hospitality() =>
        ExpenseSums.Warnings([new("meal", "出差用餐", 5, 400)], 0, 1, Today, Today, ExpenseRules.Default).ShouldBeEmpty();

    private static ExpenseFields Dinner() => new("hospitality", Guid.CreateVersion7(), "洽谈", Today, Lines: [new("meal", "工作餐", 4, 100)], Place: "园区餐厅", Guests: ["马总"]);

    private static ExpenseApplication Drafted(ExpenseFields fields) => ExpenseApplication.Draft("FY-2026-00001", fields, Me, Now).Application;

    private static ExpenseApplication Approved()
    {
        var application = Drafted(Dinner());
        application.Submit(Now);
        Decide(application, true);
        return application;
    }

    private static ExpenseMove? Decide(ExpenseApplication application, bool approved) =>
        application.Decide(application.ApprovalId!.Value, approved, !approved, "意见", Boss, 7, Now);

    private static ExpenseMove Report(ExpenseApplication application, decimal amount, string? why = null) =>
        application.Report(new([new("meal", "工作餐", amount, 1, 1)], "谈妥", Explanation: why), ExpenseRules.Default, Today, Now);
}
