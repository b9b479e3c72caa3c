using System.Net;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Tests.Support;
using Crm.Staff.Contracts.Events;
using Crm.Testing;
using Refit;

namespace Crm.Customers.Tests.Expenses;

/// <summary>C-53 through the module's front door.</summary>
public sealed class ExpenseTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private DateOnly Today => customers.Today;

    [Fact] // C-53
    public async Task An_application_is_asked_for_approved_reported_and_settled_by_somebody_else()
    {
        var (person, api) = customers.Someone("费用甲");
        var id = await Some.CustomerAsync(api);
        var draft = await api.AddExpenseAsync(Dinner(id), ct: Ct);
        (draft.State, draft.Estimate, draft.Number).ShouldBe(("draft", 400m, $"FY-{Today.Year}-{draft.Number[^5..]}"));
        var changed = await api.ChangeExpenseAsync(draft.Id, Dinner(id) with { Notes = "不饮酒" }, draft.ETag, Ct);
        (await Some.ProblemAsync(() => api.ChangeExpenseAsync(draft.Id, Dinner(id), draft.ETag, Ct), HttpStatusCode.PreconditionFailed)).Code.ShouldBe("stale");

        (await api.SubmitExpenseAsync(draft.Id, changed.ETag, Ct)).State.ShouldBe("submitted");
        var asked = await customers.Host.Events.WaitForAsync<ApprovalRequested>(a => a.SubjectId == draft.Id);
        (asked.Kind, asked.Amount, asked.Currency, asked.RequestedBy, asked.Link).ShouldBe((ApprovalKinds.Hospitality, 400m, "CNY", person.StaffId, $"/customers/expenses/{draft.Id}"));
        asked.Facts["purpose"].ShouldBe("洽谈");
        (await Some.ProblemAsync(() => api.SubmitExpenseAsync(draft.Id, ct: Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.expense.state");

        var approved = await DecideAsync(api, asked, ApprovalOutcome.Approved);
        await DecideAsync(api, asked, ApprovalOutcome.Approved);
        (approved.Approved, approved.ReportDueOn).ShouldBe((400m, Today.AddDays(7)));
        approved.Steps.Count(s => s.Move == "approved").ShouldBe(1, "once, however often the decision comes");
        await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.expense-approved" && n.StaffIds.Contains(person.StaffId));

        var reported = await api.ReportExpenseAsync(draft.Id, Costs(420), approved.ETag, Ct);
        (reported.State, reported.Report!.Difference, reported.Report.Payable).ShouldBe(("reported", 20m, 420m));
        var cashier = customers.As(customers.Boss);
        (await cashier.FindExpensesToSettleAsync(200, ct: Ct)).Items.ShouldContain(e => e.Id == draft.Id);
        (await api.FindExpensesToSettleAsync(200, ct: Ct)).Items.ShouldBeEmpty("one's own is for others");
        (await Some.ProblemAsync(() => api.SettleExpenseAsync(draft.Id, new(420, Today), ct: Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.expense.own");
        (await Some.ProblemAsync(() => cashier.SettleExpenseAsync(draft.Id, new(420.01m, Today), ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldContain("amount");

        var settled = await cashier.SettleExpenseAsync(draft.Id, new(420, Today), reported.ETag, Ct);
        settled.Settlement.ShouldBe(new(420, Today, customers.Boss.StaffId, null));
        settled.Steps.Select(s => s.Move).ShouldBe(["settled", "reported", "approved", "submitted", "drafted"]);
        (await api.TimelineAsync(id, "expense", ct: Ct)).Items.Select(e => e.Kind).ShouldBe(["expense.settled", "expense.approved"]);
        await Some.ProblemAsync(() => customers.As(customers.Person("外人", RecordScope.Own)).GetExpenseAsync(draft.Id, Ct), HttpStatusCode.NotFound);
    }

    [Fact] // C-53
    public async Task An_excess_goes_to_the_approvers_again_and_only_what_was_approved_is_paid_where_they_refuse()
    {
        var (_, api) = customers.Someone("费用乙");
        var approved = await ApprovedAsync(api, Dinner(await Some.CustomerAsync(api)));
        (await Some.ProblemAsync(() => api.ReportExpenseAsync(approved.Id, Costs(500), ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldContain("explanation");
        (await api.ReportExpenseAsync(approved.Id, Costs(500) with { Explanation = "多来两位" }, ct: Ct)).State.ShouldBe("excess");
        var again = await customers.Host.Events.WaitForAsync<ApprovalRequested>(a => a.SubjectId == approved.Id && a.Amount == 500);
        (again.Facts["excess"], again.Facts["explanation"]).ShouldBe(("100.00 CNY", "多来两位"));
        var refused = await DecideAsync(api, again, ApprovalOutcome.Rejected);
        (refused.State, refused.Report!.ExcessRefused, refused.Report.Payable).ShouldBe(("reported", true, 400m));
        (await Some.ProblemAsync(() => customers.As(customers.Boss).SettleExpenseAsync(approved.Id, new(500, Today), ct: Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.expense.too_much");
    }

    [Fact] // C-53
    public async Task Two_who_settle_at_once_pay_once()
    {
        var (_, api) = customers.Someone("费用丙");
        var approved = await ApprovedAsync(api, Dinner(await Some.CustomerAsync(api)));
        var reported = await api.ReportExpenseAsync(approved.Id, Costs(400), ct: Ct);
        var cashiers = Enumerable.Range(0, 6).Select(i => customers.As(customers.Person($"出纳{i}", RecordScope.All))).ToList();
        var answers = await Task.WhenAll(cashiers.Select(async (cashier, i) =>
        {
            try
            {
                await cashier.SettleExpenseAsync(approved.Id, new(400, Today), i % 2 == 0 ? reported.ETag : null, Ct);
                return HttpStatusCode.OK;
            }
            catch (ApiException e)
            {
                return e.StatusCode;
            }
        }));
        answers.Count(a => a == HttpStatusCode.OK).ShouldBe(1);
        answers.Where(a => a != HttpStatusCode.OK).ShouldAllBe(a => a == HttpStatusCode.Conflict || a == HttpStatusCode.PreconditionFailed);
        (await api.GetExpenseAsync(approved.Id, Ct)).Steps.Count(s => s.Move == "settled").ShouldBe(1);
    }

    [Fact] // C-53
    public async Task What_is_missing_is_named_field_by_field_and_what_is_taken_back_can_be_changed()
    {
        var (person, api) = customers.Someone("费用丁");
        var id = await Some.CustomerAsync(api);
        var gift = await api.AddExpenseAsync(new("gift", id, "春节礼品", Today.AddDays(30)), ct: Ct);
        var problem = await Some.ProblemAsync(() => api.SubmitExpenseAsync(gift.Id, ct: Ct), HttpStatusCode.UnprocessableEntity);
        problem.Code.ShouldBe("customers.expense.incomplete");
        problem.Errors!.Keys.ShouldBe(["lines", "guests", "occasion"], ignoreOrder: true);
        var fields = new ExpenseFields("gift", id, "春节礼品", Today.AddDays(30), Lines: [new("gift", "礼盒", 1, 300)], Guests: ["陈主任"], Occasion: "festival");
        (await api.ChangeExpenseAsync(gift.Id, fields, ct: Ct)).Warnings.ShouldBe([ExpenseWarnings.GiftValue]);
        await api.SubmitExpenseAsync(gift.Id, ct: Ct);
        var asked = await customers.Host.Events.WaitForAsync<ApprovalRequested>(a => a.SubjectId == gift.Id);
        asked.Facts["warnings"].ShouldContain("recipient");
        (await api.WithdrawExpenseAsync(gift.Id, new("改礼品"), ct: Ct)).State.ShouldBe("returned");
        (await customers.Host.Events.WaitForAsync<ApprovalWithdrawn>(w => w.RequestId == asked.RequestId)).By.ShouldBe(person.StaffId);
        (await DecideAsync(api, asked, ApprovalOutcome.Approved)).State.ShouldBe("returned", "a decision about what was taken back changes nothing");
        (await api.CancelExpenseAsync(gift.Id, new("不送了"), ct: Ct)).State.ShouldBe("cancelled");
        (await Some.ProblemAsync(() => api.CancelExpenseAsync(gift.Id, new(" "), ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldContain("reason");
    }

    [Fact] // C-53
    public async Task Wrong_fields_are_named()
    {
        var (_, api) = customers.Someone("费用戊");
        var id = await Some.CustomerAsync(api);
        var wrong = Dinner(id) with { Kind = "party", EndsOn = Today.AddDays(-9), Lines = [new("meal", "餐", 0, -1)] };
        (await Some.ProblemAsync(() => api.AddExpenseAsync(wrong, ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys
            .ShouldBe(["kind", "endsOn", "lines[0].quantity", "lines[0].unitPrice"], ignoreOrder: true);
        (await Some.ProblemAsync(() => api.AddExpenseAsync(Dinner(Guid.CreateVersion7()), ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["customerId"]);
        (await Some.ProblemAsync(() => api.AddExpenseAsync(Dinner(id) with { ActivityId = Guid.CreateVersion7() }, ct: Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.expense.activity");
        (await Some.ProblemAsync(() => api.AddExpenseAsync(Dinner(id) with { OurPeople = [Guid.CreateVersion7()] }, ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["ourPeople"]);
        var visit = await api.PlanActivityAsync(new("visit", "拜访", customers.Host.Clock.GetUtcNow().AddDays(1), id), Ct);
        (await api.AddExpenseAsync(Dinner(id) with { ActivityId = visit.Id }, ct: Ct)).Activity.ShouldBe("拜访");
    }

    [Fact] // C-53
    public async Task The_same_post_makes_one_application_and_numbers_have_no_gaps()
    {
        var (_, api) = customers.Someone("费用己");
        var id = await Some.CustomerAsync(api);
        var key = Guid.NewGuid().ToString();
        var first = await api.AddExpenseAsync(Dinner(id), key, Ct);
        (await api.AddExpenseAsync(Dinner(id), key, Ct)).Id.ShouldBe(first.Id);
        var many = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => api.AddExpenseAsync(Dinner(id), ct: Ct)));
        var numbers = many.Select(e => int.Parse(e.Number[^5..], System.Globalization.CultureInfo.InvariantCulture)).Order().ToList();
        numbers.Distinct().Count().ShouldBe(8);
    }

    [Fact] // C-53
    public async Task Who_takes_part_is_named_to_the_approvals_so_that_he_does_not_decide()
    {
        var (person, api) = customers.Someone("费用庚");
        var guest = customers.Person("陪同", RecordScope.Own);
        await KnownAsync(guest);
        await KnownAsync(person);
        var draft = await api.AddExpenseAsync(Dinner(await Some.CustomerAsync(api)) with { OurPeople = [guest.StaffId, person.StaffId] }, ct: Ct);
        await api.SubmitExpenseAsync(draft.Id, ct: Ct);
        (await customers.Host.Events.WaitForAsync<ApprovalRequested>(a => a.SubjectId == draft.Id)).InvolvedStaffIds.ShouldBe([guest.StaffId]);
    }

    [Fact] // C-53
    public async Task Lists_are_filtered_sorted_and_paged_within_what_one_may_see()
    {
        var (person, api) = customers.Someone("费用辛");
        var id = await Some.CustomerAsync(api);
        for (var i = 1; i <= 5; i++)
            await api.AddExpenseAsync(Dinner(id) with { Purpose = $"第{i}次洽谈", StartsOn = Today.AddDays(i), Lines = [new("meal", "餐", 1, i * 100)] }, ct: Ct);
        await api.AddExpenseAsync(new("visit", id, "走访", Today), ct: Ct);
        (await api.FindExpensesAsync(kind: "hospitality", amountFrom: 200, amountTo: 400, ct: Ct)).Total.ShouldBe(3);
        (await api.FindExpensesAsync(from: Today.AddDays(4), to: Today.AddDays(5), ct: Ct)).Items.Count.ShouldBe(2);
        (await api.FindExpensesAsync("走访", ct: Ct)).Items.ShouldHaveSingleItem().Kind.ShouldBe("visit");
        foreach (var sort in (string[])["-created", "starts", "amount", "-number"])
        {
            var (seen, cursor) = (new List<Guid>(), (string?)null);
            do
            {
                var page = await api.FindExpensesAsync(customerId: id, sort: sort, limit: 4, cursor: cursor, ct: Ct);
                seen.AddRange(page.Items.Select(e => e.Id));
                cursor = page.Next;
            }
            while (cursor is not null);
            seen.Distinct().Count().ShouldBe(6, sort);
            seen.Count.ShouldBe(6, sort);
        }
        (await customers.As(customers.Boss).FindExpensesAsync(ownerId: person.StaffId, state: "open", ct: Ct)).Total.ShouldBe(6);
        (await customers.As(customers.Person("看不见", RecordScope.Own)).FindExpensesAsync(customerId: id, ct: Ct)).Items.ShouldBeEmpty();
        (await Some.ProblemAsync(() => api.FindExpensesAsync(sort: "colour", ct: Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("sort");
        (await Some.ProblemAsync(() => api.FindExpensesAsync(state: "lost", ct: Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.choice");
    }

    [Fact] // C-53
    public async Task Totals_are_per_month_kind_customer_and_person_and_leave_out_what_came_to_nothing()
    {
        var (person, api) = customers.Someone("费用壬");
        await KnownAsync(person);
        var (first, second) = (await Some.CustomerAsync(api), await Some.CustomerAsync(api));
        var paid = await ApprovedAsync(api, Dinner(first));
        await api.ReportExpenseAsync(paid.Id, Costs(430), ct: Ct);
        await customers.As(customers.Boss).SettleExpenseAsync(paid.Id, new(430, Today), ct: Ct);
        await ApprovedAsync(api, new("visit", second, "走访", Today.AddMonths(-2), Lines: [new("transport", "高铁", 2, 150)]));
        var reported = await ApprovedAsync(api, Dinner(first));
        await api.ReportExpenseAsync(reported.Id, Costs(380), ct: Ct);
        await api.AddExpenseAsync(Dinner(first), ct: Ct); // A draft is no plan.
        var given = await ApprovedAsync(api, Dinner(first));
        await api.CancelExpenseAsync(given.Id, new("不去了"), ct: Ct);

        var totals = await api.ExpenseTotalsAsync(ct: Ct);
        totals.Total.ShouldBe(new(3, 1_100, 810, 430));
        totals.Months.Count.ShouldBe(12);
        totals.Months[^1].Figures.ShouldBe(new(2, 800, 810, 430));
        totals.Months[^3].Figures.ShouldBe(new(1, 300, 0, 0));
        totals.Kinds.Single(k => k.Key == "visit").Figures.Planned.ShouldBe(300);
        totals.Customers.Select(c => (c.Key, c.Figures.Planned)).ShouldBe([(first.ToString(), 800m), (second.ToString(), 300m)]);
        totals.People.ShouldHaveSingleItem().Name.ShouldBe(person.Name);
        (await customers.As(customers.Boss).ExpenseTotalsAsync(customerId: first, ownerId: person.StaffId, kind: "hospitality", ct: Ct)).Total.Planned.ShouldBe(800);
        (await customers.As(customers.Person("没份", RecordScope.Own)).ExpenseTotalsAsync(ct: Ct)).Total.Count.ShouldBe(0);
        (await Some.ProblemAsync(() => api.ExpenseTotalsAsync(Today, Today.AddMonths(-1), ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["to"]);

        var file = await (await customers.As(person, "zh-CN").ExportExpensesAsync("csv", kind: "visit", ct: Ct)).ReadAsStringAsync(Ct);
        file.ShouldContain("拜访费用");
        file.ShouldContain("走访");
        file.ShouldNotContain("洽谈");
    }

    [Fact] // C-53
    public async Task Applicants_are_reminded_of_reports_and_those_who_settle_are_told_once()
    {
        var (person, api) = customers.Someone("费用癸");
        var cashier = customers.Person("结算", RecordScope.All);
        await KnownAsync(cashier);
        var due = await ApprovedAsync(api, Dinner(await Some.CustomerAsync(api)));
        var done = await ApprovedAsync(api, Dinner(await Some.CustomerAsync(api)));
        await api.ReportExpenseAsync(done.Id, Costs(400), ct: Ct);
        customers.Host.Clock.Advance(TimeSpan.FromDays(8));
        var reminded = await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.expense-report-due" && n.Link.EndsWith(due.Id.ToString(), StringComparison.Ordinal));
        reminded.StaffIds.ShouldBe([person.StaffId]);
        await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.expense-to-settle" && n.StaffIds.Contains(cashier.StaffId));
        customers.Host.Events.Of<StaffNotified>().ShouldNotContain(n => n.Kind == "customers.expense-report-due" && n.Link.EndsWith(done.Id.ToString(), StringComparison.Ordinal));
        var back = await customers.As(cashier).ReturnExpenseReportAsync(done.Id, new("缺发票"), ct: Ct);
        back.State.ShouldBe("approved");
        (await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.expense-report-returned" && n.Link.EndsWith(done.Id.ToString(), StringComparison.Ordinal))).Facts["comment"].ShouldBe("缺发票");
    }

    [Fact] // C-53
    public async Task What_a_person_who_leaves_has_not_finished_goes_to_the_successor()
    {
        var (leaver, api) = customers.Someone("费用离职");
        var (heir, theirs) = customers.Someone("费用接任");
        await KnownAsync(heir);
        var open = await ApprovedAsync(api, Dinner(await Some.CustomerAsync(api)));
        await customers.Host.PublishAsync(new StaffLeft(leaver.StaffId, heir.StaffId, customers.Host.Clock.GetUtcNow()));
        var taken = await Eventually.BecomesAsync(() => theirs.FindExpensesAsync(ct: Ct), p => p.Items.Any(e => e.Id == open.Id), "the application at the successor's");
        taken.Items.Single().OwnerId.ShouldBe(heir.StaffId);
        (await theirs.ReportExpenseAsync(open.Id, Costs(100), ct: Ct)).Steps.ShouldContain(s => s.Move == "handed-over");
    }

    [Fact] // C-53
    public async Task The_limits_are_set_by_administrators_and_hold_for_what_comes()
    {
        await using var other = new CustomersHost();
        await other.InitializeAsync();
        var rules = await other.Api.GetExpenseRulesAsync(Ct);
        rules.Rules.ShouldBe(new(200, 150, 7, 10));
        (await Some.ProblemAsync(() => other.Api.ChangeExpenseRulesAsync(new(-1, 0, 0, 201), ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys
            .ShouldBe(["giftValue", "reportDueDays", "overShare"], ignoreOrder: true);
        var changed = await other.Api.ChangeExpenseRulesAsync(new(50, 20, 3, 0), rules.ETag, Ct);
        changed.Rules.GiftValue.ShouldBe(50);
        (await Some.ProblemAsync(() => other.Api.ChangeExpenseRulesAsync(new(60, 20, 3, 0), rules.ETag, Ct), HttpStatusCode.PreconditionFailed)).Code.ShouldBe("stale");
        (await other.Api.AddExpenseAsync(Dinner(await Some.CustomerAsync(other.Api)), ct: Ct)).Warnings.ShouldBe([ExpenseWarnings.MealPerHead]);
        var reader = other.As(other.Host.Actors.Add("读者", other.Team, (CustomersPermissions.ExpenseRead, RecordScope.All)));
        (await Should.ThrowAsync<ApiException>(() => reader.ChangeExpenseRulesAsync(new(1, 1, 1, 1), ct: Ct))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static ReportExpensesRequest Costs(decimal amount) => new([new("meal", "工作餐", amount, 1, 1)], "谈妥");

    private ExpenseFields Dinner(Guid customerId) =>
        new("hospitality", customerId, "洽谈", Today, Lines: [new("meal", "工作餐", 4, 100)], Place: "园区餐厅", Guests: ["马总", "李工", "周工"]);

    private Task KnownAsync(Actor person) => customers.Host.PublishAsync(
        new StaffChanged(person.StaffId, person.Name, person.Name, null, null, customers.Team, null, [], true, null, null, null, "zh-CN", 1));

    private async Task<ExpenseDetails> ApprovedAsync(ICustomersApi api, ExpenseFields fields)
    {
        var draft = await api.AddExpenseAsync(fields, ct: Ct);
        await api.SubmitExpenseAsync(draft.Id, ct: Ct);
        return await DecideAsync(api, await customers.Host.Events.WaitForAsync<ApprovalRequested>(a => a.SubjectId == draft.Id), ApprovalOutcome.Approved);
    }

    private async Task<ExpenseDetails> DecideAsync(ICustomersApi api, ApprovalRequested asked, ApprovalOutcome outcome)
    {
        await customers.Host.PublishAsync(customers.Decision(asked, outcome));
        return await Eventually.BecomesAsync(() => api.GetExpenseAsync(asked.SubjectId, Ct), e => e.State is not ("submitted" or "excess"), "a decided application");
    }
}
