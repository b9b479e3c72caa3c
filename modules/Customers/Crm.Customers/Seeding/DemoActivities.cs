using System.Collections.Frozen;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Shared;

namespace Crm.Customers.Seeding;

/// <summary>A finished and an open activity for most of the demo customers.</summary>
internal static class DemoActivities
{
    private static readonly string[] Subjects = ["介绍新产品线", "跟进报价", "送样品", "确认合同条款", "季度回访", "了解下半年用量"];
    private static readonly string[] Results = ["对方有意向，要求补充技术参数", "已收到报价，等待内部比价", "样品已签收，一周后反馈", "条款基本确认，付款方式待议", "满意，提出增加一个收货地址"];

    private static readonly string?[] People = ["王经理", "李工", null, "陈主任"];

    public static void Add(CustomersDbContext db, Customer customer, Guid ownerId, int number, DateTimeOffset now)
    {
        if (number % 5 == 4)
            return;
        var owner = new Actor(ownerId, "", customer.UnitId, [], FrozenDictionary<string, RecordScope>.Empty, []);
        var kind = ActivityKinds.All[number % 4];
        var doneAt = DemoTime.DaysAgo(now, number % 40, number);
        var subject = number + (number / 4);
        var done = Activity.Plan(new ActivityFields(kind, Subjects[subject % Subjects.Length], doneAt, customer.Id), customer.Name, owner, doneAt.AddDays(-2));
        done.Complete(new CompleteActivityRequest(Results[subject % Results.Length], Reached: People[number % People.Length], Sent: number % 3 == 0 ? "quote" : null), null, ownerId, doneAt);
        db.Activities.Add(done);
        db.Timeline.Add(ActivityEntry.Of(done));
        var standing = db.Standings.Local.First(s => s.CustomerId == customer.Id);
        (standing.LastContactAt, standing.LastMaterialAt) = (doneAt, done.Sent is null ? null : doneAt);
        standing.LastVisitAt = kind == "visit" ? doneAt : null;
        var due = DemoTime.DaysOn(now, (number % 14) - 4, number);
        db.Activities.Add(Activity.Plan(new ActivityFields(kind, Subjects[(subject + 1) % Subjects.Length], due, customer.Id), customer.Name, owner, doneAt));
    }
}
