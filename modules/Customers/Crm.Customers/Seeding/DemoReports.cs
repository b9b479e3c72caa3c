using System.Collections.Frozen;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Reports;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Seeding;

/// <summary>Daily and weekly reports of the two representatives, drafted from what the demo company did, and news of the market.</summary>
internal sealed class DemoReports(CustomersDbContext db, TimeProvider time) : IDemoData
{
    private const int Days = 6;
    private const int Evening = 17;
    private static readonly string[] Summaries = ["重点跟进报价客户，样品反馈总体良好", "拜访两家老客户，了解下半年用量", "电话回访为主，三家有明确意向", "整理合同条款，配合技术确认参数"];
    private static readonly string[] Problems = ["对方要求账期 60 天，需要请示", "样品库存不足，需协调仓库", ""];
    private static readonly (string Kind, string Title, string Text, int DaysAgo)[] News =
    [
        ("competitor", "华能电气在华东区域降价 8%", "两家客户反映收到华能电气的新报价，主要型号下调 8%，有效期到年底。", 1),
        ("price", "铜价连续两周上涨", "上游通知自下月起电缆类产品调价 3% 左右，建议提前与客户锁价。", 3),
        ("complaint", "客户反映到货包装破损", "本周第二起，均为同一承运商，建议更换。", 5),
    ];

    public int Order => 25;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.WorkReports.AnyAsync(cancellationToken))
            return;
        var today = ChinaTime.Today(time.GetUtcNow());
        foreach (var person in (DemoPerson[])[DemoPeople.SalesRepresentative, DemoPeople.SecondRepresentative])
        {
            for (var back = 1; back <= Days; back++)
                if (WorkingCalendar.China.IsWorkingDay(today.AddDays(-back)))
                    await AddAsync(person, ReportKinds.Daily, today.AddDays(-back), back, cancellationToken);
            await db.SaveChangesAsync(cancellationToken); // The weekly report tells of the daily ones.
            await AddAsync(person, ReportKinds.Weekly, WorkReport.Monday(today.AddDays(-7)), 0, cancellationToken);
        }
        for (var i = 0; i < News.Length; i++)
            db.MarketReports.Add(Report(News[i], i == 0 ? DemoPeople.SalesRepresentative : DemoPeople.SecondRepresentative, i == 0));
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task AddAsync(DemoPerson person, string kind, DateOnly on, int number, CancellationToken ct)
    {
        var report = WorkReport.Begin(kind, on, Actor(person));
        var handedIn = ChinaTime.Start(on.AddDays(kind == ReportKinds.Weekly ? 4 : 0)).AddHours(Evening);
        var facts = await ReportDraft.FactsAsync(db, person.Id, kind, on, ct);
        report.Write(new WriteReportRequest(Summaries[number % Summaries.Length], Problems[number % Problems.Length], "按周计划拜访", true));
        report.Submit(facts, handedIn);
        if (number % 3 == 1)
            report.Comment("报价客户要盯紧，明天给我结果。", DemoPeople.AccountManager.Id, handedIn.AddHours(1));
        db.WorkReports.Add(report);
    }

    private MarketReport Report((string Kind, string Title, string Text, int DaysAgo) news, DemoPerson by, bool shared)
    {
        var report = MarketReport.File(
            new FileMarketReportRequest(news.Kind, news.Title, news.Text), null, Actor(by), DemoTime.DaysAgo(time.GetUtcNow(), news.DaysAgo, news.DaysAgo));
        report.Share(shared);
        return report;
    }

    private static Actor Actor(DemoPerson person) => new(person.Id, person.Name, person.UnitId, [], FrozenDictionary<string, RecordScope>.Empty, []);
}
