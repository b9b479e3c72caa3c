using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Development;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Seeding;

/// <summary>Made-up assessments and development texts of some of the demo company's own customers.</summary>
internal sealed class DemoDevelopment(CustomersDbContext db, TimeProvider time) : IDemoData
{
    private static readonly DevelopmentNotes[] Notes =
    [
        new("先以一条线路试运三个月，达标后谈年度框架；由客户经理每周回访。", "每月约 40 个冷柜，旺季 6—9 月翻倍；要求全程温控记录。", "远洋冷链：价格低一成，但无实时温控；与其仓储经理关系较好。"),
        new("请总经理参观样板配电房，用节能测算说服财务；争取明年一季度立项。", "现有变压器负荷已达 85%，计划新增两条产线，需 10kV 专线。", "华能售电：已报过方案，服务响应慢。"),
        new("通过行业协会会长引荐决策人，先做小批量定制酒建立信任。", "中秋、春节各 300 箱礼盒，要求定制标签与分地址配送。", "恒昌酒业：供货三年，近期涨价引起不满。"),
    ];

    public int Order => 26;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.Assessments.AnyAsync(cancellationToken))
            return;
        var now = time.GetUtcNow();
        var questionnaire = await db.QuestionnaireAsync(cancellationToken);
        var customers = await db.Customers.AsNoTracking().Where(c => c.ExternalCode == null && c.OwnerId != null).OrderBy(c => c.Id).Take(24).ToListAsync(cancellationToken);
        for (var i = 0; i < customers.Count; i++)
        {
            var (owner, number) = (customers[i].OwnerId!.Value, i);
            foreach (var days in i % 3 == 0 ? new[] { 40 + i, 6 + i } : [12 + i])
                db.Assessments.Add(Assessed(questionnaire, customers[i].Id, owner, number + days, DemoTime.DaysAgo(now, days, number)));
            if (i % 2 != 0)
                continue;
            var plan = new DevelopmentPlan { Id = customers[i].Id };
            plan.Change(Notes[i / 2 % Notes.Length]);
            db.DevelopmentPlans.Add(plan);
        }
        await db.SaveChangesAsync(cancellationToken);
    }

    private static Assessment Assessed(Questionnaire questionnaire, Guid customerId, Guid by, int number, DateTimeOffset at)
    {
        var parts = questionnaire.Explain(questionnaire.Questions.Select((q, i) => (q.Key, Place: (number + (i * 3)) % q.Answers.Count)).ToDictionary(a => a.Key, a => a.Place));
        return new Assessment
        {
            CustomerId = customerId, Number = questionnaire.Number, Parts = parts, Score = Questionnaire.Score(parts), Note = number % 2 == 0 ? "依据现场拜访和客户提供的用量表" : null,
            By = by, At = at,
        };
    }
}
