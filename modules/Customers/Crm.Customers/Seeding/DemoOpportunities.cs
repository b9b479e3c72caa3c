using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Opportunities;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Customers.Seeding;

/// <summary>Made-up opportunities of the demo company's own customers, in every stage and with the moves that led there.</summary>
internal sealed class DemoOpportunities(IDbContextOutbox<CustomersDbContext> outbox, TimeProvider time) : IDemoData
{
    private static readonly (string Title, string Line, string Competitor, decimal Amount)[] Kinds =
    [
        ("10kV 专线增容", "电力增容", "华能售电", 680_000), ("屋顶光伏并网", "新能源接入", "正信光伏", 1_250_000), ("配电房智能化改造", "智能运维", "施恩电气", 430_000),
        ("冷链干线年度框架", "冷链运输", "远洋冷链", 960_000), ("进口设备清关与整车运输", "货运代理", "中捷物流", 185_000), ("节日礼酒团购", "名酒团购", "恒昌酒业", 78_000),
        ("企业定制酒", "定制酒", "金樽商贸", 150_000), ("直供电年度合同", "直供电", "华能售电", 2_400_000), ("充电桩站点建设", "新能源接入", "特充新能源", 520_000), ("华东仓配一体化", "仓配", "中捷物流", 730_000),
    ];

    private static readonly string[] NextSteps = ["现场勘查", "提交报价", "与决策人面谈", "补充技术参数", "确认付款方式", "邀请参观样板"];
    private static readonly string[] Notes = ["客户认可方案，等总经理签字", "对方要求一周内给出分项报价", "与对手比价中，重点在服务响应", "预算已列入明年计划"];

    // Where it ends, and how many days ago it came there.
    private static readonly (string Stage, int Days)[] Ends =
    [
        ("contact", 2), ("needs", 9), ("proposal", 5), ("negotiation", 3), ("won", 12), ("contact", 17), ("needs", 34), ("proposal", 21), ("lost", 20), ("negotiation", 11),
        ("parked", 15), ("proposal", 1), ("won", 40), ("needs", 6), ("contact", 0), ("lost", 45), ("negotiation", 28), ("won", 65),
    ];

    public int Order => 25;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        var (db, now) = (outbox.DbContext, time.GetUtcNow());
        if (await db.Opportunities.AnyAsync(cancellationToken))
            return;
        var customers = await db.Customers.Where(c => c.ExternalCode == null && c.OwnerId != null).OrderBy(c => c.Id).Take(54).ToListAsync(cancellationToken);
        for (var i = 0; i < customers.Count; i++)
        {
            if (Add(db, customers[i], i, now) is { } won)
                await outbox.PublishAsync(won);
        }
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
    }

    private static OpportunityWon? Add(CustomersDbContext db, Customer customer, int number, DateTimeOffset now)
    {
        var ((title, line, competitor, amount), (end, days)) = (Kinds[(number * 7) % Kinds.Length], Ends[number % Ends.Length]);
        var owner = customer.OwnerId!.Value;
        var last = DemoTime.DaysAgo(now, days, number);
        string[] path = [.. OpportunityStages.Open.TakeWhile(s => s != end), end];
        if (end is OpportunityStages.Lost or OpportunityStages.Parked)
            path = [.. OpportunityStages.Open.Take(1 + (number % 4)), end];
        var opened = DemoTime.DaysAgo(now, days + (9 * (path.Length - 1)) + 3, number + 5);
        var fields = new OpportunityFields(
            title, ChinaTime.Today(now).AddDays(12 + (number * 11 % 150)), amount + (number * 3_700), ProductLines: [line], Competitors: number % 3 == 0 ? [] : [competitor],
            NextStep: NextSteps[number % NextSteps.Length], NextStepOn: ChinaTime.Today(now).AddDays(2 + (number % 9)), Notes: number % 2 == 0 ? Notes[number / 2 % Notes.Length] : null);
        var opportunity = Opportunity.Start(customer.Id, customer.Name, fields, null, new Ownership(owner, customer.UnitId), owner, opened);
        db.Opportunities.Add(opportunity);
        db.OpportunityOpened(opportunity);
        for (var step = 1; step < path.Length; step++)
        {
            var at = step == path.Length - 1 ? last : DemoTime.DaysAgo(now, days + (9 * (path.Length - 1 - step)), number + step);
            db.OpportunityMoved(opportunity, opportunity.Move(Request(path[step], number, now), owner, ChinaTime.Today(at), at));
        }
        if (path.Length > 3)
            Offer(db, opportunity, end, number, last, now);
        return opportunity.WonNow(owner, last);
    }

    // What has been negotiated about was offered before; what was won was accepted.
    private static void Offer(CustomersDbContext db, Opportunity opportunity, string end, int number, DateTimeOffset last, DateTimeOffset now)
    {
        var (by, amount) = (opportunity.OwnerId!.Value, opportunity.Amount!.Value);
        var fields = new ProposalFields(
            ChinaTime.Today(now).AddDays(10 + (number % 20)), [new(opportunity.ProductLines[0], 1, amount * 0.9m), new("安装与服务", 1, amount * 0.1m)], Note: "含税，质保一年");
        var proposal = Proposal.Draft(opportunity.Id, 1, fields, by, last.AddDays(-12));
        proposal.Send(ChinaTime.Today(last.AddDays(-11)), last.AddDays(-11));
        db.Proposals.Add(proposal);
        db.ProposalTold(opportunity, proposal, by, last.AddDays(-11));
        if (end is not (OpportunityStages.Won or OpportunityStages.Lost))
            return;
        proposal.Answer(end == OpportunityStages.Won ? ProposalStates.Accepted : ProposalStates.Declined, end == OpportunityStages.Won ? "签字盖章后回传" : "选择了报价更低的供应商", last);
        db.ProposalTold(opportunity, proposal, by, last);
    }

    private static MoveOpportunityRequest Request(string stage, int number, DateTimeOffset now) => stage switch
    {
        OpportunityStages.Lost => new(stage, LossReasons.All[number % 5], "对方已与其他供应商签约，半年后再联系"),
        OpportunityStages.Parked => new(stage, "budget", "等明年一季度预算批复", ChinaTime.Today(now).AddDays(40 + (number % 30))),
        OpportunityStages.Won => new(stage, Note: "合同条款已确认"),
        _ => new(stage),
    };
}
