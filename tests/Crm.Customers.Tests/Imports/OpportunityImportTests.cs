using System.Net;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Features.ImportRows;
using Crm.Customers.Tests.Support;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Tests.Imports;

/// <summary>C-27: files of opportunities of customers that are known.</summary>
public sealed class OpportunityImportTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private const string Header = "客户编码,客户,商机名称,阶段,金额,币种,可能性（%）,预计成交日,产品线,竞争对手,下一步,下一步日期,结束日期,搁置到,原因,原因说明,备注\n";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
    private ICustomersApi Api => customers.Api;
    private DateOnly Today => customers.Today;

    [Fact] // C-27, C-12
    public async Task Rows_become_opportunities_of_the_customer_by_code_or_name()
    {
        var customer = await CustomerAsync();
        var close = Today.AddDays(60);
        var done = await Api.LoadAsync("opportunity",
            $"{Header}{customer.Code},,冷库扩容,谈判,\"¥1,280,000.50\",cny,80%,{close:yyyy年M月d日},冷链；仓储,远洋冷链,报价,{Today.AddDays(3):yyyy/M/d},,,,,急\n,{customer.Customer.Name},年度框架,,,USD,,{close:yyyyMMdd},,,,,,,,,\n");
        done.ShouldSatisfyAllConditions(d => d.Created.ShouldBe(2), d => d.Bad.ShouldBe(0), d => d.Kind.ShouldBe("opportunity"));
        var first = await ByTitleAsync(customer.Id, "冷库扩容");
        first.ShouldSatisfyAllConditions(
            o => o.Stage.ShouldBe("negotiation"), o => o.Probability.ShouldBe(80), o => o.Opportunity.Amount.ShouldBe(1_280_000.50m), o => o.Opportunity.Currency.ShouldBe("CNY"),
            o => o.Opportunity.ExpectedClose.ShouldBe(close), o => o.Opportunity.ProductLines.ShouldBe(["冷链", "仓储"]), o => o.Opportunity.NextStepOn.ShouldBe(Today.AddDays(3)),
            o => o.Opportunity.Notes.ShouldBe("急"), o => o.Opportunity.OwnerId.ShouldBe(customers.Lin.StaffId), o => o.Moves.ShouldHaveSingleItem().From.ShouldBeNull());
        (await ByTitleAsync(customer.Id, "年度框架")).ShouldSatisfyAllConditions(o => o.Stage.ShouldBe("contact"), o => o.Probability.ShouldBe(10), o => o.Opportunity.Currency.ShouldBe("USD"));
        (await Api.TimelineAsync(customer.Id, "opportunity", ct: Ct)).Items.Select(t => t.Kind).ShouldBe(["opportunity.opened", "opportunity.opened"]);
    }

    [Fact] // C-27
    public async Task Bad_rows_come_back_with_the_reason_at_their_field()
    {
        var customer = await CustomerAsync();
        var preview = await Api.UploadFileAsync("opportunity",
            $"{Header}{customer.Code},,甲,随便,10,CNY,,2027-01-31,,,,,,,,,\n{customer.Code},,乙,,十万,CNY,,2027-02-31,,,,,,,,,\n{customer.Code},,丙,赢单,,CNY,,2027-01-31,,,,,,,,,\n{customer.Code},,丁,输单,,CNY,,2027-01-31,,,,,{Today.AddDays(1):yyyy-MM-dd},,其他,,\n{customer.Code},,戊,搁置,,人民币,120,2027-01-31,,,,,,{Today:yyyy-MM-dd},预算,,\n,,己,,,CNY,,,,,,,,,,,\n");
        preview.Problems.Select(p => (p.Row, p.Field)).ShouldBe(
        [
            (2, "stage"), (3, "amount"), (3, "expectedClose"), (4, "closedOn"), (4, "amount"), (5, "closedOn"), (5, "reasonNote"),
            (6, "currency"), (6, "probability"), (7, "customerCode"), (7, "expectedClose"),
        ], ignoreOrder: true);
        await Api.StartImportAsync(preview.Id, new(preview.Mapping), Ct);
        (await Eventually.BecomesAsync(() => Api.GetImportAsync(preview.Id, Ct), s => s.State == "done", "import done", 60)).Bad.ShouldBe(6);
        var reasons = await Api.ReasonsAsync(preview.Id);
        reasons.ShouldContain("“2027-02-31” is no date");
        reasons.ShouldContain("Won and lost ones need the day");
        (await Api.FindOpportunitiesAsync(customerId: customer.Id, ct: Ct)).Items.ShouldBeEmpty();
    }

    [Fact] // C-27, C-12: what was won long ago is not announced as won today
    public async Task What_had_ended_keeps_its_day_and_only_what_is_won_today_is_told()
    {
        var customer = await CustomerAsync();
        var (ended, back) = (Today.AddDays(-400), Today.AddDays(30));
        var done = await Api.LoadAsync("opportunity",
            $"{Header}{customer.Code},,旧单,赢单,5000,CNY,,,,,,,{ended:yyyy-MM-dd},,,,\n{customer.Code},,今单,赢单,6000,CNY,100,,,,,,{Today:yyyy-MM-dd},,,,\n{customer.Code},,失单,输单,7000,CNY,,,,,,,{ended:yyyy-MM-dd},,价格,,\n{customer.Code},,缓单,搁置,8000,CNY,,2027-01-31,,,,,,{back:yyyy-MM-dd},其他,换厂房,\n");
        done.ShouldSatisfyAllConditions(d => d.Created.ShouldBe(4), d => d.Bad.ShouldBe(0));
        (await ByTitleAsync(customer.Id, "旧单")).ShouldSatisfyAllConditions(
            o => o.Stage.ShouldBe("won"), o => o.ClosedOn.ShouldBe(ended), o => o.Probability.ShouldBe(100), o => o.Moves.ShouldHaveSingleItem().To.ShouldBe("won"),
            o => o.MovedAt.ShouldBe(BuildingBlocks.Calendars.ChinaTime.Start(ended)));
        (await ByTitleAsync(customer.Id, "失单")).ShouldSatisfyAllConditions(o => o.Reason.ShouldBe("price"), o => o.ClosedOn.ShouldBe(ended), o => o.Probability.ShouldBe(0));
        (await ByTitleAsync(customer.Id, "缓单")).ShouldSatisfyAllConditions(o => o.ParkedUntil.ShouldBe(back), o => o.ReasonNote.ShouldBe("换厂房"), o => o.Stage.ShouldBe("parked"));
        var told = await customers.Host.Events.WaitForAsync<OpportunityWon>(e => e.CustomerId == customer.Id);
        (told.Title, told.Amount).ShouldBe(("今单", 6000m));
        customers.Host.Events.Of<OpportunityWon>().Where(e => e.CustomerId == customer.Id).ShouldHaveSingleItem();
    }

    [Fact] // C-27
    public async Task They_are_changed_by_their_title_and_taken_back_but_for_what_somebody_worked_with()
    {
        var customer = await CustomerAsync();
        await Api.LoadAsync("opportunity", $"客户编码,商机名称,金额,预计成交日,备注\n{customer.Code},老商机,100,2027-05-01,原来\n");
        var done = await Api.LoadAsync("opportunity",
            $"客户编码,商机名称,阶段,金额,预计成交日,备注\n{customer.Code},老商机,,,2027-06-01,改了\n{customer.Code},老商机,,,,又改\n{customer.Code},新商机,方案,200,2027-07-01,\n{customer.Code},移动的,,300,2027-07-01,\n{customer.Code},没日子,,,,\n",
            ImportModes.Both, "name");
        done.ShouldSatisfyAllConditions(d => d.Updated.ShouldBe(1), d => d.Created.ShouldBe(2), d => d.Bad.ShouldBe(2));
        (await Api.ReasonsAsync(done.Id)).ShouldContain("Row 2 dealt with");
        var changed = await ByTitleAsync(customer.Id, "老商机");
        changed.Opportunity.ShouldSatisfyAllConditions(o => o.Amount.ShouldBe(100m), o => o.Notes.ShouldBe("改了"), o => o.ExpectedClose.ShouldBe(new DateOnly(2027, 6, 1)));
        var again = await Api.LoadAsync("opportunity", $"客户编码,商机名称,阶段,备注\n{customer.Code},老商机,接触,改了\n{customer.Code},新商机,赢单,\n{customer.Code},谁也不知道,,\n", ImportModes.Update, "name");
        again.ShouldSatisfyAllConditions(d => d.Skipped.ShouldBe(1), d => d.Updated.ShouldBe(0), d => d.Bad.ShouldBe(2));

        var moved = await ByTitleAsync(customer.Id, "移动的");
        await Api.MoveOpportunityAsync(moved.Id, new("needs"), moved.ETag, Ct);
        (await Api.TakeBackAsync(done.Id)).ShouldSatisfyAllConditions(u => u.Undone.ShouldBe(2), u => u.Kept.ShouldBe(1));
        (await Api.FindKeptRowsAsync(done.Id, ct: Ct)).Items.ShouldHaveSingleItem().ShouldSatisfyAllConditions(k => k.RecordId.ShouldBe(moved.Id), k => k.Name.ShouldBe("移动的"));
        (await Api.FindOpportunitiesAsync(customerId: customer.Id, ct: Ct)).Items.Select(o => o.Title).ShouldBe(["老商机", "移动的"], ignoreOrder: true);
        (await ByTitleAsync(customer.Id, "老商机")).Opportunity.ShouldSatisfyAllConditions(o => o.Notes.ShouldBe("原来"), o => o.ExpectedClose.ShouldBe(new DateOnly(2027, 5, 1)));
        (await Api.TimelineAsync(customer.Id, "opportunity", ct: Ct)).Items.ShouldNotContain(t => t.Facts["title"] == "新商机");
    }

    [Fact] // C-27, W-03, C-25: out of reach and confidential are refused like unknown
    public async Task A_customer_out_of_reach_is_refused_like_one_that_is_not_there()
    {
        var mine = await CustomerAsync();
        var outsider = customers.Host.Actors.Add(
            "外人", Guid.CreateVersion7(), [.. CustomersHost.Everything.Where(p => p != CustomersPermissions.Confidentiality).Select(p => (p, RecordScope.All))]);
        foreach (var (api, secret) in new[] { (customers.As(customers.Xu), false), (customers.As(outsider), true) })
        {
            if (secret)
                await Api.SetConfidentialityAsync(mine.Id, new(Confidentialities.Secret), Ct);
            var done = await api.LoadAsync("opportunity", $"客户编码,商机名称,预计成交日\n{mine.Code},别人的,2027-05-01\nNX0000,没有的,2027-05-01\n");
            done.ShouldSatisfyAllConditions(d => d.Created.ShouldBe(0), d => d.Bad.ShouldBe(2));
            var reasons = await api.ReasonsAsync(done.Id);
            reasons.ShouldContain($"There is no customer that you may see whose “Customer code” is “{mine.Code}”.");
            reasons.ShouldContain("There is no customer that you may see whose “Customer code” is “NX0000”.");
        }
        (await Api.FindOpportunitiesAsync(customerId: mine.Id, ct: Ct)).Items.ShouldBeEmpty();
        var reader = customers.Host.Actors.Add("只读", customers.Team, [(CustomersPermissions.LeadImport, RecordScope.Own), (CustomersPermissions.OpportunityRead, RecordScope.Own)]);
        await Some.ProblemAsync(() => customers.As(reader).UploadFileAsync("opportunity", "客户,商机名称\n甲,乙\n"), HttpStatusCode.Forbidden);
    }

    [Fact] // C-27
    public async Task A_message_delivered_again_creates_nothing_twice()
    {
        var customer = await CustomerAsync();
        var rows = string.Join('\n', Enumerable.Range(0, 1_200).Select(i => $"{customer.Code},第{i}期,{i + 1},2027-05-01"));
        var preview = await Api.UploadFileAsync("opportunity", "客户编码,商机名称,金额,预计成交日\n" + rows);
        await Api.StartImportAsync(preview.Id, new(preview.Mapping), Ct);
        for (var i = 0; i < 5; i++)
            await customers.Host.PublishAsync(new ImportOpportunityRows(preview.Id));
        var done = await Eventually.BecomesAsync(() => Api.GetImportAsync(preview.Id, Ct), s => s.State == "done", "import done", 60);
        (done.Processed, done.Created).ShouldBe((1_200, 1_200));
        var (made, told) = await customers.Host.WithAsync<CustomersDbContext, (int, int)>(async db =>
            (await db.Opportunities.CountAsync(o => o.CustomerId == customer.Id), await db.Timeline.CountAsync(t => t.CustomerId == customer.Id && t.Topic == "opportunity")));
        (made, told).ShouldBe((1_200, 1_200));
    }

    [Theory] // C-27
    [InlineData("zh-CN", "csv")]
    [InlineData("en", "xlsx")]
    public async Task What_is_exported_loads_again(string culture, string format)
    {
        var (from, to) = (await CustomerAsync(), await CustomerAsync());
        var opened = await Api.OpenOpportunityAsync(new(from.Id, new OpportunityFields("=1+1 冷链", new DateOnly(2027, 3, 15), 120_000.5m, "USD", 35, ["冷链", "仓储"], ["远洋"], "报价", Today.AddDays(2), "两行\n备注"), "proposal"), ct: Ct);
        var lost = await Api.OpenOpportunityAsync(new(from.Id, new OpportunityFields("失单", new DateOnly(2027, 3, 15))), ct: Ct);
        await Api.MoveOpportunityAsync(lost.Id, new("lost", "other", "关厂"), ct: Ct);
        var parked = await Api.OpenOpportunityAsync(new(from.Id, new OpportunityFields("缓单", new DateOnly(2027, 3, 15))), ct: Ct);
        await Api.MoveOpportunityAsync(parked.Id, new("parked", "budget", Until: Today.AddDays(9)), ct: Ct);

        var api = customers.As(customers.Lin, culture);
        var done = await api.LoadAgainAsync("opportunity", await api.ExportOpportunitiesAsync(format, customerId: from.Id, ct: Ct), from.Code, to.Code);
        (done.Created, done.Bad).ShouldBe((3, 0), await api.ReasonsAsync(done.Id));
        var was = await Api.GetOpportunityAsync(opened.Id, Ct);
        (await ByTitleAsync(to.Id, "=1+1 冷链")).ShouldSatisfyAllConditions(
            o => o.Stage.ShouldBe("proposal"), o => o.Opportunity.ShouldBeEquivalentTo(was.Opportunity));
        (await ByTitleAsync(to.Id, "失单")).ShouldSatisfyAllConditions(o => o.Reason.ShouldBe("other"), o => o.ReasonNote.ShouldBe("关厂"), o => o.ClosedOn.ShouldBe(Today));
        (await ByTitleAsync(to.Id, "缓单")).ParkedUntil.ShouldBe(Today.AddDays(9));
    }

    private async Task<OpportunityDetails> ByTitleAsync(Guid customer, string title) =>
        await Api.GetOpportunityAsync((await Api.FindOpportunitiesAsync(customerId: customer, ct: Ct)).Items.Single(o => o.Title == title).Id, Ct);

    private async Task<CustomerDetails> CustomerAsync() => await Api.GetAsync(await Some.CustomerAsync(Api), Ct);
}
