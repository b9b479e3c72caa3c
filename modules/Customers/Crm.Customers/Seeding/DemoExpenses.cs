using System.Collections.Frozen;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Expenses;
using Crm.Customers.Features.SaveExpense;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Customers.Seeding;

/// <summary>Applications for visit expenses, receptions, hospitality and gifts of the demo company's representatives, in every state.</summary>
internal sealed class DemoExpenses(IDbContextOutbox<CustomersDbContext> outbox, ErrorTexts texts, TimeProvider time) : IDemoData
{
    private sealed record Plan(string Kind, string Purpose, string? Place, string[] Guests, ExpenseLine[] Lines, string End, int DaysAgo, decimal Share = 1m);

    private static readonly Plan[] Plans =
    [
        new("visit", "走访杭州、绍兴片区客户", "杭州、绍兴", [], [new("transport", "高铁往返", 2, 146), new("lodging", "住宿", 2, 320), new("allowance", "出差补贴", 3, 100)], "settled", 150),
        new("hospitality", "年度框架合同洽谈", "西湖边·楼外楼", ["马总", "李工"], [new("meal", "商务宴请", 4, 140), new("transport", "接送用车", 1, 120)], "settled", 118, 1.05m),
        new("reception", "客户考察开关柜生产线", "总部一号会议室", ["沈经理", "周工", "郑工"], [new("meeting", "会议室与茶歇", 1, 300), new("meal", "工作午餐", 6, 60), new("transport", "接站用车", 2, 200)], "settled", 84, 0.92m),
        new("gift", "中秋答谢", null, ["陈主任", "王科长"], [new("gift", "定制月饼礼盒", 2, 168)], "settled", 60),
        new("visit", "宁波港区现场勘查", "宁波", [], [new("transport", "自驾油费与过路费", 1, 420), new("lodging", "住宿", 1, 350)], "settled", 47, 1.08m),
        new("hospitality", "项目验收后答谢", "金陵饭店", ["孙总", "何工", "吴工"], [new("meal", "答谢晚宴", 6, 260), new("gift", "纪念品", 3, 120)], "excess", 12, 1.35m),
        new("reception", "新客户总经理来访", "总部接待厅", ["郭总", "张秘书"], [new("meal", "接待午餐", 5, 130), new("lodging", "住宿", 2, 480), new("transport", "机场接送", 2, 260)], "reported", 9, 1.04m),
        new("visit", "苏州、无锡片区回访", "苏州、无锡", [], [new("transport", "高铁与市内交通", 1, 380), new("allowance", "出差补贴", 2, 100)], "reported", 6, 0.95m),
        new("gift", "客户厂庆贺礼", null, ["刘厂长"], [new("gift", "花篮", 2, 280), new("gift", "纪念牌", 1, 360)], "approved", 16),
        new("hospitality", "技术交流会后工作餐", "园区餐厅", ["冯工", "曹工"], [new("meal", "工作餐", 5, 80)], "approved", -4),
        new("reception", "客户采购团参观样板工程", "样板工程与总部", ["谢总", "唐经理", "许工", "邓工"], [new("meeting", "会议与资料", 1, 800), new("meal", "晚宴", 8, 220), new("lodging", "住宿", 4, 460), new("transport", "中巴租用", 1, 1_200)], "submitted", -10),
        new("gift", "春节礼品", null, ["采购部", "设备部"], [new("gift", "年货礼盒", 6, 298)], "submitted", -60),
        new("hospitality", "续签谈判", "外滩某会所", ["钱总"], [new("meal", "私房菜", 3, 980)], "rejected", 25),
        new("visit", "合肥新线索拜访", "合肥", [], [new("transport", "高铁往返", 2, 210), new("lodging", "住宿", 1, 330)], "returned", -5),
        new("visit", "南京展会期间拜访", "南京", [], [new("transport", "高铁往返", 2, 140)], "draft", -14),
        new("hospitality", "客户生日小聚", "待定", ["石总"], [new("meal", "晚餐", 4, 150)], "cancelled", 33),
    ];

    public int Order => 28;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        var (db, now) = (outbox.DbContext, time.GetUtcNow());
        if (await db.Expenses.AnyAsync(cancellationToken))
            return;
        Guid[] people = [DemoPeople.SalesRepresentative.Id, DemoPeople.SecondRepresentative.Id, DemoPeople.KeyAccountManager.Id];
        var customers = await db.Customers.AsNoTracking().Where(c => c.OwnerId != null && people.Contains(c.OwnerId.Value)).OrderBy(c => c.OwnerId).ThenBy(c => c.Id).ToListAsync(cancellationToken);
        if (customers.Count == 0)
            return;
        var numbers = new List<string>();
        foreach (var plan in Plans)
        {
            var year = ChinaTime.Today(WrittenAt(plan, now)).Year;
            numbers.Add(SaveExpenseHandler.Number(year, await db.NextNumberAsync(SaveExpenseHandler.Prefix, year, cancellationToken)));
        }
        await db.Database.CommitTransactionAsync(cancellationToken);
        for (var i = 0; i < Plans.Length; i++)
            await AddAsync(db, customers[i * 7 % customers.Count], Plans[i], numbers[i], now, cancellationToken);
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
    }

    private async Task AddAsync(CustomersDbContext db, Customer customer, Plan plan, string number, DateTimeOffset now, CancellationToken ct)
    {
        var day = ChinaTime.Today(now).AddDays(-plan.DaysAgo);
        var (owner, boss, written) = (customer.OwnerId!.Value, DemoPeople.AccountManager.Id, WrittenAt(plan, now));
        var fields = new ExpenseFields(
            plan.Kind, customer.Id, plan.Purpose, day, plan.Kind == "visit" ? day.AddDays(1) : null, plan.Lines, plan.Place, plan.Guests,
            Level: plan.Kind == "reception" ? "important" : null, Occasion: plan.Kind == "gift" ? plan.Purpose.Contains("庆", StringComparison.Ordinal) ? "anniversary" : "festival" : null);
        var me = new Actor(owner, "", customer.UnitId, [], FrozenDictionary<string, RecordScope>.Empty, []);
        var (application, drafted) = ExpenseApplication.Draft(number, fields, me, written);
        db.Expenses.Add(application);
        db.ExpenseMoved(application, drafted);
        if (plan.End == ExpenseStates.Draft)
            return;
        db.ExpenseMoved(application, application.Submit(written.AddHours(1)));
        if (plan.End == ExpenseStates.Submitted)
        {
            // It is for the approvers; the customer is known to the module already.
            await outbox.PublishAsync(await db.ExpenseRequestAsync(application, ExpenseRules.Default, texts, written.AddHours(1), ct));
            return;
        }
        if (plan.End is ExpenseStates.Rejected or ExpenseStates.Returned)
        {
            var why = plan.End == ExpenseStates.Rejected ? "人均超标，请改为工作餐" : "请补充拜访对象与日程";
            db.ExpenseMoved(application, application.Decide(application.ApprovalId!.Value, false, plan.End == ExpenseStates.Rejected, why, boss, 7, written.AddHours(5))!);
            return;
        }
        db.ExpenseMoved(application, application.Decide(application.ApprovalId!.Value, true, false, "同意", boss, 7, written.AddHours(5))!);
        if (plan.End == ExpenseStates.Cancelled)
            db.ExpenseMoved(application, application.Cancel("客户行程有变", owner, written.AddHours(20)));
        else if (plan.End != ExpenseStates.Approved)
            await ReportAsync(db, application, plan, day, now, ct);
    }

    private async Task ReportAsync(CustomersDbContext db, ExpenseApplication application, Plan plan, DateOnly day, DateTimeOffset now, CancellationToken ct)
    {
        var (owner, at) = (application.OwnerId!.Value, DemoTime.DaysAgo(now, Math.Max(0, plan.DaysAgo - 3), 3));
        var costs = plan.Lines.Select((l, i) => new ExpenseCost(l.Category, l.Item, Math.Round(ExpenseSums.Line(l) * plan.Share, 2), 1 + (i % 2), i + 1)).ToList();
        var report = new ReportExpensesRequest(costs, "客户对方案基本认可，约定两周内反馈", "竞争对手近期报价下调约一成", plan.Share > 1.1m ? "客户临时增加两人出席" : null);
        db.ExpenseMoved(application, application.Report(report, ExpenseRules.Default, day.AddDays(3), at));
        if (application.State == ExpenseStates.Excess)
            await outbox.PublishAsync(await db.ExpenseRequestAsync(application, ExpenseRules.Default, texts, at, ct));
        if (plan.End != ExpenseStates.Settled)
            return;
        var paid = DemoTime.DaysAgo(now, Math.Max(0, plan.DaysAgo - 8), 5);
        db.ExpenseMoved(application, application.Settle(new(application.Payable!.Value, ChinaTime.Today(paid)), DemoPeople.CreditController.Id, ChinaTime.Today(paid), paid));
    }

    private static DateTimeOffset WrittenAt(Plan plan, DateTimeOffset now) => DemoTime.DaysAgo(now, plan.DaysAgo > 0 ? plan.DaysAgo + 6 : 2, 4);
}
