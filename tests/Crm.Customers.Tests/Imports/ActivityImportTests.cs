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

/// <summary>C-27: files of activities, planned and done.</summary>
public sealed class ActivityImportTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private const string Header = "客户编码,客户或线索,方式,主题,时间,状态,完成时间,结果,联系人,联系到的人,发送的资料,下一步,备注\n";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
    private ICustomersApi Api => customers.Api;
    private DateTimeOffset Now => customers.Host.Clock.GetUtcNow();
    private DateOnly Today => customers.Today;

    [Fact] // C-27, C-40, seed 000
    public async Task What_is_done_is_on_the_timeline_counts_as_contact_and_is_told_and_what_is_planned_has_no_reminder()
    {
        var customer = await CustomerAsync();
        var (day, next) = (Today.AddDays(-2), Today.AddDays(2));
        var done = await Api.LoadAsync("activity",
            $"{Header}{customer.Code},,拜访,年度拜访,,已完成,{day:yyyy年M月d日} 14:30,\"谈妥框架\n下周报价\",王芳,王芳,样品,报价,\n,{customer.Customer.Name},电话,回访,{next:yyyy/M/d},,,,,,,,带样册\n{customer.Code},,微信,补资料,{day:yyyy-MM-dd}T10:00+02:00,,,,,,,,\n{customer.Code},,邮件,取消的,{day:yyyy-MM-dd} 08:00,已取消,,改期,,,,,\n");
        (done.Created, done.Bad).ShouldBe((4, 0), await Api.ReasonsAsync(done.Id));
        var visit = await OneAsync(customer.Id, "done");
        visit.ShouldSatisfyAllConditions(
            a => a.Kind.ShouldBe("visit"), a => a.DoneAt.ShouldBe(Some.China($"{day:yyyy-MM-dd} 14:30")), a => a.DueAt.ShouldBe(Some.China($"{day:yyyy-MM-dd} 14:30")),
            a => a.DoneBy.ShouldBe(customers.Lin.StaffId), a => a.Assignees.ShouldBe([customers.Lin.StaffId]), a => a.Reached.ShouldBe("王芳"), a => a.Sent.ShouldBe("sample"),
            a => a.ContactId.ShouldBe(customer.Contacts[0].Id), a => a.NextStep.ShouldBe("报价"), a => a.Result.ShouldBe("谈妥框架\n下周报价"));
        var open = (await Api.FindActivitiesAsync(state: "open", customerId: customer.Id, ct: Ct)).Items;
        open.Select(a => (a.Subject, a.DueAt)).ShouldBe([("补资料", Some.China($"{day:yyyy-MM-dd} 16:00")), ("回访", Some.China($"{next:yyyy-MM-dd} 09:00"))]);
        open.ShouldAllBe(a => a.RemindAt == null);
        (await OneAsync(customer.Id, "cancelled")).Result.ShouldBe("改期");
        (await Api.TimelineAsync(customer.Id, "activity", ct: Ct)).Items.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            t => t.Kind.ShouldBe("activity.done"), t => t.At.ShouldBe(visit.DoneAt!.Value), t => t.Facts["subject"].ShouldBe("年度拜访"));
        (await Api.GetAsync(customer.Id, Ct)).Standing.LastContactAt.ShouldBe(visit.DoneAt);
        var told = (await customers.Host.Events.WaitForAsync<ActivitiesImported>(e => e.Activities.Any(a => a.ActivityId == visit.Id))).Activities.Single(a => a.ActivityId == visit.Id);
        (told.CustomerId, told.ContactId, told.Kind, told.At).ShouldBe((customer.Id, customer.Contacts[0].Id, "visit", visit.DoneAt!.Value));
        // Nobody is told that what was late before Crm knew it is late.
        (await customers.Host.WithAsync<CustomersDbContext, bool>(db => db.Activities.Where(a => a.CustomerId == customer.Id && a.Subject == "补资料").Select(a => a.Escalated).SingleAsync())).ShouldBeTrue();
    }

    [Fact] // C-27
    public async Task Rows_may_be_about_a_lead_which_is_contacted_then()
    {
        var lead = Some.Lead();
        var id = (await Api.CreateLeadAsync(new(lead), ct: Ct)).Id;
        (await Api.LoadAsync("activity", $"{Header},{lead.Name},电话,首次联系,,,{Today.AddDays(-1):yyyy-MM-dd},有兴趣,,,,,\n")).Created.ShouldBe(1);
        (await Api.GetLeadAsync(id, Ct)).Stage.ShouldBe("contacted");
        (await Api.FindActivitiesAsync(state: "done", leadId: id, ct: Ct)).Items.ShouldHaveSingleItem().About.ShouldBe(lead.Name);
    }

    [Fact] // C-27
    public async Task Bad_rows_come_back_with_the_reason_at_their_field()
    {
        var customer = await CustomerAsync();
        var preview = await Api.UploadFileAsync("activity",
            $"{Header}{customer.Code},,喝茶,甲,2027-01-31 25:00,,,,,,,,\n{customer.Code},,电话,乙,,,,,,,,,\n{customer.Code},,电话,丙,,已完成,{Today.AddDays(2):yyyy-MM-dd},,,,钱,,\n,,电话,丁,2027-01-31,,,,,,,,\n{customer.Code},,电话,,2027-01-31,快了,,,,,,,\n");
        preview.Problems.Select(p => (p.Row, p.Field)).ShouldBe(
            [(2, "kind"), (2, "due"), (3, "due"), (4, "result"), (4, "sent"), (4, "done"), (5, "customerCode"), (6, "name"), (6, "state")], ignoreOrder: true);
        preview.Problems.Single(p => p is { Row: 2, Field: "due" }).Message.ShouldContain("“2027-01-31 25:00” is no time");

        var done = await Api.LoadAsync("activity", $"{Header}{customer.Code},,电话,戊,2027-01-31,,,,张三,,,,\n,没有这家{Some.Number()},电话,己,2027-01-31,,,,,,,,\n{customer.Code},,电话,庚,2027-01-31,,,,,,,,\n{customer.Code},,电话,庚,2027-01-31 9:00,,,,,,,,\n");
        (done.Created, done.Bad).ShouldBe((1, 3));
        var reasons = await Api.ReasonsAsync(done.Id);
        reasons.ShouldContain("张三 is no contact of this customer");
        reasons.ShouldContain("There is no customer or lead called");
        reasons.ShouldContain("has an activity “庚” at that time already");
    }

    [Fact] // C-27
    public async Task Open_ones_are_changed_by_their_subject_and_all_is_taken_back_with_what_followed()
    {
        var customer = await CustomerAsync();
        await Api.LoadAsync("activity", $"{Header}{customer.Code},,电话,季度回访,2027-01-31 10:00,,,,,,,,原来\n");
        var before = (await Api.GetAsync(customer.Id, Ct)).Standing.LastContactAt;
        var done = await Api.LoadAsync("activity",
            $"{Header}{customer.Code},,,季度回访,2027-02-01 11:00,,,,,,,,\n{customer.Code},,,季度回访,,,,,,,,,再\n{customer.Code},,电话,谈价,,,{Today.AddDays(-1):yyyy-MM-dd} 10:00,谈了,,,,,\n{customer.Code},,会议,评审,,,{Today.AddDays(-1):yyyy-MM-dd} 15:00,过了,,,,,\n{customer.Code},,任务,备料,2027-01-05,,,,,,,,\n",
            ImportModes.Both, "name");
        (done.Updated, done.Created, done.Bad).ShouldBe((1, 3, 1), await Api.ReasonsAsync(done.Id));
        (await OneAsync(customer.Id, "open", "季度回访")).ShouldSatisfyAllConditions(a => a.DueAt.ShouldBe(Some.China("2027-02-01 11:00")), a => a.Kind.ShouldBe("call"), a => a.Notes.ShouldBe("原来"));
        (await Api.GetAsync(customer.Id, Ct)).Standing.LastContactAt.ShouldBe(Some.China($"{Today.AddDays(-1):yyyy-MM-dd} 15:00"));
        (await Api.LoadAsync("activity", $"{Header}{customer.Code},,,谈价,,,,,,,,,改\n{customer.Code},,,备料,,已完成,,好了,,,,,\n", ImportModes.Update, "name")).Bad.ShouldBe(2);

        var task = await OneAsync(customer.Id, "open", "备料");
        await Api.CompleteActivityAsync(task.Id, new("备好了"), Ct);
        (await Api.TakeBackAsync(done.Id)).ShouldSatisfyAllConditions(u => u.Undone.ShouldBe(3), u => u.Kept.ShouldBe(1));
        (await Api.FindKeptRowsAsync(done.Id, ct: Ct)).Items.ShouldHaveSingleItem().RecordId.ShouldBe(task.Id);
        (await OneAsync(customer.Id, "open", "季度回访")).DueAt.ShouldBe(Some.China("2027-01-31 10:00"));
        (await Api.FindActivitiesAsync(state: "done", customerId: customer.Id, ct: Ct)).Items.ShouldHaveSingleItem().Subject.ShouldBe("备料");
        (await Api.TimelineAsync(customer.Id, "activity", ct: Ct)).Items.ShouldHaveSingleItem().Facts["subject"].ShouldBe("备料");
        (await Api.GetAsync(customer.Id, Ct)).Standing.LastContactAt.ShouldBe(before);
        (await customers.Host.Events.WaitForAsync<ActivitiesWithdrawn>(e => e.By == customers.Lin.StaffId && e.ActivityIds.Count == 2)).ActivityIds.ShouldNotContain(task.Id);
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
            var done = await api.LoadAsync("activity", $"{Header}{mine.Code},,电话,别人的,2027-05-01,,,,,,,,\n,{mine.Customer.Name},电话,别人的,2027-05-01,,,,,,,,\n");
            (done.Created, done.Bad).ShouldBe((0, 2));
            var reasons = await api.ReasonsAsync(done.Id);
            reasons.ShouldContain($"There is no customer that you may see whose “Customer code” is “{mine.Code}”.");
            reasons.ShouldContain($"There is no customer or lead called “{mine.Customer.Name}” that you may see.");
        }
        var reader = customers.Host.Actors.Add("只读", customers.Team, [(CustomersPermissions.LeadImport, RecordScope.Own), (CustomersPermissions.ActivityRead, RecordScope.Own)]);
        await Some.ProblemAsync(() => customers.As(reader).UploadFileAsync("activity", "客户,主题\n甲,乙\n"), HttpStatusCode.Forbidden);
    }

    [Fact] // C-27
    public async Task A_message_delivered_again_creates_nothing_twice()
    {
        var customer = await CustomerAsync();
        var rows = string.Join('\n', Enumerable.Range(0, 1_100).Select(i => $"{customer.Code},任务,第{i}次,,{Today.AddDays(-i % 300 - 1):yyyy-MM-dd},做了"));
        var preview = await Api.UploadFileAsync("activity", "客户编码,方式,主题,时间,完成时间,结果\n" + rows);
        await Api.StartImportAsync(preview.Id, new(preview.Mapping), Ct);
        for (var i = 0; i < 5; i++)
            await customers.Host.PublishAsync(new ImportActivityRows(preview.Id));
        var done = await Eventually.BecomesAsync(() => Api.GetImportAsync(preview.Id, Ct), s => s.State == "done", "import done", 60);
        (done.Processed, done.Created).ShouldBe((1_100, 1_100));
        var (made, told) = await customers.Host.WithAsync<CustomersDbContext, (int, int)>(async db =>
            (await db.Activities.CountAsync(a => a.CustomerId == customer.Id), await db.Timeline.CountAsync(t => t.CustomerId == customer.Id && t.Topic == "activity")));
        (made, told).ShouldBe((1_100, 1_100));
    }

    [Theory] // C-27
    [InlineData("zh-CN", "xlsx")]
    [InlineData("en", "csv")]
    public async Task What_is_exported_loads_again(string culture, string format)
    {
        var (from, to) = (await CustomerAsync(), await CustomerAsync());
        var planned = await Api.PlanActivityAsync(new("visit", "季度拜访", Now.AddHours(-30), from.Id, Notes: "带样册"), ct: Ct);
        await Api.CompleteActivityAsync(planned.Id, new("同意续约", "寄合同", Reached: "王芳", Sent: "quote"), Ct);
        var api = customers.As(customers.Lin, culture);
        var done = await api.LoadAgainAsync("activity", await api.ExportActivitiesAsync(format, state: "done", customerId: from.Id, ct: Ct), from.Code, to.Code);
        (done.Created, done.Bad).ShouldBe((1, 0), await api.ReasonsAsync(done.Id));
        var (was, now) = (await Api.GetActivityAsync(planned.Id, Ct), await OneAsync(to.Id, "done"));
        now.ShouldSatisfyAllConditions(
            a => (a.Kind, a.Subject, a.Notes, a.Result, a.NextStep, a.Sent).ShouldBe((was.Kind, was.Subject, was.Notes, was.Result, was.NextStep, was.Sent)),
            a => a.Reached.ShouldBe("王芳"), a => (was.DoneAt!.Value - a.DoneAt!.Value).ShouldBeLessThan(TimeSpan.FromMinutes(1)), a => a.DoneAt!.Value.ShouldBeLessThanOrEqualTo(was.DoneAt!.Value));
    }

    private async Task<ActivityDetails> OneAsync(Guid customer, string state, string? subject = null) =>
        (await Api.FindActivitiesAsync(state: state, customerId: customer, ct: Ct)).Items.Single(a => subject is null || a.Subject == subject);

    /// <summary>A customer who was last in touch long ago.</summary>
    private async Task<CustomerDetails> CustomerAsync()
    {
        var id = await Some.CustomerAsync(Api);
        DateTimeOffset? longAgo = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        await customers.Host.WithAsync<CustomersDbContext, int>(db => db.Standings.Where(s => s.CustomerId == id).ExecuteUpdateAsync(s => s.SetProperty(c => c.LastContactAt, longAgo)));
        return await Api.GetAsync(id, Ct);
    }
}
