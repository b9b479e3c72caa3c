using System.Net;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Tests.Support;
using Refit;

namespace Crm.Customers.Tests.Opportunities;

public sealed class OpportunityTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private DateOnly Today => customers.Today;

    [Fact] // C-12
    public async Task An_opportunity_goes_from_stage_to_stage_is_won_and_told_to_the_others()
    {
        var customer = await Some.CustomerAsync(customers.Api);
        var id = await OpenAsync(customer, Fields("两座冷库扩容") with { ProductLines = ["冷链", " 冷链 "], Competitors = ["远洋冷链"], NextStep = "现场勘查", NextStepOn = Today.AddDays(3) });
        var seen = await customers.Api.GetOpportunityAsync(id, Ct);
        (seen.Stage, seen.Probability, seen.IdleDays).ShouldBe(("contact", 10, 0));
        seen.Opportunity.ProductLines.ShouldBe(["冷链"]);
        seen.Opportunity.OwnerId.ShouldBe(customers.Lin.StaffId);

        await customers.Api.MoveOpportunityAsync(id, new("negotiation", Note: "已报价"), seen.ETag, Ct);
        var won = await customers.Api.MoveOpportunityAsync(id, new("won", Amount: 128_000.50m), ct: Ct);
        (won.Stage, won.Probability, won.IdleDays, won.Weighted).ShouldBe(("won", 100, null, 128_000.50m));
        won.Moves.Select(m => m.To).ShouldBe(["won", "negotiation", "contact"]);
        won.Moves.ShouldAllBe(m => m.By == customers.Lin.StaffId);

        var told = await customers.Host.Events.WaitForAsync<OpportunityWon>(e => e.OpportunityId == id);
        (told.CustomerId, told.Amount, told.Currency, told.By).ShouldBe((customer, 128_000.50m, "CNY", customers.Lin.StaffId));
        (await customers.Api.TimelineAsync(customer, "opportunity", ct: Ct)).Items.Select(t => t.Kind)
            .ShouldBe(["opportunity.moved", "opportunity.moved", "opportunity.opened"]);
        (await customers.Api.GetAsync(customer, Ct)).Stage.ShouldBe("prospect");
    }

    [Fact] // C-12
    public async Task Every_wrong_field_is_named_in_the_language_of_the_person()
    {
        var wrong = new OpportunityFields(" ", default, -1, "RMB元", 101, [.. Enumerable.Range(0, 11).Select(n => "线" + n)], [new string('长', 61)], new string('步', 201));
        var problem = await Some.ProblemAsync(
            () => customers.As(customers.Lin, "zh-CN").OpenOpportunityAsync(new(Guid.Empty, wrong, "won"), ct: Ct), HttpStatusCode.UnprocessableEntity);
        problem.Errors!.Keys.ShouldBe(
            ["customerId", "stage", "opportunity.title", "opportunity.expectedClose", "opportunity.amount", "opportunity.currency", "opportunity.probability",
             "opportunity.productLines", "opportunity.competitors[0]", "opportunity.nextStep"], ignoreOrder: true);
        problem.Errors["opportunity.title"].ShouldBe(["请填写此项。"]);
        problem.Errors["opportunity.probability"].ShouldBe(["可能性 101 不对；应为 0 到 100（百分比）。"]);
    }

    [Fact] // C-12
    public async Task Lost_and_parked_need_a_reason_and_a_parked_one_comes_back_on_its_day()
    {
        var customer = await Some.CustomerAsync(customers.Api);
        var id = await OpenAsync(customer, Fields("备用电源"), "needs");
        var problem = await Some.ProblemAsync(() => customers.Api.MoveOpportunityAsync(id, new("parked", Until: Today.AddDays(5)), ct: Ct), HttpStatusCode.UnprocessableEntity);
        problem.Errors!.Keys.ShouldBe(["reason"]);
        await customers.Api.MoveOpportunityAsync(id, new("parked", "budget", "明年预算", Today.AddDays(5)), ct: Ct);
        (await customers.Host.WithAsync<Jobs.ParkedJob, string>(job => job.RunAsync(Ct))).ShouldBe("0 opportunities came back");

        customers.Host.Clock.Advance(TimeSpan.FromDays(5));
        await customers.Host.WithAsync<Jobs.ParkedJob, string>(job => job.RunAsync(Ct));
        var back = await customers.Api.GetOpportunityAsync(id, Ct);
        (back.Stage, back.ParkedUntil, back.Reason).ShouldBe(("needs", null, null));
        back.Moves[0].By.ShouldBe(Guid.Empty);

        await customers.Api.MoveOpportunityAsync(id, new("lost", "price", "贵了两成"), ct: Ct);
        var again = await customers.Api.MoveOpportunityAsync(id, new("proposal", Note: "对手违约"), ct: Ct);
        (again.Stage, again.Reason, again.ClosedOn).ShouldBe(("proposal", null, null));
        again.Moves.First(m => m.To == "lost").Reason.ShouldBe("price");
    }

    [Fact] // C-12
    public async Task Of_two_who_move_a_card_at_once_one_is_told()
    {
        var id = await OpenAsync(await Some.CustomerAsync(customers.Api), Fields("竞争"));
        var seen = await customers.Api.GetOpportunityAsync(id, Ct);
        var answers = await Task.WhenAll(new[] { "needs", "proposal", "negotiation", "won" }.Select(TryAsync));
        answers.Count(a => a == HttpStatusCode.OK).ShouldBe(1);
        answers.Where(a => a != HttpStatusCode.OK).ShouldAllBe(a => a == HttpStatusCode.PreconditionFailed);
        (await customers.Api.GetOpportunityAsync(id, Ct)).Moves.Count.ShouldBe(2);
        await Some.ProblemAsync(
            async () => await customers.Api.MoveOpportunityAsync(id, new((await customers.Api.GetOpportunityAsync(id, Ct)).Stage, Note: "again"), ct: Ct), HttpStatusCode.Conflict);

        async Task<HttpStatusCode> TryAsync(string stage)
        {
            try
            {
                await customers.Api.MoveOpportunityAsync(id, new(stage), seen.ETag, Ct);
                return HttpStatusCode.OK;
            }
            catch (ApiException e)
            {
                return e.StatusCode;
            }
        }
    }

    [Fact] // C-12
    public async Task Of_two_who_edit_one_the_second_is_told()
    {
        var id = await OpenAsync(await Some.CustomerAsync(customers.Api), Fields("编辑"));
        var seen = await customers.Api.GetOpportunityAsync(id, Ct);
        var changed = await customers.Api.ChangeOpportunityAsync(id, seen.Opportunity with { Probability = 35, Title = "编辑二" }, seen.ETag, Ct);
        (changed.Probability, changed.Opportunity.Title).ShouldBe((35, "编辑二"));
        (await Some.ProblemAsync(() => customers.Api.ChangeOpportunityAsync(id, seen.Opportunity, seen.ETag, Ct), HttpStatusCode.PreconditionFailed)).Code.ShouldBe("stale");
    }

    [Fact] // W-03
    public async Task A_representative_sees_and_moves_own_opportunities_only()
    {
        var word = Some.Brand();
        var own = await OpenAsync(await Some.CustomerAsync(customers.Api), Fields(word + "甲"));
        var xu = customers.As(customers.Xu);
        var others = (await xu.OpenOpportunityAsync(new(await Some.CustomerAsync(xu), Fields(word + "乙")), ct: Ct)).Id;
        (await customers.Api.FindOpportunitiesAsync(word, ct: Ct)).Items.ShouldHaveSingleItem().Id.ShouldBe(own);
        (await customers.Api.OpportunityBoardAsync(word, ct: Ct)).Columns.Sum(c => c.Count).ShouldBe(1);
        (await customers.As(customers.Boss).OpportunityBoardAsync(word, ct: Ct)).Columns.Sum(c => c.Count).ShouldBe(2);
        await Some.ProblemAsync(() => customers.Api.GetOpportunityAsync(others, Ct), HttpStatusCode.NotFound);
        await Some.ProblemAsync(() => customers.Api.MoveOpportunityAsync(others, new("needs"), ct: Ct), HttpStatusCode.NotFound);
        await Some.ProblemAsync(() => customers.Api.OpenOpportunityAsync(new(Guid.CreateVersion7(), Fields("无")), ct: Ct), HttpStatusCode.UnprocessableEntity);
        (await customers.As(customers.Boss).SearchAsync(word, ct: Ct)).Where(h => h.Kind == "opportunity").Select(h => h.Id).ShouldBe([others, own]);
    }

    [Fact] // C-12
    public async Task The_list_is_filtered_and_paged_without_gaps_in_every_order()
    {
        var word = Some.Brand();
        var customer = await Some.CustomerAsync(customers.Api);
        for (var i = 0; i < 5; i++)
            await OpenAsync(customer, Fields($"{word}{i}") with { Amount = i == 0 ? null : i * 100, ExpectedClose = Today.AddDays(i * 10) }, OpportunityStages.Open[i % 4]);
        foreach (var sort in (string?[])[null, "moved", "created", "-created", "close", "-close", "amount", "-amount", "title", "-title"])
        {
            var seen = new List<Guid>();
            for (string? cursor = null; ;)
            {
                var page = await customers.Api.FindOpportunitiesAsync(word, sort: sort, limit: 2, cursor: cursor, ct: Ct);
                seen.AddRange(page.Items.Select(i => i.Id));
                if ((cursor = page.Next) is null)
                    break;
            }
            seen.Distinct().Count().ShouldBe(5, sort);
            seen.Count.ShouldBe(5, sort);
        }

        await CountAsync(2, stage: "contact");
        await CountAsync(5, stage: "open");
        await CountAsync(0, stage: "won");
        await CountAsync(3, amountFrom: 200, amountTo: 400);
        await CountAsync(2, closeFrom: Today.AddDays(10), closeTo: Today.AddDays(20));
        await CountAsync(5, owner: customers.Lin.StaffId);
        await CountAsync(0, owner: customers.Xu.StaffId);
        await CountAsync(0, idle: 3);
        customers.Host.Clock.Advance(TimeSpan.FromDays(3));
        await CountAsync(5, idle: 3);
        (await customers.Api.FindOpportunitiesAsync(customerId: customer, ct: Ct)).Items.ShouldAllBe(o => o.IdleDays == 3);
        await Some.ProblemAsync(() => customers.Api.FindOpportunitiesAsync(sort: "size", ct: Ct), HttpStatusCode.UnprocessableEntity);

        async Task CountAsync(
            int expected, string? stage = null, Guid? owner = null, DateOnly? closeFrom = null, DateOnly? closeTo = null, int? idle = null,
            decimal? amountFrom = null, decimal? amountTo = null) =>
            (await customers.Api.FindOpportunitiesAsync(word, stage, owner, null, closeFrom, closeTo, idle, amountFrom, amountTo, ct: Ct)).Total.ShouldBe(expected);
    }

    [Fact] // C-12
    public async Task The_board_has_counts_sums_and_the_first_cards_of_every_stage()
    {
        var word = Some.Brand();
        var customer = await Some.CustomerAsync(customers.Api);
        for (var i = 1; i <= 3; i++)
            await OpenAsync(customer, Fields($"{word}{i}") with { Amount = i });
        await OpenAsync(customer, Fields(word + "美元") with { Amount = 50, Currency = "USD" });
        var lost = await OpenAsync(customer, Fields(word + "输"), "proposal");
        await customers.Api.MoveOpportunityAsync(lost, new("lost", "price"), ct: Ct);

        var board = await customers.Api.OpportunityBoardAsync(word, limit: 2, ct: Ct);
        board.Columns.Select(c => c.Stage).ShouldBe(OpportunityStages.All);
        var first = board.Columns[0];
        first.Count.ShouldBe(4);
        first.Sums.ShouldBe([new OpportunitySum("USD", 50), new OpportunitySum("CNY", 6)]);
        first.Cards.Select(c => c.Title).ShouldBe([word + "美元", word + "3"]);
        board.Columns.Single(c => c.Stage == "lost").Cards.ShouldHaveSingleItem().Customer.ShouldNotBeEmpty();

        customers.Host.Clock.Advance(TimeSpan.FromDays(2));
        (await customers.Api.OpportunityBoardAsync(word, closedDays: 1, ct: Ct)).Columns.Single(c => c.Stage == "lost").Count.ShouldBe(0);
    }

    [Fact] // C-12
    public async Task The_forecast_weighs_what_is_open_and_counts_what_was_won()
    {
        var seller = customers.Person("预测员", Crm.BuildingBlocks.Security.RecordScope.Own);
        var api = customers.As(seller);
        var customer = await Some.CustomerAsync(api);
        var month = new DateOnly(Today.Year, Today.Month, 1);
        async Task<Guid> Open(decimal amount, int months, string stage, string currency = "CNY") =>
            (await api.OpenOpportunityAsync(new(customer, Fields("预测") with { Amount = amount, Currency = currency, ExpectedClose = month.AddMonths(months) }, stage), ct: Ct)).Id;
        await Open(1000, 1, "needs");
        await Open(0.05m, 1, "contact");
        await Open(500, 2, "negotiation");
        await Open(70, 2, "negotiation", "USD");
        await api.MoveOpportunityAsync(await Open(300, 4, "proposal"), new("won"), ct: Ct);
        await api.MoveOpportunityAsync(await Open(9999, 1, "proposal"), new("lost", "price"), ct: Ct);
        await api.MoveOpportunityAsync(await Open(9999, 1, "proposal"), new("parked", "season", Until: Today.AddDays(9)), ct: Ct);

        var forecast = await api.OpportunityForecastAsync(Today, month.AddMonths(3), ct: Ct);
        forecast.Months.Select(m => m.Figures).ShouldBe([new(0, 300, 300, 300), new(2, 300.01m, 1000.05m, 0), new(1, 375, 500, 0), new(0, 0, 0, 0)]);
        forecast.Total.ShouldBe(new ForecastFigures(3, 975.01m, 1800.05m, 300));
        forecast.Owners.ShouldHaveSingleItem().ShouldBe(new ForecastPart(seller.StaffId, forecast.Total));
        forecast.Units.ShouldHaveSingleItem().Id.ShouldBe(seller.UnitId);
        forecast.Currencies.ShouldBe(["CNY", "USD"]);
        (await api.OpportunityForecastAsync(Today, currency: "USD", ct: Ct)).Total.BestCase.ShouldBe(70);
        await Some.ProblemAsync(() => api.OpportunityForecastAsync(Today, Today.AddMonths(-1), ct: Ct), HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_second_try_with_the_same_key_opens_no_second_one()
    {
        var (customer, key) = (await Some.CustomerAsync(customers.Api), Guid.NewGuid().ToString());
        var first = await customers.Api.OpenOpportunityAsync(new(customer, Fields("一次")), key, Ct);
        (await customers.Api.OpenOpportunityAsync(new(customer, Fields("一次")), key, Ct)).ShouldBe(first);
        (await customers.Api.FindOpportunitiesAsync(customerId: customer, ct: Ct)).Total.ShouldBe(1);
    }

    private OpportunityFields Fields(string title) => new(title, Today.AddDays(60), 80_000);

    private async Task<Guid> OpenAsync(Guid customer, OpportunityFields fields, string? stage = null) =>
        (await customers.Api.OpenOpportunityAsync(new(customer, fields, stage), ct: Ct)).Id;
}
