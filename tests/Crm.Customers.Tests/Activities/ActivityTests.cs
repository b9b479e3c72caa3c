using System.Net;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Tests.Support;
using Crm.Staff.Contracts.Events;

namespace Crm.Customers.Tests.Activities;

public sealed class ActivityTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private DateTimeOffset Now => customers.Host.Clock.GetUtcNow();

    [Fact] // C-40, C-30
    public async Task A_finished_visit_is_an_interaction_counts_as_contact_and_plans_the_next_step()
    {
        var id = await Some.CustomerAsync(customers.Api);
        var contact = (await customers.Api.GetAsync(id, Ct)).Contacts[0];
        var visit = await customers.Api.PlanActivityAsync(new("visit", "送样品", Now.AddHours(1), id, ContactId: contact.Id), Ct);
        await customers.Api.CompleteActivityAsync(visit.Id, new("留下两瓶样酒", "电话回访", Now.AddDays(3), contact.Id, Sent: "sample"), Ct);

        var customer = await customers.Api.GetAsync(id, Ct);
        customer.Standing.Grade.ShouldBe("C");
        customer.Standing.GradeInputs!["sampled"].ShouldBe("1");
        (await customers.Api.TimelineAsync(id, "activity", ct: Ct)).Items.ShouldHaveSingleItem().Facts["reached"].ShouldBe(contact.Contact.Name);
        (await customers.Api.FindActivitiesAsync(customerId: id, ct: Ct)).Items.ShouldHaveSingleItem().Subject.ShouldBe("电话回访");
        var told = await customers.Host.Events.WaitForAsync<ActivityCompleted>(e => e.ActivityId == visit.Id);
        told.ContactId.ShouldBe(contact.Id);
        (await customers.Host.Events.WaitForAsync<CustomerGraded>(e => e.CustomerId == id && e.Grade == "C")).Previous.ShouldBe("D");
    }

    [Fact] // C-40
    public async Task A_finished_call_moves_a_new_lead_on()
    {
        var lead = await customers.Api.CreateLeadAsync(new(Some.Lead()), ct: Ct);
        var call = await customers.Api.PlanActivityAsync(new("call", "首次联系", Now.AddHours(1), LeadId: lead.Id), Ct);
        await customers.Api.CompleteActivityAsync(call.Id, new("已联系上"), Ct);
        var seen = await customers.Api.GetLeadAsync(lead.Id, Ct);
        seen.Stage.ShouldBe("contacted");
        seen.LastContactAt.ShouldNotBeNull();
        await Some.ProblemAsync(() => customers.Api.CompleteActivityAsync(call.Id, new("又一次"), Ct), HttpStatusCode.UnprocessableEntity);
    }

    [Fact] // C-40
    public async Task Mine_and_late_are_told_apart()
    {
        var me = customers.Person("李想", BuildingBlocks.Security.RecordScope.Own);
        var api = customers.As(me);
        var id = await Some.CustomerAsync(api);
        var late = await api.PlanActivityAsync(new("task", "整理报价", Now.AddHours(-2), id), Ct);
        await api.PlanActivityAsync(new("task", "准备样品", Now.AddDays(9), id), Ct);
        (await api.FindActivitiesAsync(state: "overdue", ct: Ct)).Items.ShouldHaveSingleItem().Id.ShouldBe(late.Id);
        (await api.FindActivitiesAsync(ct: Ct)).Items.Count.ShouldBe(2);
        (await api.DashboardAsync(Ct)).ActivitiesOverdue.ShouldBe(1);
        (await customers.Api.FindActivitiesAsync(mine: false, customerId: id, ct: Ct)).Items.ShouldBeEmpty();
    }

    [Fact] // C-40
    public async Task Only_a_manager_plans_for_others_and_only_for_people_who_are_there()
    {
        var id = await Some.CustomerAsync(customers.Api);
        var fields = new ActivityFields("call", "回访", Now.AddHours(1), id, Assignees: [customers.Xu.StaffId]);
        (await Some.ProblemAsync(() => customers.Api.PlanActivityAsync(fields, Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.activity.assign_own");
        var boss = customers.As(customers.Boss);
        (await Some.ProblemAsync(() => boss.PlanActivityAsync(fields with { Assignees = [Guid.CreateVersion7()] }, Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.activity.assignee");
        await customers.Host.PublishAsync(new StaffChanged(customers.Xu.StaffId, "xu", "徐浩", null, null, customers.Team, null, [], true, null, null, null, "zh-CN", 1));
        var planned = await Testing.Eventually.BecomesAsync(TryAsync, p => p is not null, "activity for Xu");
        (await customers.As(customers.Xu).FindActivitiesAsync(ct: Ct)).Items.Select(a => a.Id).ShouldContain(planned!.Id);

        async Task<PlannedActivity?> TryAsync()
        {
            try
            {
                return await boss.PlanActivityAsync(fields, Ct);
            }
            catch (Refit.ApiException)
            {
                return null;
            }
        }
    }
}
