using System.Net;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Tests.Support;

namespace Crm.Customers.Tests.Visits;

public sealed class VisitTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private DateTimeOffset Now => customers.Host.Clock.GetUtcNow();

    private DateOnly NextWeek => DateOnly.FromDateTime(Now.ToOffset(TimeSpan.FromHours(8)).Date).AddDays(7);

    [Fact] // C-50
    public async Task A_territory_keeps_its_customers_in_route_order()
    {
        var person = customers.Person("路序", RecordScope.Own);
        var api = customers.As(person);
        var (first, second) = (await Some.CustomerAsync(api), await Some.CustomerAsync(api));
        var territory = await api.AddTerritoryAsync(new("浦东" + Some.Number()), Ct);
        await api.PlaceCustomerAsync(first, new(territory.Id, 20, 31.2304, 121.4737), Ct);
        await api.PlaceCustomerAsync(second, new(territory.Id, 10), Ct);
        (await api.TerritoryCustomersAsync(territory.Id, Ct)).Select(c => c.Id).ShouldBe([second, first]);
        (await api.GetPlaceAsync(first, Ct)).Latitude.ShouldBe(31.2304);
        (await api.FindTerritoriesAsync(Ct)).Single(t => t.Id == territory.Id).Customers.ShouldBe(2);
        (await Some.ProblemAsync(() => api.PlaceCustomerAsync(first, new(Latitude: 91, Longitude: 0), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldContain("latitude");
        (await Some.ProblemAsync(() => api.PlaceCustomerAsync(first, new(Latitude: 31), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldContain("longitude");
        (await Some.ProblemAsync(() => api.AddTerritoryAsync(new(territory.Name), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.territory.name");
        await Some.ProblemAsync(() => customers.As(customers.Person("外人", RecordScope.Own)).TerritoryCustomersAsync(territory.Id, Ct), HttpStatusCode.NotFound);
        (await api.ChangeTerritoryAsync(territory.Id, new(territory.Name + "二"), territory.ETag, Ct)).Name.ShouldEndWith("二");
    }

    [Fact] // C-50
    public async Task What_is_not_said_of_a_place_stays_and_what_is_to_be_empty_is_named()
    {
        var api = customers.As(customers.Person("改序", RecordScope.Own));
        var id = await Some.CustomerAsync(api);
        var territory = await api.AddTerritoryAsync(new("闵行" + Some.Number()), Ct);
        await api.PlaceCustomerAsync(id, new(territory.Id, 20, 31.1128, 121.3817), Ct);
        await api.PlaceCustomerAsync(id, new(Sequence: 30), Ct);
        (await api.GetPlaceAsync(id, Ct)).ShouldBe(new CustomerPlace(territory.Id, 30, 31.1128, 121.3817, territory.Name), "only the sequence was sent");
        await api.PlaceCustomerAsync(id, new(Latitude: 31.2, Longitude: 121.4), Ct);
        (await api.GetPlaceAsync(id, Ct)).ShouldBe(new CustomerPlace(territory.Id, 30, 31.2, 121.4, territory.Name));

        (await Some.ProblemAsync(() => api.PlaceCustomerAsync(id, new(Clear: ["name"]), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldContain("clear[0]");
        await api.PlaceCustomerAsync(id, new(Clear: [PlaceParts.Territory, PlaceParts.Sequence]), Ct);
        (await api.GetPlaceAsync(id, Ct)).ShouldBe(new CustomerPlace(null, null, 31.2, 121.4));
        await api.PlaceCustomerAsync(id, new(Clear: [PlaceParts.Point]), Ct);
        (await api.GetPlaceAsync(id, Ct)).ShouldBe(new CustomerPlace());
    }

    [Fact] // C-50: the database refused the second with an error of its own.
    public async Task Of_territories_with_one_name_made_at_once_one_is_made()
    {
        var (api, name) = (customers.As(customers.Person("同名", RecordScope.Own)), "嘉定" + Some.Number());
        var made = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            try
            {
                await api.AddTerritoryAsync(new(name), Ct);
                return HttpStatusCode.OK;
            }
            catch (Refit.ApiException e)
            {
                return e.StatusCode;
            }
        }));
        made.Count(s => s == HttpStatusCode.OK).ShouldBe(1);
        made.Count(s => s == HttpStatusCode.UnprocessableEntity).ShouldBe(5);
    }

    [Fact] // C-50
    public async Task A_customer_in_a_territory_one_may_not_see_keeps_it()
    {
        var api = customers.As(customers.Person("坐标", RecordScope.Own));
        var (id, stranger) = (await Some.CustomerAsync(api), customers.As(customers.Boss));
        var territory = await stranger.AddTerritoryAsync(new("宝山" + Some.Number()), Ct);
        (await Some.ProblemAsync(() => api.PlaceCustomerAsync(id, new(territory.Id), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.territory.unknown");
        await stranger.PlaceCustomerAsync(id, new(territory.Id), Ct);
        await api.PlaceCustomerAsync(id, new(territory.Id, 7), Ct);
        (await api.GetPlaceAsync(id, Ct)).ShouldBe(new CustomerPlace(territory.Id, 7, null, null, territory.Name));
    }

    [Fact] // C-50, C-32
    public async Task A_territory_is_a_filter_a_column_and_what_a_segment_is_made_of()
    {
        var api = customers.As(customers.Person("筛选", RecordScope.Own));
        var (inside, outside) = (await Some.CustomerAsync(api), await Some.CustomerAsync(api));
        var territory = await api.AddTerritoryAsync(new("青浦" + Some.Number()), Ct);
        await api.PlaceCustomerAsync(inside, new(territory.Id, 5, 31.15, 121.12), Ct);
        var row = (await api.FindAsync(territory: territory.Id, ct: Ct)).Items.ShouldHaveSingleItem();
        (row.Id, row.Territory).ShouldBe((inside, territory.Name));
        (await api.FindAsync(column: ["employees"], territory: territory.Id, ct: Ct)).Items.ShouldHaveSingleItem().Territory.ShouldBe(territory.Name);
        (await api.GetAsync(inside, Ct)).Place.ShouldBe(new CustomerPlace(territory.Id, 5, 31.15, 121.12, territory.Name));
        (await api.GetAsync(outside, Ct)).Place.ShouldBeNull();
        (await api.TerritoryNamesAsync(Ct)).ShouldBe([new TerritoryName(territory.Id, territory.Name)]);
        var segment = await api.AddSegmentAsync(new("青浦客户", SegmentKinds.Live, new SegmentFilter(Territory: territory.Id)), Ct);
        (await api.FindAsync(segment: segment.Id, ct: Ct)).Items.Select(c => c.Id).ShouldBe([inside]);
        await api.PlaceCustomerAsync(outside, new(territory.Id), Ct);
        (await api.FindAsync(segment: segment.Id, ct: Ct)).Items.Count.ShouldBe(2);
    }

    [Fact] // C-51
    public async Task A_week_is_proposed_from_who_is_due_changed_approved_and_then_in_the_calendar()
    {
        var person = customers.Person("周计划", RecordScope.Own);
        var api = customers.As(person);
        var ids = new List<Guid> { await Some.CustomerAsync(api), await Some.CustomerAsync(api), await Some.CustomerAsync(api) };
        (await api.ProposeVisitsAsync(new(NextWeek), Ct)).Stops.ShouldBeEmpty("grade D is visited every 90 days");
        customers.Host.Clock.Advance(TimeSpan.FromDays(90));
        var plan = await api.ProposeVisitsAsync(new(NextWeek), Ct);
        plan.Stops.Select(s => s.CustomerId).ShouldBe(ids, ignoreOrder: true);
        plan.Stops.ShouldAllBe(s => plan.Days.Contains(s.Day));

        var wanted = new ChangeVisitPlanRequest([new(ids[2], plan.Days[1]), new(ids[0], plan.Days[0])]);
        var changed = await api.ChangeVisitPlanAsync(plan.Id!.Value, wanted, plan.ETag, Ct);
        changed.Stops.Select(s => s.CustomerId).ShouldBe([ids[0], ids[2]]);
        (await Some.ProblemAsync(() => api.ChangeVisitPlanAsync(plan.Id.Value, wanted, plan.ETag, Ct), HttpStatusCode.PreconditionFailed)).Code.ShouldBe("stale");
        (await Some.ProblemAsync(() => api.ChangeVisitPlanAsync(plan.Id.Value, new([new(ids[0], plan.Week.AddDays(-1))]), null, Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.visit-plan.day");

        await api.SubmitVisitPlanAsync(plan.Id.Value, Ct);
        var asked = await customers.Host.Events.WaitForAsync<ApprovalRequested>(a => a.SubjectId == plan.Id);
        (asked.Kind, asked.RequestedBy).ShouldBe((ApprovalKinds.VisitPlan, person.StaffId));
        (await Some.ProblemAsync(() => api.SubmitVisitPlanAsync(plan.Id.Value, Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.visit-plan.closed");
        var decided = new ApprovalDecided(asked.RequestId, asked.Kind, asked.SubjectType, asked.SubjectId, ApprovalOutcome.Approved, customers.Boss.StaffId, "同意", [], Now);
        await customers.Host.PublishAsync(decided);
        await customers.Host.PublishAsync(decided);
        var approved = await Testing.Eventually.BecomesAsync(() => api.GetOwnVisitPlanAsync(NextWeek, Ct), p => p.State == "approved", "approved plan");
        approved.Stops.ShouldAllBe(s => s.ActivityState == "open");
        var week = (await api.CalendarAsync(plan.Week, plan.Week.AddDays(6), ct: Ct)).Days.SelectMany(d => d.Items).ToList();
        week.Count.ShouldBe(2, "once, however often the decision comes");

        await api.RecordVisitAsync(approved.Stops[0].ActivityId!.Value, new("谈妥"), Ct);
        (await api.GetOwnVisitPlanAsync(NextWeek, Ct)).Stops[0].ActivityState.ShouldBe("done");
        (await customers.As(customers.Boss).FindVisitPlansAsync(ct: Ct)).Items.ShouldContain(p => p.Id == plan.Id);
        await Some.ProblemAsync(() => customers.As(customers.Person("旁人", RecordScope.Own)).GetVisitPlanAsync(plan.Id.Value, Ct), HttpStatusCode.NotFound);
    }

    [Fact] // C-51, seed 004 二十二 "确定拜访对象": a new prospect is visited because somebody wants to, not because it is due.
    public async Task A_customer_that_is_not_due_is_added_to_the_week_by_hand()
    {
        var api = customers.As(customers.Person("自选", RecordScope.Own));
        var (first, second) = (await Some.CustomerAsync(api), await Some.CustomerAsync(api));
        var days = (await api.GetOwnVisitPlanAsync(NextWeek, Ct)).Days;
        var begun = await api.AddVisitAsync(new(first, days[1]), Ct);
        (begun.Id.HasValue, begun.State).ShouldBe((true, "draft"), "the plan begins with it");
        var added = await api.AddVisitAsync(new(second, days[1]), Ct);
        (added.Id, added.ETag == begun.ETag).ShouldBe((begun.Id, false));
        added.Stops.Select(s => (s.CustomerId, s.Day)).ShouldBe([(first, days[1]), (second, days[1])], "last on its day");

        (await Some.ProblemAsync(() => api.AddVisitAsync(new(first, days[0]), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.visit-plan.twice");
        (await Some.ProblemAsync(() => api.AddVisitAsync(new(first, days[0].AddDays(-21)), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.visit-plan.week");
        (await Some.ProblemAsync(() => api.AddVisitAsync(new(Guid.Empty, days[0]), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldContain("customerId");
        var stranger = await Some.CustomerAsync(customers.As(customers.Person("别人", RecordScope.Own)));
        (await Some.ProblemAsync(() => api.AddVisitAsync(new(stranger, days[0]), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldContain("customerId");
        await api.SubmitVisitPlanAsync(begun.Id!.Value, Ct);
        (await Some.ProblemAsync(() => api.AddVisitAsync(new(second, days[0]), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.visit-plan.closed");
    }

    [Fact] // C-51
    public async Task Another_proposal_keeps_what_was_added_by_hand_and_whom_somebody_visited()
    {
        var person = customers.Person("再排", RecordScope.Own);
        var api = customers.As(person);
        var ids = new List<Guid>();
        for (var i = 0; i < 5; i++)
            ids.Add(await Some.CustomerAsync(api));
        customers.Host.Clock.Advance(TimeSpan.FromDays(90));
        var plan = await api.ProposeVisitsAsync(new(NextWeek), Ct);
        plan.Stops.ShouldAllBe(s => !s.ByHand);
        var (chosen, last) = (await Some.CustomerAsync(api), plan.Days[^1]);
        (await api.AddVisitAsync(new(chosen, last), Ct)).Stops.Single(s => s.CustomerId == chosen).ByHand.ShouldBeTrue();

        // One is taken out, one is put on another day, and of one more the visit begins, of another it is over.
        var (moved, dropped) = (ids[0], ids[1]);
        var now = await api.GetOwnVisitPlanAsync(NextWeek, Ct);
        var changed = await api.ChangeVisitPlanAsync(
            now.Id!.Value, new([.. now.Stops.Where(s => s.CustomerId != dropped).Select(s => new PlannedStop(s.CustomerId, s.CustomerId == moved ? last : s.Day))]), now.ETag, Ct);
        changed.Stops.Single(s => s.ByHand).CustomerId.ShouldBe(chosen);
        customers.Host.Clock.Advance(plan.Week.ToDateTime(TimeOnly.MinValue) - Now.ToOffset(TimeSpan.FromHours(8)).DateTime + TimeSpan.FromHours(10));
        var (going, over) = (await api.PlanActivityAsync(new("visit", "在路上", Now.AddHours(1), ids[2]), Ct), await api.PlanActivityAsync(new("visit", "去过了", Now.AddHours(1), ids[3]), Ct));
        await api.CheckInAsync(going.Id, new(), Ct);
        await api.RecordVisitAsync(over.Id, new("谈妥"), Ct);
        await Testing.Eventually.BecomesTrueAsync(
            () => customers.Host.WithAsync<Data.CustomersDbContext, bool>(db => Task.FromResult(db.Standings.Any(s => s.CustomerId == ids[3] && s.NextVisitDue > Now.AddDays(30)))), "the visit counts");

        var again = await api.ProposeVisitsAsync(new(plan.Week), Ct);
        foreach (var kept in new[] { chosen, ids[2], ids[3] })
            again.Stops.Single(s => s.CustomerId == kept).Day.ShouldBe(changed.Stops.Single(s => s.CustomerId == kept).Day);
        again.Stops.Select(s => s.CustomerId).ShouldBe([.. ids, chosen], ignoreOrder: true);
        again.Stops.Single(s => s.CustomerId == moved).ByHand.ShouldBeFalse("it was proposed, only elsewhere");

        // What is added by the whole list is added by hand too.
        var without = await api.ChangeVisitPlanAsync(again.Id!.Value, new([.. again.Stops.Where(s => s.CustomerId != moved).Select(s => new PlannedStop(s.CustomerId, s.Day))]), null, Ct);
        var put = await api.ChangeVisitPlanAsync(without.Id!.Value, new([.. without.Stops.Select(s => new PlannedStop(s.CustomerId, s.Day)), new(moved, plan.Days[2])]), null, Ct);
        put.Stops.Where(s => s.ByHand).Select(s => s.CustomerId).ShouldBe([chosen, moved], ignoreOrder: true);
    }

    [Fact] // C-51
    public async Task A_plan_that_is_sent_back_can_be_changed_and_sent_again()
    {
        var api = customers.As(customers.Person("退回", RecordScope.Own));
        var id = await Some.CustomerAsync(api);
        var plan = await api.ProposeVisitsAsync(new(NextWeek), Ct);
        (await Some.ProblemAsync(() => api.SubmitVisitPlanAsync(plan.Id!.Value, Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.visit-plan.empty");
        await api.ChangeVisitPlanAsync(plan.Id!.Value, new([new(id, plan.Days[0])]), null, Ct);
        await api.SubmitVisitPlanAsync(plan.Id.Value, Ct);
        var asked = await customers.Host.Events.WaitForAsync<ApprovalRequested>(a => a.SubjectId == plan.Id);
        await customers.Host.PublishAsync(new ApprovalDecided(asked.RequestId, asked.Kind, asked.SubjectType, asked.SubjectId, ApprovalOutcome.Returned, customers.Boss.StaffId, "再加两家", [], Now));
        var back = await Testing.Eventually.BecomesAsync(() => api.GetOwnVisitPlanAsync(NextWeek, Ct), p => p.State == "returned", "returned plan");
        back.Comment.ShouldBe("再加两家");
        await api.SubmitVisitPlanAsync(plan.Id.Value, Ct);
        (await api.GetOwnVisitPlanAsync(NextWeek, Ct)).State.ShouldBe("submitted");
    }

    [Fact] // C-52
    public async Task A_visit_is_recorded_with_time_place_needs_and_the_next_appointment()
    {
        var api = customers.As(customers.Person("签到", RecordScope.Own));
        var id = await Some.CustomerAsync(api);
        await api.PlaceCustomerAsync(id, new(null, null, 31.2304, 121.4737), Ct);
        var visit = await api.PlanActivityAsync(new("visit", "拜访", Now.AddHours(1), id), Ct);
        (await api.GetVisitAsync(visit.Id, Ct)).CheckedInAt.ShouldBeNull();
        var here = await api.CheckInAsync(visit.Id, new(31.2314, 121.4737, 12), Ct);
        here.MetresAway!.Value.ShouldBeInRange(105, 117);
        (await api.CheckInAsync(visit.Id, new(), Ct)).CheckedInAt!.Value.ShouldBe(here.CheckedInAt!.Value, TimeSpan.FromMilliseconds(1), "the first arrival counts");
        (await Some.ProblemAsync(() => api.CheckInAsync(visit.Id, new(31.23), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldContain("longitude");

        await api.RecordVisitAsync(visit.Id, new("谈了下半年用量", "两条进线", "价格偏高", "茶叶一盒", Reached: "陈主任", NextStep: "送方案", NextDueAt: Now.AddDays(5)), Ct);
        var record = await api.GetVisitAsync(visit.Id, Ct);
        (record.Needs, record.Objections, record.Gifts).ShouldBe(("两条进线", "价格偏高", "茶叶一盒"));
        var next = (await api.FindActivitiesAsync(customerId: id, ct: Ct)).Items.ShouldHaveSingleItem();
        (next.Kind, next.Subject).ShouldBe(("visit", "送方案"));
        (await api.TimelineAsync(id, "activity", ct: Ct)).Items.ShouldHaveSingleItem().Facts["reached"].ShouldBe("陈主任");
        var call = await api.PlanActivityAsync(new("call", "电话", Now.AddHours(1), id), Ct);
        (await Some.ProblemAsync(() => api.CheckInAsync(call.Id, new(), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.visit.kind");
    }

    [Fact] // C-54
    public async Task A_visitor_becomes_a_lead_with_something_to_do_and_a_known_customer_counts_as_contacted()
    {
        var host = customers.Person("接待", RecordScope.Own);
        var api = customers.As(host);
        var (company, phone) = (Some.Brand() + "有限公司", Some.Phone());
        (await Some.ProblemAsync(() => api.RegisterVisitorAsync(new("马先生", company, "看样品"), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldContain("phone");
        var came = await api.RegisterVisitorAsync(new("马先生", company, "看样品", phone, NextStep: "寄两瓶样酒"), Ct);
        var lead = await api.GetLeadAsync(came.LeadId!.Value, Ct);
        (lead.Lead.Name, lead.Stage).ShouldBe((company, "contacted"));
        (await api.GetActivityAsync(came.ActivityId, Ct)).Subject.ShouldBe("寄两瓶样酒");
        (await Some.ProblemAsync(() => api.RegisterVisitorAsync(new("马太太", company, "再来看看", phone), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.duplicates");

        var id = await Some.CustomerAsync(api);
        customers.Host.Clock.Advance(TimeSpan.FromDays(20));
        (await api.FindDueAsync(ct: Ct)).Items.ShouldContain(d => d.Id == id);
        await api.RegisterVisitorAsync(new("孙工", null, "咨询合同", CustomerId: id), Ct);
        (await api.FindDueAsync(ct: Ct)).Items.ShouldNotContain(d => d.Id == id);
        (await api.TimelineAsync(id, ct: Ct)).Items.ShouldContain(e => e.Kind == "visitor.came");
        (await api.FindVisitorsAsync(q: "马先", ct: Ct)).Items.ShouldHaveSingleItem().ActivityState.ShouldBe("open");
        (await customers.As(customers.Person("别人", RecordScope.Own)).FindVisitorsAsync(ct: Ct)).Items.ShouldBeEmpty();
    }
}
