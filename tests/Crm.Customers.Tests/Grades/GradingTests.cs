using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Grading;
using Crm.Customers.Jobs;
using Crm.Customers.Tests.Support;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Tests.Grades;

public sealed class GradingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact] // C-30
    public async Task The_run_over_all_customers_decides_as_the_rules_do_one_by_one()
    {
        await using var alone = await ModuleHost.StartAsync(CustomersHost.Module);
        var (now, random) = (alone.Clock.GetUtcNow(), new Random(7));
        await alone.WithAsync<CustomersDbContext, int>(async db =>
        {
            db.Standings.AddRange(Enumerable.Range(0, 500).Select(_ => Standing(random, now)));
            return await db.SaveChangesAsync(Ct);
        });
        await alone.WithAsync<CustomersDbContext, int>(db => GradeRun.RunAsync(db, GradeRules.Default, now, Ct));
        var all = await alone.WithAsync<CustomersDbContext, List<Standing>>(db => db.Standings.AsNoTracking().ToListAsync(Ct));
        foreach (var standing in all)
        {
            var rule = GradeRules.Decide(GradeRules.Default, standing.Facts(), now);
            (standing.Grade, standing.GradeRule).ShouldBe((rule.Grade, rule.Key), standing.Facts().ToString());
            standing.GradeInputs.ShouldBe(standing.Facts().Explain(now), ignoreOrder: true);
        }
        all.Select(s => s.Grade).Distinct().Count().ShouldBe(5);
        (await alone.WithAsync<CustomersDbContext, int>(db => db.GradeChanges.CountAsync(Ct))).ShouldBe(500);
        // A second run changes nothing.
        await alone.WithAsync<CustomersDbContext, int>(db => GradeRun.RunAsync(db, GradeRules.Default, now, Ct));
        (await alone.WithAsync<CustomersDbContext, int>(db => db.GradeChanges.CountAsync(Ct))).ShouldBe(500);
    }

    [Fact] // C-30
    public async Task The_preview_tells_exactly_what_a_run_by_the_rules_would_change_and_changes_nothing()
    {
        await using var alone = await ModuleHost.StartAsync(CustomersHost.Module);
        // The nightly run makes up for the nights before the installation was; later it would grade what is made here.
        await Eventually.BecomesTrueAsync(() => alone.WithAsync<CustomersDbContext, bool>(async db => await db.Database.SqlQuery<int>(
            $"""SELECT count(*)::int AS "Value" FROM customers.job_runs WHERE job = 'customers.grading' AND finished_at IS NOT NULL""").SingleAsync(Ct) > 0), "the nightly run is done");
        var (now, random) = (alone.Clock.GetUtcNow(), new Random(11));
        var admin = alone.Actors.Add("系统管理员", Guid.CreateVersion7(), [.. CustomersHost.Everything.Select(p => (p, RecordScope.All))]);
        var api = alone.Api<ICustomersApi>(admin);
        for (var i = 0; i < 30; i++)
        {
            var customer = await api.RegisterAsync(new(new(Some.Brand())), Ct);
            await alone.WithAsync<CustomersDbContext, int>(db => db.Standings.Where(s => s.CustomerId == customer.Id).ExecuteUpdateAsync(
                s => s.SetProperty(x => x.TwelveMonthTrade, random.Next(0, 3) * 400_000m).SetProperty(x => x.LastContactAt, now.AddDays(-random.Next(0, 200))), Ct));
        }
        IReadOnlyList<GradeRule> rules = [new("big", "A", "大", "Big", [new("trade12m", ">=", 700_000)]), new("quiet", "X", "静", "Quiet", [new("daysSinceContact", ">", 100)]), new("rest", "C", "余", "Rest", [])];

        var preview = await api.PreviewGradeRulesAsync(new(rules), Ct);
        (await alone.WithAsync<CustomersDbContext, int>(db => db.Standings.CountAsync(s => s.Grade == "D", Ct))).ShouldBe(30);
        await alone.WithAsync<CustomersDbContext, int>(db => GradeRun.RunAsync(db, rules, now, Ct));
        var after = await alone.WithAsync<CustomersDbContext, List<Standing>>(db => db.Standings.AsNoTracking().ToListAsync(Ct));
        preview.Customers.ShouldBe(30);
        preview.Moves.ToDictionary(m => m.To, m => m.Count).ShouldBe(after.GroupBy(s => s.Grade!).ToDictionary(g => g.Key, g => g.Count()), ignoreOrder: true);
        preview.Examples.Count.ShouldBe(20);
        preview.Examples.ShouldAllBe(e => after.Single(s => s.CustomerId == e.Id).Grade == e.To && after.Single(s => s.CustomerId == e.Id).GradeRule == e.Rule);
        preview.Examples.Select(e => e.Trade).ShouldBeInOrder(SortDirection.Descending);
        (await Some.ProblemAsync(() => api.PreviewGradeRulesAsync(new([new("a", "A", "a", "a", [new("nonsense", ">", 1)])]), Ct), System.Net.HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.choice");
    }

    [Fact] // C-30
    public async Task Changed_rules_grade_all_customers_again_and_tell_the_others()
    {
        await using var alone = await ModuleHost.StartAsync(CustomersHost.Module);
        var admin = alone.Actors.Add("系统管理员", Guid.CreateVersion7(), ("customers.settings", RecordScope.All), ("customers.read", RecordScope.All), ("customers.register", RecordScope.All));
        var api = alone.Api<ICustomersApi>(admin);
        var customer = await api.RegisterAsync(new(new(Some.Brand())), Ct);
        var rules = await api.GetGradeRulesAsync(Ct);
        await api.ChangeGradeRulesAsync(new([new("all", "B", "全部", "All", [])]), rules.ETag, Ct);
        var told = await alone.Events.WaitForAsync<CustomerGraded>(e => e.CustomerId == customer.Id && e.Grade == "B", 60);
        told.ShouldSatisfyAllConditions(e => e.Previous.ShouldBe("D"), e => e.Rule.ShouldBe("all"));
        (await api.GetAsync(customer.Id, Ct)).Standing.Grade.ShouldBe("B");
        (await api.TimelineAsync(customer.Id, "grade", ct: Ct)).Items[0].Facts["rule"].ShouldBe("all");
        var problem = await Some.ProblemAsync(() => api.ChangeGradeRulesAsync(new(rules.Rules), rules.ETag, Ct), System.Net.HttpStatusCode.PreconditionFailed);
        problem.Code.ShouldBe("stale");
    }

    [Fact] // C-22
    public async Task A_changed_code_rule_is_used_for_the_next_customer()
    {
        await using var alone = await ModuleHost.StartAsync(CustomersHost.Module);
        var admin = alone.Actors.Add("系统管理员", Guid.CreateVersion7(), ("customers.settings", RecordScope.All), ("customers.read", RecordScope.All), ("customers.register", RecordScope.All));
        var api = alone.Api<ICustomersApi>(admin);
        var rule = await api.GetCodeRuleAsync(Ct);
        rule.Example.ShouldBe("JRN01001");
        await api.ChangeCodeRuleAsync(new("KH{serial:0000}"), rule.ETag, Ct);
        (await api.RegisterAsync(new(new(Some.Brand())), Ct)).Code.ShouldBe("KH0001");
    }

    [Fact] // C-06
    public async Task A_nurtured_lead_comes_back_on_its_day()
    {
        await using var alone = await ModuleHost.StartAsync(CustomersHost.Module);
        var person = alone.Actors.Add("林小雨", Guid.CreateVersion7(), ("customers.lead.read", RecordScope.Own), ("customers.lead.write", RecordScope.Own));
        var api = alone.Api<ICustomersApi>(person);
        var lead = await api.CreateLeadAsync(new(Some.Lead()), ct: Ct);
        await api.NurtureLeadAsync(lead.Id, new(DateOnly.FromDateTime(alone.Clock.GetUtcNow().UtcDateTime).AddDays(3)), Ct);
        alone.Clock.Advance(TimeSpan.FromDays(5));
        await Eventually.BecomesAsync(() => api.GetLeadAsync(lead.Id, Ct), l => l.Stage == "new", "lead back", 60);
    }

    private static Standing Standing(Random random, DateTimeOffset now) => new()
    {
        CustomerId = Guid.CreateVersion7(),
        KnownSince = now.AddDays(-random.Next(800)).AddSeconds(-random.Next(86400)),
        TwelveMonthTrade = random.Next(3) switch { 0 => null, 1 => random.Next(499_990, 500_010), _ => random.Next(0, 2_000_000) / 3m },
        LastOrderOn = random.Next(2) == 0 ? new DateOnly(2025, 5, 5) : null,
        LastMaterialAt = random.Next(2) == 0 ? now.AddDays(-5) : null,
        LastContactAt = random.Next(4) == 0 ? null : now.AddDays(-random.Next(180)).AddSeconds(-random.Next(86400)),
    };
}
