using System.Collections.Frozen;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Reports;
using Crm.Customers.Domain.Visitors;
using Crm.Customers.Domain.Visits;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Seeding;

/// <summary>Territories by city with the demo customers on their routes, a week's plan, and visitors of the last days.</summary>
internal sealed class DemoVisits(CustomersDbContext db, TimeProvider time) : IDemoData
{
    private const int PerDay = 6;
    private static readonly (string City, double Latitude, double Longitude)[] Cities =
    [
        ("上海", 31.2304, 121.4737), ("杭州", 30.2741, 120.1551), ("南京", 32.0603, 118.7969), ("苏州", 31.2990, 120.5853), ("宁波", 29.8683, 121.5440),
        ("合肥", 31.8206, 117.2272), ("绍兴", 30.0303, 120.5802), ("嘉兴", 30.7461, 120.7555), ("无锡", 31.4912, 120.3119),
    ];

    private static readonly (string Name, string Need, string Next, int DaysAgo)[] Came =
    [
        ("马建国", "想看 10kV 开关柜样品，询问交期", "寄样品目录并报价", 0),
        ("沈丽", "咨询报关代理费用", "发送费用明细", 1),
        ("郭涛", "洽谈年度框架合同", "约见法务，准备合同草稿", 3),
        ("何敏", "反映上批货包装问题，希望换承运商", "安排仓库核查", 4),
    ];

    public int Order => 26;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.Territories.AnyAsync(cancellationToken))
            return;
        foreach (var person in (DemoPerson[])[DemoPeople.SalesRepresentative, DemoPeople.SecondRepresentative])
        {
            var customers = await db.Customers.Where(c => c.OwnerId == person.Id).OrderBy(c => c.Code).ToListAsync(cancellationToken);
            Place(person, customers);
            await db.SaveChangesAsync(cancellationToken); // The plan is made of what is due and where it is.
            await PlanAsync(person, cancellationToken);
            Visitors(person, customers);
        }
        await db.SaveChangesAsync(cancellationToken);
    }

    private void Place(DemoPerson person, List<Customer> customers)
    {
        foreach (var (city, north, east) in Cities)
        {
            var here = customers.Where(c => c.Name.StartsWith(city, StringComparison.Ordinal)).ToList();
            if (here.Count == 0)
                continue;
            var territory = new Territory();
            territory.Set($"{city}（{person.Name}）", new Ownership(person.Id, person.UnitId));
            db.Territories.Add(territory);
            for (var i = 0; i < here.Count; i++)
                db.Places.Add(new Place { Id = here[i].Id, TerritoryId = territory.Id, Sequence = (i + 1) * 10, Latitude = Math.Round(north + (i * 0.021), 4), Longitude = Math.Round(east - (i * 0.017), 4) });
        }
    }

    private async Task PlanAsync(DemoPerson person, CancellationToken ct)
    {
        var monday = WorkReport.Monday(ChinaTime.Today(time.GetUtcNow())).AddDays(7);
        var days = VisitPlanner.WorkingDays(monday);
        var due = await VisitPlanner.DueAsync(db, person.Id, monday, null, [], days.Count * PerDay, ct);
        if (due.Count == 0)
            return;
        var plan = VisitPlan.Begin(monday, Actor(person));
        plan.Set([.. VisitWeek.Propose(due, days, PerDay).Select(v => new PlanStop(v.Customer.CustomerId, v.Customer.Name, v.Day, v.Customer.DueAt))], days, PerDay);
        db.VisitPlans.Add(plan);
    }

    private void Visitors(DemoPerson host, List<Customer> customers)
    {
        for (var i = 0; i < Came.Length && i < customers.Count; i++)
        {
            if (i % 2 == 0 != (host == DemoPeople.SalesRepresentative))
                continue;
            var (customer, came, now) = (customers[i], Came[i], time.GetUtcNow());
            var at = DemoTime.DaysAgo(now, came.DaysAgo, i);
            var activity = Activity.Plan(new ActivityFields("call", came.Next, DemoTime.DaysOn(now, 1, i), customer.Id), customer.Name, Actor(host), at);
            db.Activities.Add(activity);
            var told = new RegisterVisitorRequest(came.Name, null, came.Need, null, customer.Id, NextStep: came.Next);
            db.Visitors.Add(Visitor.Log(told, new VisitorOf(customer.Name, customer.Id, null, activity.Id), new Ownership(host.Id, host.UnitId), DemoPeople.ServiceAgent.Id, at));
        }
    }

    private static Actor Actor(DemoPerson person) => new(person.Id, person.Name, person.UnitId, [], FrozenDictionary<string, RecordScope>.Empty, []);
}
