using System.Net;
using Crm.Accounts.Contracts.Events;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Jobs;
using Crm.Customers.Tests.Support;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;
using Refit;

namespace Crm.Customers.Tests.Merging;

/// <summary>C-26: two customers become one, and two again.</summary>
public sealed class MergeTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ICustomersApi Api => customers.As(customers.Boss);

    [Fact]
    public async Task Two_are_laid_side_by_side_with_what_differs_and_how_much_would_move()
    {
        var (winner, loser) = await PairAsync();
        await Api.AddNoteAsync(loser, new("来过电话"), Ct);

        var both = await Api.CompareCustomersAsync(winner, loser, Ct);

        both.Fields.Single(f => f.Field == "name").ShouldSatisfyAllConditions(f => f.Same.ShouldBeFalse(), f => f.Proposed.ShouldBe("survivor"), f => f.Choices.ShouldBe(["survivor", "merged"]));
        both.Fields.Single(f => f.Field == "industry").Same.ShouldBeTrue();
        both.Merged.Counts.ShouldSatisfyAllConditions(c => c["contacts"].ShouldBe(1), c => c["leads"].ShouldBe(1), c => c["timeline"].ShouldBeGreaterThan(1));
        (await Api.MergeCandidatesAsync(winner, Ct)).ShouldContain(c => c.Id == loser && c.Code == both.Merged.Code);
    }

    [Fact]
    public async Task What_belonged_to_the_one_belongs_to_the_other_and_the_others_are_told()
    {
        var (winner, loser) = await PairAsync();
        var opportunity = (await Api.OpenOpportunityAsync(new(loser, new("扩建", new DateOnly(2027, 3, 1))), ct: Ct)).Id;
        var call = (await Api.PlanActivityAsync(new("call", "回访", customers.Host.Clock.GetUtcNow().AddDays(1), loser), Ct)).Id;
        var lead = (await Api.GetAsync(loser, Ct)).LeadId!.Value;
        var contact = (await Api.GetAsync(loser, Ct)).Contacts.Single().Id;

        var merge = await MergeAsync(winner, loser);

        var now = await Api.GetAsync(winner, Ct);
        now.Contacts.Select(c => c.Id).ShouldContain(contact);
        now.Contacts.Count(c => c.Contact.Main).ShouldBe(1);
        (await Api.GetOpportunityAsync(opportunity, Ct)).CustomerId.ShouldBe(winner);
        (await Api.GetActivityAsync(call, Ct)).CustomerId.ShouldBe(winner);
        (await Api.GetLeadAsync(lead, Ct)).CustomerId.ShouldBe(winner);
        (await Api.TimelineAsync(winner, "stage", ct: Ct)).Items.Select(e => e.Kind).ShouldContain("customer.merged");
        var told = await customers.Host.Events.WaitForAsync<CustomersMerged>(e => e.MergeId == merge.MergeId);
        (told.WinnerId, told.LoserId).ShouldBe((winner, loser));
        await customers.Host.Events.WaitForAsync<CustomerChanged>(e => e.Customer.CustomerId == winner && e.At == told.At);
        await customers.Host.Events.WaitForAsync<AuditBatchRecorded>(b => b.Entries.Any(e => e.Action == "merged" && e.RecordId == loser.ToString()));
    }

    [Fact]
    public async Task The_losers_code_and_id_and_name_still_find_the_winner()
    {
        var (winner, loser) = await PairAsync();
        var gone = await Api.GetAsync(loser, Ct);
        await MergeAsync(winner, loser);

        (await Api.GetAsync(loser, Ct)).Id.ShouldBe(winner);
        (await Api.GetAsync(winner, Ct)).MergedCodes.ShouldBe([gone.Code]);
        (await Api.FindAsync(gone.Code, ct: Ct)).Items.ShouldHaveSingleItem().Id.ShouldBe(winner);
        (await Api.SearchAsync(gone.Code, ct: Ct)).ShouldContain(h => h.Id == winner);
        (await Api.LookupAsync(gone.Code, ct: Ct)).ShouldHaveSingleItem().Id.ShouldBe(winner);
        (await Api.FindDuplicatesAsync(new(gone.Customer.Name), Ct)).ShouldContain(d => d.Id == winner);
        (await Some.ProblemAsync(() => Api.ChangeAsync(loser, gone.Customer, gone.ETag, Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.merge.gone");
        (await Api.FindMergesAsync(gone.Code, ct: Ct)).Items.ShouldHaveSingleItem().ShouldSatisfyAllConditions(m => m.SurvivorId.ShouldBe(winner), m => m.MayUndo.ShouldBeTrue());
        // Also after a change, which writes the index anew, and when the winner is merged itself.
        var before = await Api.GetAsync(winner, Ct);
        await Api.ChangeAsync(winner, before.Customer with { Notes = "x" }, before.ETag, Ct);
        var third = await Some.CustomerAsync(Api);
        await MergeAsync(third, winner);
        (await Api.FindAsync(gone.Code, ct: Ct)).Items.ShouldHaveSingleItem().Id.ShouldBe(third);
        (await Api.GetAsync(loser, Ct)).Id.ShouldBe(third);
    }

    [Fact]
    public async Task Fields_are_taken_as_chosen_and_the_rest_as_proposed()
    {
        var (winner, loser) = await PairAsync();
        var lost = await Api.GetAsync(loser, Ct);
        await Api.ChangeAsync(loser, lost.Customer with { NameEn = "Chenglan", Web = "chenglan.cn", ExternalCode = "X" + Some.Number() }, lost.ETag, Ct);
        lost = await Api.GetAsync(loser, Ct);

        await MergeAsync(winner, loser, ("name", "merged"), ("web", "survivor"));

        (await Api.GetAsync(winner, Ct)).Customer.ShouldSatisfyAllConditions(
            c => c.Name.ShouldBe(lost.Customer.Name), c => c.NameEn.ShouldBe("Chenglan"), c => c.Web.ShouldBeNull(), c => c.ExternalCode.ShouldBe(lost.Customer.ExternalCode));
    }

    [Fact]
    public async Task Trade_of_both_counts_for_the_grade()
    {
        var (winner, loser) = await PairAsync();
        foreach (var customer in (Guid[])[winner, loser])
            await customers.Host.PublishAsync(Booked(customer, 300_000m));
        foreach (var customer in (Guid[])[winner, loser])
            await Eventually.BecomesTrueAsync(async () => (await Api.GetAsync(customer, Ct)).Standing.Grade == "B", "both are B");

        var merge = await MergeAsync(winner, loser);
        (await Api.GetAsync(winner, Ct)).ShouldSatisfyAllConditions(c => c.Standing.TwelveMonthTrade.ShouldBe(600_000m), c => c.Standing.Grade.ShouldBe("A"));

        await Api.UndoMergeAsync(merge.MergeId, Ct);
        foreach (var customer in (Guid[])[winner, loser])
            (await Api.GetAsync(customer, Ct)).ShouldSatisfyAllConditions(c => c.Standing.TwelveMonthTrade.ShouldBe(300_000m), c => c.Standing.Grade.ShouldBe("B"));
    }

    [Fact]
    public async Task Undone_at_once_every_row_is_as_it_was()
    {
        var (winner, loser) = await PairAsync();
        await FillAsync(winner, loser);
        var (before, fields) = (await RowsAsync(winner, loser), (await Api.GetAsync(winner, Ct)).Customer);

        var merge = await MergeAsync(winner, loser, ("name", "merged"));
        (await RowsAsync(loser, loser)).ShouldBeEmpty();
        (await PlansAsync(loser)).ShouldBeEmpty();
        var undone = await Api.UndoMergeAsync(merge.MergeId, Ct);

        undone.Kept.ShouldBeEmpty();
        (await RowsAsync(winner, loser)).ShouldSatisfyAllConditions(after => before.Except(after).ShouldBeEmpty());
        (await PlansAsync(loser)).Count.ShouldBe(2);
        var now = (await Api.GetAsync(winner, Ct)).Customer;
        (now.Name, now.Web, now.ExternalCode).ShouldBe((fields.Name, fields.Web, fields.ExternalCode));
        (await Api.GetAsync(loser, Ct)).Id.ShouldBe(loser);
        (await Api.FindAsync((await Api.GetAsync(loser, Ct)).Code, ct: Ct)).Items.ShouldHaveSingleItem().Id.ShouldBe(loser);
        await customers.Host.Events.WaitForAsync<CustomersMergeUndone>(e => e.MergeId == merge.MergeId);
        await customers.Host.Events.WaitForAsync<CustomerChanged>(e => e.Customer.CustomerId == loser);
        (await Some.ProblemAsync(() => Api.UndoMergeAsync(merge.MergeId, Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.merge.undone");
    }

    [Fact]
    public async Task What_was_changed_since_stays_as_it_is_when_a_merge_is_undone()
    {
        var (winner, loser) = await PairAsync();
        var lost = await Api.GetAsync(loser, Ct);
        await Api.ChangeAsync(loser, lost.Customer with { Web = "chenglan.cn", Uscc = null, NameEn = "Chenglan" }, lost.ETag, Ct);
        var merge = await MergeAsync(winner, loser);
        var call = (await Api.PlanActivityAsync(new("call", "回访", customers.Host.Clock.GetUtcNow().AddDays(1), winner), Ct)).Id;
        var together = await Api.GetAsync(winner, Ct);
        await Api.ChangeAsync(winner, together.Customer with { Web = "www.chenglan.com" }, together.ETag, Ct);

        (await Api.UndoMergeAsync(merge.MergeId, Ct)).Kept.ShouldBe(["web"]);

        (await Api.GetAsync(winner, Ct)).Customer.ShouldSatisfyAllConditions(c => c.Web.ShouldBe("www.chenglan.com"), c => c.NameEn.ShouldBeNull());
        (await Api.GetAsync(loser, Ct)).Customer.Web.ShouldBe("chenglan.cn");
        (await Api.GetActivityAsync(call, Ct)).CustomerId.ShouldBe(winner);
    }

    [Fact]
    public async Task A_merge_is_not_undone_once_its_survivor_was_merged()
    {
        var (winner, loser) = await PairAsync();
        var third = await Some.CustomerAsync(Api);
        var first = await MergeAsync(winner, loser);
        var second = await MergeAsync(third, winner);

        (await Some.ProblemAsync(() => Api.UndoMergeAsync(first.MergeId, Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.merge.gone");
        await Api.UndoMergeAsync(second.MergeId, Ct);
        await Api.UndoMergeAsync(first.MergeId, Ct);
        foreach (var one in (Guid[])[winner, loser, third])
            (await Api.GetAsync(one, Ct)).ShouldSatisfyAllConditions(c => c.Id.ShouldBe(one), c => c.MergedCodes.ShouldBeEmpty());
    }

    [Fact]
    public async Task Rows_and_events_that_come_late_go_to_the_winner()
    {
        var (winner, loser) = await PairAsync();
        var merge = await MergeAsync(winner, loser);
        await customers.Host.PublishAsync(Booked(loser, 10_000m));
        await Eventually.BecomesTrueAsync(async () => (await Api.TimelineAsync(winner, "trade", ct: Ct)).Items.Count == 1, "the order is on the winner's timeline");
        (await Api.GetAsync(winner, Ct)).Stage.ShouldBe("trading");

        var late = Guid.CreateVersion7();
        await ExecuteAsync($"INSERT INTO customers.case_copies (case_id, customer_id, number) VALUES ('{late}', '{loser}', 'GD1')");
        await customers.Host.WithAsync<MergeStragglersJob, string>(job => job.RunAsync(Ct));
        (await RowsAsync(loser, loser)).ShouldBeEmpty();
        (await Api.GetAsync(winner, Ct)).Standing.OpenCases.ShouldBe(1);

        await Api.UndoMergeAsync(merge.MergeId, Ct);
        (await Api.GetAsync(loser, Ct)).Standing.OpenCases.ShouldBe(1);
        (await Api.GetAsync(winner, Ct)).Standing.OpenCases.ShouldBe(0);
    }

    [Fact]
    public async Task Of_a_merge_and_an_edit_at_once_one_wins_and_nothing_is_lost()
    {
        for (var round = 0; round < 6; round++)
        {
            var (winner, loser) = await PairAsync();
            var both = await Api.CompareCustomersAsync(winner, loser, Ct);
            var side = round % 2 == 0 ? both.Survivor : both.Merged;
            var web = $"round{round}.cn";

            var answers = await Task.WhenAll(
                StatusAsync(Api.MergeCustomersAsync(winner, new(loser, both.Survivor.ETag, both.Merged.ETag, "同一家"), Ct)),
                StatusAsync(customers.Api.ChangeAsync(side.Id, side.Customer with { Web = web }, side.ETag, Ct)));

            answers.Count(a => a == HttpStatusCode.OK).ShouldBe(1, string.Join(", ", answers));
            answers.Single(a => a != HttpStatusCode.OK).ShouldBeOneOf(HttpStatusCode.PreconditionFailed, HttpStatusCode.Conflict);
            var merged = answers[0] == HttpStatusCode.OK;
            (await Api.GetAsync(loser, Ct)).Id.ShouldBe(merged ? winner : loser);
            (await Api.GetAsync(side.Id, Ct)).Customer.Web.ShouldBe(merged ? null : web);
        }
    }

    [Fact]
    public async Task Of_two_merges_that_meet_at_once_one_wins()
    {
        for (var round = 0; round < 4; round++)
        {
            var (one, two) = await PairAsync();
            var three = await Some.CustomerAsync(Api);
            var (there, back) = (await Api.CompareCustomersAsync(one, two, Ct), await Api.CompareCustomersAsync(two, round % 2 == 0 ? one : three, Ct));

            var answers = await Task.WhenAll(
                StatusAsync(Api.MergeCustomersAsync(one, new(two, there.Survivor.ETag, there.Merged.ETag, "同一家"), Ct)),
                StatusAsync(Api.MergeCustomersAsync(two, new(back.Merged.Id, back.Survivor.ETag, back.Merged.ETag, "同一家"), Ct)));

            answers.Count(a => a == HttpStatusCode.OK).ShouldBe(1, string.Join(", ", answers));
            answers.Single(a => a != HttpStatusCode.OK).ShouldBeOneOf(HttpStatusCode.PreconditionFailed, HttpStatusCode.Conflict);
        }
    }

    [Fact]
    public async Task Old_versions_the_same_customer_and_others_customers_are_refused()
    {
        var (winner, loser) = await PairAsync();
        var both = await Api.CompareCustomersAsync(winner, loser, Ct);
        var request = new MergeCustomersRequest(loser, both.Survivor.ETag, both.Merged.ETag, "同一家");

        (await Some.ProblemAsync(() => Api.MergeCustomersAsync(winner, request with { MergedETag = "\"1\"" }, Ct), HttpStatusCode.PreconditionFailed)).Code.ShouldBe("stale");
        (await Some.ProblemAsync(() => Api.MergeCustomersAsync(winner, request with { MergedId = winner }, Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["mergedId"]);
        (await Some.ProblemAsync(() => Api.MergeCustomersAsync(winner, request with { Reason = " " }, Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["reason"]);
        var foreign = await Some.CustomerAsync(customers.As(customers.Xu));
        await Some.ProblemAsync(() => customers.Api.CompareCustomersAsync(winner, foreign, Ct), HttpStatusCode.NotFound);
        await Some.ProblemAsync(() => customers.Api.MergeCustomersAsync(winner, request with { MergedId = foreign }, Ct), HttpStatusCode.NotFound);
        var clerk = customers.Host.Actors.Add("小吴", customers.Team, (CustomersPermissions.Read, RecordScope.All), (CustomersPermissions.Write, RecordScope.All));
        (await StatusAsync(customers.As(clerk).MergeCustomersAsync(winner, request, Ct))).ShouldBe(HttpStatusCode.Forbidden);
        (await Api.GetAsync(loser, Ct)).Id.ShouldBe(loser);
    }

    [Fact]
    public async Task After_thirty_days_it_is_for_good()
    {
        await using var host = new CustomersHost();
        await host.InitializeAsync();
        var api = host.As(host.Boss);
        var (winner, loser) = (await Some.CustomerAsync(api), await Some.CustomerAsync(api));
        var both = await api.CompareCustomersAsync(winner, loser, Ct);
        var merge = await api.MergeCustomersAsync(winner, new(loser, both.Survivor.ETag, both.Merged.ETag, "同一家"), Ct);

        host.Host.Clock.Set(merge.UndoUntil.AddMinutes(1));
        await host.Host.WithAsync<MergeStragglersJob, string>(job => job.RunAsync(Ct));

        (await Some.ProblemAsync(() => api.UndoMergeAsync(merge.MergeId, Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.merge.late");
        (await api.FindMergesAsync(ct: Ct)).Items.ShouldHaveSingleItem().MayUndo.ShouldBeFalse();
        (await host.Host.WithAsync<CustomersDbContext, int>(db => db.Database.SqlQuery<int>($"SELECT count(*)::int AS \"Value\" FROM customers.merge_kept").SingleAsync(Ct))).ShouldBe(0);
        (await api.GetAsync(loser, Ct)).Id.ShouldBe(winner);
    }

    private static RevenueBooked Booked(Guid customer, decimal amount) => new(
        customer, Guid.CreateVersion7(), 1, amount, amount, "CNY", DateOnly.FromDateTime(DateTime.UtcNow), DateOnly.FromDateTime(DateTime.UtcNow), DateTimeOffset.UtcNow);

    private static async Task<HttpStatusCode> StatusAsync(Task call)
    {
        try
        {
            await call;
            return HttpStatusCode.OK;
        }
        catch (ApiException e)
        {
            return e.StatusCode;
        }
    }

    /// <summary>Two that look alike, both of Lin.</summary>
    private async Task<(Guid Winner, Guid Loser)> PairAsync()
    {
        var name = Some.Brand();
        return (await Some.CustomerAsync(customers.Api, Some.Complete(name + "电器有限公司")), await Some.CustomerAsync(customers.Api, Some.Complete(name + "电器厂")));
    }

    private async Task<MergedCustomers> MergeAsync(Guid winner, Guid loser, params (string Field, string Choice)[] take)
    {
        var both = await Api.CompareCustomersAsync(winner, loser, Ct);
        return await Api.MergeCustomersAsync(
            winner, new(loser, both.Survivor.ETag, both.Merged.ETag, "同一家公司", take.ToDictionary(t => t.Field, t => t.Choice)), Ct);
    }

    /// <summary>A row of every table for the loser; where only one may be, of the winner too; a person that serves both; a plan with both.</summary>
    private async Task FillAsync(Guid winner, Guid loser)
    {
        var shared = (await Api.GetAsync(winner, Ct)).Contacts.Single().Id;
        await Api.LinkContactAsync(loser, new(shared, Main: true), Ct);
        await Api.OpenOpportunityAsync(new(loser, new("扩建", new DateOnly(2027, 3, 1))), ct: Ct);
        await Api.PlanActivityAsync(new("call", "回访", customers.Host.Clock.GetUtcNow().AddDays(1), loser), Ct);
        var segments = (await Api.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Frozen), Ct), await Api.AddSegmentAsync(new(Some.Brand(), SegmentKinds.Frozen), Ct));
        await Api.ChangeSegmentMembersAsync(segments.Item1.Id, new([winner, loser]), Ct);
        await Api.ChangeSegmentMembersAsync(segments.Item2.Id, new([loser]), Ct);
        string Stop(Guid id, string name) => $$"""{"customerId":"{{id}}","name":"{{name}}","day":"2026-11-24"}""";
        await ExecuteAsync($"""
            INSERT INTO customers.case_copies (case_id, customer_id, number) VALUES (gen_random_uuid(), '{loser}', 'GD7');
            INSERT INTO customers.customer_places (id, sequence) VALUES ('{winner}', 1), ('{loser}', 2);
            INSERT INTO customers.development_plans (id, strategy) VALUES ('{loser}', '先试用');
            INSERT INTO customers.development_assessments (id, customer_id, number, score, parts, by, at) VALUES (gen_random_uuid(), '{loser}', 1, 50, '[]', gen_random_uuid(), now());
            INSERT INTO customers.market_reports (id, unit_id, kind, title, customer_id, at, shared) VALUES (gen_random_uuid(), gen_random_uuid(), 'competitor', 'x', '{loser}', now(), false);
            INSERT INTO customers.pool_moves (id, kind, record_id, name, move, unit_id, by, at) VALUES (gen_random_uuid(), 'prospect', '{loser}', 'x', 'claimed', gen_random_uuid(), gen_random_uuid(), now());
            INSERT INTO customers.visitors (id, came_at, name, company, customer_id, need, next_step, unit_id, activity_id, by)
                VALUES (gen_random_uuid(), now(), 'x', 'x', '{loser}', 'x', 'x', gen_random_uuid(), gen_random_uuid(), gen_random_uuid());
            INSERT INTO customers.expense_applications (id, number, kind, state, customer_id, purpose, starts_on, ends_on, guests, our_people, particulars, lines, estimate, currency, unit_id,
                created_at, report_reminded, excess_refused, settlers_told, search)
                VALUES (gen_random_uuid(), gen_random_uuid()::text, 'gift', 'draft', '{loser}', 'x', '2026-12-01', '2026-12-01', ARRAY[]::text[], ARRAY[]::uuid[], jsonb_build_object(), '[]', 0, 'CNY', gen_random_uuid(), now(), false, false, false, '');
            INSERT INTO customers.development_projects (id, number, state, customer_id, unit_id, survey, product_lines, responsible, currency, report_reminded, reviewers_told, created_at)
                VALUES (gen_random_uuid(), gen_random_uuid()::text, 'survey', '{loser}', gen_random_uuid(), jsonb_build_object(), ARRAY[]::text[], ARRAY[]::uuid[], 'CNY', false, false, now());
            INSERT INTO customers.suggestions (id, unit_id, at, title, text, topic, source, customer_id, confidential, state, shared)
                VALUES (gen_random_uuid(), gen_random_uuid(), now(), 'x', 'x', 'service', 'staff', '{loser}', false, 'open', false);
            INSERT INTO customers.fact_sources (id, customer_id, section, informant, certainty, said_on, recorded_by, recorded_at)
                VALUES (gen_random_uuid(), '{loser}', 'basic', 'visit', 'certain', '2026-11-01', gen_random_uuid(), now());
            INSERT INTO customers.data_cards (id, customer_id, token_hash, state, fields, shown, sent_by, sent_at, expires_at)
                VALUES (gen_random_uuid(), '{loser}', '\x00', 'open', ARRAY['web'], ARRAY[]::text[], gen_random_uuid(), now(), now());
            INSERT INTO customers.grade_overrides (id, customer_id, grade, reason, until, state, asked_by, asked_at, approval_id)
                VALUES (gen_random_uuid(), '{loser}', 'A', 'x', '2026-12-01', 'rejected', gen_random_uuid(), now(), gen_random_uuid());
            INSERT INTO customers.access_requests (id, customer_id, reason, until, state, asked_by, asked_at, approval_id)
                VALUES (gen_random_uuid(), '{loser}', 'x', '2026-12-01', 'rejected', gen_random_uuid(), now(), gen_random_uuid());
            INSERT INTO customers.confidential_readings (id, customer_id, staff_id, at, door) VALUES (gen_random_uuid(), '{loser}', gen_random_uuid(), now(), 'page');
            INSERT INTO customers.customer_circulation (id, customer_id, reader_id, is_unit, by, at)
                SELECT gen_random_uuid(), c.id, '{shared}', false, gen_random_uuid(), now() FROM customers.customers c WHERE c.id IN ('{winner}', '{loser}');
            INSERT INTO customers.customer_survey_targets (survey_id, customer_id) VALUES ('{shared}', '{winner}'), ('{shared}', '{loser}'), (gen_random_uuid(), '{loser}');
            INSERT INTO customers.visit_plans (id, unit_id, owner_id, week, state, stops) VALUES
                (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '2026-11-23', 'draft', '[{Stop(winner, "甲")},{Stop(loser, "乙")}]'),
                (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '2026-11-23', 'draft', '[{Stop(loser, "乙")}]');
            """);
        var filled = await RowsAsync(loser, loser);
        MergeTables.All.Select(t => t.Name).Where(t => !filled.Any(row => row.StartsWith(t + " ", StringComparison.Ordinal))).ShouldBeEmpty("each table needs a row here");
    }

    /// <summary>The rows of both, but for the opportunities' index, whose order of words may differ.</summary>
    private async Task<List<string>> RowsAsync(Guid winner, Guid loser)
    {
        var rows = new List<string>();
        foreach (var table in MergeTables.All)
        {
            var sql = $"SELECT '{table.Name} ' || (to_jsonb(t) - 'search')::text AS \"Value\" FROM customers.{table.Name} t WHERE t.{table.Column} IN ('{winner}', '{loser}')";
            rows.AddRange(await customers.Host.WithAsync<CustomersDbContext, List<string>>(db => db.Database.SqlQueryRaw<string>(sql).ToListAsync(Ct)));
        }
        return rows;
    }

    private Task<List<Guid>> PlansAsync(Guid customer) => customers.Host.WithAsync<CustomersDbContext, List<Guid>>(db => db.Database.SqlQuery<Guid>(
        $"SELECT id AS \"Value\" FROM customers.visit_plans WHERE stops @> jsonb_build_array(jsonb_build_object('customerId', {customer}))").ToListAsync(Ct));

    private Task<int> ExecuteAsync(string sql) => customers.Host.WithAsync<CustomersDbContext, int>(
        db => db.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), [], Ct));
}
