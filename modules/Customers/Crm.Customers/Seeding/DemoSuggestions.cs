using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Suggestions;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Seeding;

/// <summary>Suggestions in every state (C-61): waiting, ranked, carried out, declined, rewarded and shared, and a confidential one.</summary>
internal sealed class DemoSuggestions(CustomersDbContext db, TimeProvider time) : IDemoData
{
    public int Order => 29;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.Suggestions.AnyAsync(cancellationToken))
            return;
        var customer = await db.Customers.AsNoTracking().Where(c => c.OwnerId == DemoPeople.SalesRepresentative.Id).OrderBy(c => c.Id).Select(c => c.Id).FirstAsync(cancellationToken);
        Add(6, new("展会后三天内集中回访", "展会线索超过一周再联系，多半已选定别家；建议展会后三天内由两人专门回访。", "process", Benefit: "线索转化率"));
        Add(3, new("拜访时带上同行业案例册", "客户希望看到同行业的应用，建议按行业印案例册。", "promotion", "customer", customer, "设备科"));
        Add(2, new("某竞品华东经销商有意换线", "其合同年底到期，有三家愿意谈。", "market", Confidential: true));
        Judged(14, new("备件常备清单随合同赠送", "给新签客户一份备件常备清单，附价格。", "service", "customer", customer, "王工"), (4, 5, 4, 3), true, "采纳，先在新签合同中试行。");
        Judged(12, new("与行业协会合办技术沙龙", "每季度一次，由协会邀请会员企业。", "promotion", "partner", null, "浙江电气协会"), (5, 3, 2, 3), true, "采纳，排入明年计划。");
        Judged(20, new("所有客户一律降价一成", "降价抢占市场。", "price"), (2, 2, 1, 2), false, "毛利无法承受；可按客户等级给予年度返利，另行研究。");
        var running = Judged(30, new("老客户流失预警电话", "三个月没有订单的客户，由服务中心先打电话。", "service"), (5, 5, 4, 4), true, "采纳，请尽快开始。");
        CarryOut(running, "流失客户找回两成", "服务中心每周导出名单，周三前打完。", 25, 60);
        Remark(running, "progress", "第一周打了四十个电话，七家愿意再谈。", 10);
        var done = Judged(90, new("老客户转介绍有礼", "每介绍一家成交客户，赠一次免费巡检。", "promotion"), (5, 4, 3, 3), true, "采纳，谢谢。");
        CarryOut(done, "年内由转介绍新增十家", "先在浙江试行，再推到华东。", 80, -20);
        done.Finish("试行八周，转介绍成交六家，另有九家在谈。", 4);
        Remark(done, "finished", done.Outcome!, 22);
        done.Give(new(SuggestionRewards.Material, 800, "点子好，成本低，见效快。"));
        Remark(done, "rewarded", done.RewardNote!, 20);
        done.Share(true, "礼要当月兑现；请介绍人一起参加回访，成功率更高。");
        Remark(done, "shared", done.Lesson!, 18);
        await db.SaveChangesAsync(cancellationToken);
    }

    private DateTimeOffset Ago(int days) => DemoTime.DaysAgo(time.GetUtcNow(), days, 0);

    private Suggestion Add(int days, SuggestionFields fields)
    {
        var of = DemoPeople.SalesRepresentative;
        var suggestion = Suggestion.Collect(fields, of.Id, of.UnitId, Ago(days));
        db.Suggestions.Add(suggestion);
        return suggestion;
    }

    private Suggestion Judged(int days, SuggestionFields fields, (int Benefit, int Feasibility, int Effort, int Urgency) of, bool accept, string answer)
    {
        var suggestion = Add(days, fields);
        suggestion.Judge(new Dictionary<string, int> { ["benefit"] = of.Benefit, ["feasibility"] = of.Feasibility, ["effort"] = of.Effort, ["urgency"] = of.Urgency }, accept, answer);
        Remark(suggestion, "judged", answer, days - 2);
        return suggestion;
    }

    private void CarryOut(Suggestion suggestion, string goal, string plan, int days, int dueIn)
    {
        suggestion.CarryOut(new(goal, plan, DemoPeople.SecondRepresentative.Id, DateOnly.FromDateTime(Ago(-dueIn).DateTime)));
        Remark(suggestion, "planned", goal, days);
    }

    private void Remark(Suggestion suggestion, string kind, string text, int days) =>
        db.SuggestionRemarks.Add(new SuggestionRemark { SuggestionId = suggestion.Id, At = Ago(days), By = DemoPeople.AccountManager.Id, Kind = kind, Text = text });
}
