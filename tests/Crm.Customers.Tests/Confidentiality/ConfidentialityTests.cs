using System.Net;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Tests.Imports;
using Crm.Customers.Tests.Support;
using Crm.Staff.Contracts.Events;
using Crm.Testing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Tests.Confidentiality;

/// <summary>C-25: levels, circulation, access for a time, and the log of who read.</summary>
public sealed class ConfidentialityTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;
    private ICustomersApi Boss => customers.As(customers.Boss);

    [Fact]
    public async Task A_confidential_customer_and_what_belongs_to_it_is_hidden_behind_every_door()
    {
        var (_, owner) = customers.Someone("保密甲");
        var stranger = customers.As(Outsider());
        var (brand, id) = await CustomerAsync(owner);
        var contact = (await owner.AddContactAsync(id, new ContactFields($"李{brand}", Mobile: Some.Phone()), Ct)).Id;
        var opportunity = (await owner.OpenOpportunityAsync(new(id, new OpportunityFields($"{brand}年度框架", customers.Today.AddDays(30), 1000m)), ct: Ct)).Id;
        var activity = (await owner.PlanActivityAsync(new ActivityFields("call", "回访", customers.Host.Clock.GetUtcNow().AddDays(1), CustomerId: id), Ct)).Id;
        (await stranger.GetAsync(id, Ct)).Customer.Name.ShouldContain(brand);

        await owner.SetConfidentialityAsync(id, new(Confidentialities.Confidential), Ct);

        (await HiddenAsync(() => stranger.GetAsync(id, Ct))).Code.ShouldBe("customers.confidential");
        (await HiddenAsync(() => stranger.GetArchiveAsync(id, Ct))).Code.ShouldBe("customers.confidential");
        foreach (var door in new Func<Task>[]
        {
            () => stranger.TimelineAsync(id, ct: Ct), () => stranger.StagesAsync(id, Ct), () => stranger.GetContactAsync(contact, Ct), () => stranger.GetOpportunityAsync(opportunity, Ct),
            () => stranger.GetActivityAsync(activity, Ct), () => stranger.FindGradeOverridesAsync(id, Ct), () => stranger.AddNoteAsync(id, new("偷看"), Ct), () => stranger.GetConfidentialityAsync(id, Ct),
            () => stranger.ChangeContactAsync(id, contact, new ContactFields("改名"), ct: Ct), () => stranger.ChangeStageAsync(id, new("trading", "成交"), Ct), () => stranger.GetCustomerDevelopmentAsync(id, Ct),
        })
            await HiddenAsync(door);
        (await stranger.FindAsync(brand, ct: Ct)).Items.ShouldBeEmpty();
        (await stranger.FindContactsAsync(brand, ct: Ct)).Items.ShouldBeEmpty();
        (await stranger.FindOpportunitiesAsync(q: brand, ct: Ct)).Items.ShouldBeEmpty();
        (await stranger.FindActivitiesAsync(customerId: id, ct: Ct)).Items.ShouldBeEmpty();
        (await stranger.LookupAsync(brand, ct: Ct)).ShouldBeEmpty();
        foreach (var export in new[] { await stranger.ExportAsync("csv", q: brand, ct: Ct), await stranger.ExportContactsAsync("csv", q: brand, ct: Ct), await stranger.ExportOpportunitiesAsync("csv", q: brand, ct: Ct) })
            (await export.ReadAsStringAsync(Ct)).ShouldNotContain(brand);

        (await owner.GetAsync(id, Ct)).Contacts.Count.ShouldBe(2, "the owner has everything");
        (await owner.FindOpportunitiesAsync(q: brand, ct: Ct)).Items.ShouldHaveSingleItem();
        (await Boss.FindAsync(brand, ct: Ct)).Items.ShouldHaveSingleItem();

        await owner.SetConfidentialityAsync(id, new(Confidentialities.Internal), Ct);
        (await stranger.FindAsync(brand, ct: Ct)).Items.ShouldHaveSingleItem("open again");
    }

    [Fact]
    public async Task Others_know_that_a_confidential_customer_exists_and_of_a_secret_one_its_code()
    {
        var (_, owner) = customers.Someone("保密乙");
        var stranger = customers.As(Outsider());
        var (brand, id) = await CustomerAsync(owner, Confidentialities.Confidential);
        var code = (await owner.GetAsync(id, Ct)).Code;
        (await stranger.FindConfidentialAsync(brand, ct: Ct)).ShouldHaveSingleItem().ShouldBe(new(id, code, $"{brand}有限公司", "confidential"));
        (await stranger.SearchAsync(brand, ct: Ct)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(h => h.Kind.ShouldBe("confidential"), h => h.Link.ShouldBe($"/customers/{id}/access"));
        (await stranger.FindDuplicatesAsync(new DuplicateQuery($"{brand}有限公司"), Ct)).ShouldContain(d => d.Name.Contains(brand) && !d.Visible);
        (await owner.FindConfidentialAsync(brand, ct: Ct)).ShouldBeEmpty("who reads it finds it in the list");

        await owner.SetConfidentialityAsync(id, new(Confidentialities.Secret), Ct);
        (await stranger.FindConfidentialAsync(brand, ct: Ct)).ShouldBeEmpty();
        (await stranger.SearchAsync(brand, ct: Ct)).ShouldBeEmpty();
        (await stranger.FindConfidentialAsync(code, ct: Ct)).ShouldHaveSingleItem().ShouldBe(new(id, code, null, "secret"));
        (await stranger.GetAccessAsync(id, Ct)).Customer.Name.ShouldBeNull();
        (await stranger.FindDuplicatesAsync(new DuplicateQuery($"{brand}有限公司"), Ct)).ShouldContain(d => d.Name == code && !d.Visible && d.OwnerId == null);
        await HiddenAsync(() => customers.As(customers.Xu).GetAccessAsync(id, Ct)); // Beyond the scope nobody knows anything.
    }

    [Theory]
    [InlineData("lead")]
    [InlineData("customer")]
    public async Task Rows_of_a_file_that_resemble_a_secret_customer_tell_its_code_only(string kind)
    {
        var (_, owner) = customers.Someone("保密寅");
        var stranger = customers.As(Outsider());
        var (brand, id) = await CustomerAsync(owner, Confidentialities.Secret);
        var code = (await owner.GetAsync(id, Ct)).Code;
        var done = await stranger.LoadAsync(kind, $"客户名称,联系人,手机\n{brand}有限公司,王芳,{Some.Phone()}\n");
        var resembles = (await stranger.FindSuspectsAsync(done.Id, ct: Ct)).Items.ShouldHaveSingleItem().Resembles;
        resembles.ShouldHaveSingleItem().ShouldSatisfyAllConditions(d => d.Name.ShouldBe(code), d => d.OwnerId.ShouldBeNull());
        (await owner.GetAsync(id, Ct)).Customer.Name.ShouldContain(brand);
    }

    [Fact]
    public async Task Circulation_opens_it_to_people_and_units_until_they_are_taken_out()
    {
        var (_, owner) = customers.Someone("保密丙");
        var (guest, colleague) = (Outsider("投标员"), Outsider("邻组"));
        var (_, id) = await CustomerAsync(owner, Confidentialities.Confidential);
        await customers.Host.PublishAsync(new StaffChanged(guest.StaffId, "guest", guest.Name, null, null, guest.UnitId, null, [], true, null, null, null, "zh-CN", 1));
        await Eventually.BecomesAsync(() => customers.Host.WithAsync<CustomersDbContext, bool>(db => db.Staff.AnyAsync(s => s.StaffId == guest.StaffId, Ct)), known => known, "copy of the guest");

        await owner.CirculateAsync(id, new([guest.StaffId], [colleague.UnitId], "联合投标"), Ct);
        await owner.CirculateAsync(id, new([guest.StaffId]), Ct);
        await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.circulated" && n.StaffIds.Contains(guest.StaffId));
        (await customers.As(guest).GetAsync(id, Ct)).Id.ShouldBe(id);
        (await customers.As(colleague).GetAsync(id, Ct)).Id.ShouldBe(id);
        var entries = (await owner.GetConfidentialityAsync(id, Ct)).Circulation;
        entries.Select(e => (e.ReaderId, e.IsUnit, e.Note)).ShouldBe([(guest.StaffId, false, "联合投标"), (colleague.UnitId, true, "联合投标")], ignoreOrder: true);

        foreach (var entry in entries)
            await owner.RecallAsync(id, entry.Id, Ct);
        await HiddenAsync(() => customers.As(guest).GetAsync(id, Ct));
        await HiddenAsync(() => customers.As(colleague).GetAsync(id, Ct));
    }

    [Fact]
    public async Task The_line_of_managers_reads_it_also_after_the_owner_has_another_manager()
    {
        var (owner, api) = customers.Someone("保密丁");
        var (first, second) = (Outsider("前主管"), Outsider("新主管"));
        await ReportsToAsync(owner, first.StaffId, 1);
        var (_, id) = await CustomerAsync(api, Confidentialities.Secret);
        (await customers.As(first).GetAsync(id, Ct)).Id.ShouldBe(id);
        await HiddenAsync(() => customers.As(second).GetAsync(id, Ct));
        await ReportsToAsync(owner, second.StaffId, 2);
        (await customers.As(second).GetAsync(id, Ct)).Id.ShouldBe(id);
        await HiddenAsync(() => customers.As(first).GetAsync(id, Ct));
    }

    [Fact]
    public async Task Access_is_asked_for_granted_by_the_owners_manager_and_ends_by_itself()
    {
        await using var alone = await ModuleHost.StartAsync(CustomersHost.Module);
        var owner = alone.Actors.Add("林小雨", Guid.CreateVersion7(), [.. CustomersHost.Everything.Select(p => (p, RecordScope.Own))]);
        var asker = alone.Actors.Add("陈静", Guid.CreateVersion7(), (CustomersPermissions.Read, RecordScope.All));
        var (api, guest) = (alone.Api<ICustomersApi>(owner), alone.Api<ICustomersApi>(asker));
        var id = await Some.CustomerAsync(api);
        await api.SetConfidentialityAsync(id, new(Confidentialities.Confidential), Ct);
        var today = Crm.BuildingBlocks.Calendars.ChinaTime.Today(alone.Clock.GetUtcNow());

        (await Some.ProblemAsync(() => guest.RequestAccessAsync(id, new("好奇", today.AddDays(91)), Ct), HttpStatusCode.UnprocessableEntity)).Errors.ShouldNotBeNull().ShouldContainKey("until");
        var asked = await guest.RequestAccessAsync(id, new("处理投诉", today.AddDays(2)), Ct);
        (await Some.ProblemAsync(() => guest.RequestAccessAsync(id, new("再来", today), Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.access.asked");
        var request = await alone.Events.WaitForAsync<ApprovalRequested>(a => a.SubjectId == asked.Id);
        (request.Kind, request.RequestedBy, request.OwnerId, request.Facts["reason"]).ShouldBe((ApprovalKinds.CustomerAccess, asker.StaffId, owner.StaffId, "处理投诉"));
        await Some.ProblemAsync(() => guest.GetAsync(id, Ct), HttpStatusCode.NotFound);

        await alone.PublishAsync(new ApprovalDecided(request.RequestId, request.Kind, request.SubjectType, request.SubjectId, ApprovalOutcome.Approved, Guid.CreateVersion7(), "同意", [], alone.Clock.GetUtcNow()));
        await alone.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.access-approved" && n.StaffIds.Contains(asker.StaffId));
        (await guest.GetAsync(id, Ct)).Id.ShouldBe(id);
        (await Some.ProblemAsync(() => guest.RequestAccessAsync(id, new("再来", today), Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.access.open");
        (await api.GetConfidentialityAsync(id, Ct)).Granted.ShouldHaveSingleItem().AskedBy.ShouldBe(asker.StaffId);

        alone.Clock.Advance(TimeSpan.FromDays(3));
        await alone.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.access-expired" && n.StaffIds.Contains(asker.StaffId));
        await Some.ProblemAsync(() => guest.GetAsync(id, Ct), HttpStatusCode.NotFound);
        (await guest.GetAccessAsync(id, Ct)).Requests.ShouldHaveSingleItem().State.ShouldBe(AccessStates.Expired);
    }

    [Fact]
    public async Task Access_is_taken_back_refused_and_ended()
    {
        var (_, owner) = customers.Someone("保密戊");
        var guest = Outsider();
        var api = customers.As(guest);
        var (_, id) = await CustomerAsync(owner, Confidentialities.Confidential);
        var first = await api.RequestAccessAsync(id, new("看看", customers.Today), Ct);
        await api.WithdrawAccessAsync(id, first.Id, Ct);
        await customers.Host.Events.WaitForAsync<ApprovalWithdrawn>(w => w.By == guest.StaffId);
        var second = await AskAsync(ApprovalOutcome.Rejected, AccessStates.Rejected);
        await HiddenAsync(() => api.GetAsync(id, Ct));
        var third = await AskAsync(ApprovalOutcome.Approved, AccessStates.Approved);
        (await api.GetAsync(id, Ct)).Id.ShouldBe(id);
        await owner.EndAccessAsync(id, third, new("项目取消"), Ct);
        await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.access-ended" && n.StaffIds.Contains(guest.StaffId));
        await HiddenAsync(() => api.GetAsync(id, Ct));
        (await api.GetAccessAsync(id, Ct)).Requests.Select(r => r.State).ShouldBe([AccessStates.Ended, AccessStates.Rejected, AccessStates.Withdrawn]);
        second.ShouldNotBe(third);

        async Task<Guid> AskAsync(ApprovalOutcome outcome, string state)
        {
            var asked = await api.RequestAccessAsync(id, new("投标", customers.Today.AddDays(1)), Ct);
            await customers.Host.PublishAsync(customers.Decision(await customers.Host.Events.WaitForAsync<ApprovalRequested>(a => a.SubjectId == asked.Id), outcome));
            await Eventually.BecomesAsync(() => api.GetAccessAsync(id, Ct), a => a.Requests[0].State == state, state);
            return asked.Id;
        }
    }

    [Fact]
    public async Task Every_reading_is_kept_once_in_ten_minutes_in_the_log_and_in_the_audit()
    {
        var (_, owner) = customers.Someone("保密己");
        var reader = Outsider("读者");
        var (brand, id) = await CustomerAsync(owner, Confidentialities.Confidential);
        await owner.CirculateAsync(id, new(UnitIds: [reader.UnitId]), Ct);
        await customers.As(reader).GetAsync(id, Ct);
        await customers.As(reader).GetAsync(id, Ct);
        await customers.As(reader).TimelineAsync(id, ct: Ct);
        (await ReadersAsync()).ShouldBe(1);
        await customers.Host.Events.WaitForAsync<AuditBatchRecorded>(b => b.Entries.Any(e => e.Action == "read" && e.RecordId == id.ToString() && e.StaffId == reader.StaffId));
        (await customers.As(reader).GetConfidentialityAsync(id, Ct)).ShouldSatisfyAllConditions(c => c.MaySet.ShouldBeFalse(), c => c.Readings.ShouldBeEmpty("only who may set the level sees who read it"));

        customers.Host.Clock.Advance(TimeSpan.FromMinutes(11));
        await (await customers.As(reader).ExportAsync("csv", q: brand, ct: Ct)).ReadAsStringAsync(Ct);
        (await ReadersAsync()).ShouldBe(2);
        (await owner.GetConfidentialityAsync(id, Ct)).Readings.First(r => r.StaffId == reader.StaffId).Door.ShouldBe(ReadingDoors.Export);

        async Task<int> ReadersAsync() => (await owner.GetConfidentialityAsync(id, Ct)).Readings.Count(r => r.StaffId == reader.StaffId);
    }

    [Fact]
    public async Task Only_who_may_restrict_or_open_a_customer_does_it_whichever_way()
    {
        var (_, owner) = customers.Someone("保密庚");
        var (_, id) = await CustomerAsync(owner);
        var writer = customers.Host.Actors.Add("录入员", customers.Team, [.. CustomersHost.Everything.Where(p => p != CustomersPermissions.Confidentiality).Select(p => (p, RecordScope.All))]);
        var fields = (await customers.As(writer).GetAsync(id, Ct)).Customer;
        (await Some.ProblemAsync(() => customers.As(writer).ChangeAsync(id, fields with { Confidentiality = "secret" }, ct: Ct), HttpStatusCode.UnprocessableEntity))
            .Errors.ShouldNotBeNull().ShouldContainKey("confidentiality");
        (await customers.As(writer).ChangeAsync(id, fields with { Confidentiality = "public" }, ct: Ct)).Customer.Confidentiality.ShouldBe("public");
        (await Should.ThrowAsync<Refit.ApiException>(() => customers.As(writer).SetConfidentialityAsync(id, new("secret"), Ct))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await Some.ProblemAsync(() => customers.As(writer).RegisterAsync(new(new CustomerFields(Some.Brand(), Confidentiality: "secret"), "test"), Ct), HttpStatusCode.UnprocessableEntity);
        await owner.ChangeAsync(id, fields with { Confidentiality = "secret" }, ct: Ct);
        await HiddenAsync(() => customers.As(writer).GetAsync(id, Ct));
    }

    [Fact]
    public async Task A_merge_keeps_the_stricter_level_and_its_readers()
    {
        var (brand, id) = await CustomerAsync(Boss);
        var (_, other) = await CustomerAsync(Boss, Confidentialities.Confidential);
        var stranger = Outsider();
        await Boss.CirculateAsync(other, new(UnitIds: [stranger.UnitId]), Ct);
        var compared = await Boss.CompareCustomersAsync(id, other, Ct);
        await Boss.MergeCustomersAsync(id, new(other, compared.Survivor.ETag, compared.Merged.ETag, "同一家"), Ct);
        (await Boss.GetAsync(id, Ct)).Customer.Confidentiality.ShouldBe("confidential");
        await HiddenAsync(() => customers.As(Outsider()).GetAsync(id, Ct));
        (await customers.As(stranger).FindAsync(brand, ct: Ct)).Items.ShouldHaveSingleItem("circulation moves with the customer");
    }

    /// <summary>Somebody of another unit who may do everything with everything, but set levels.</summary>
    private Actor Outsider(string name = "外人") => customers.Host.Actors.Add(
        name, Guid.CreateVersion7(), [.. CustomersHost.Everything.Where(p => p != CustomersPermissions.Confidentiality).Select(p => (p, RecordScope.All))]);

    private static async Task<(string Brand, Guid Id)> CustomerAsync(ICustomersApi api, string? level = null)
    {
        var brand = Some.Brand();
        var id = await Some.CustomerAsync(api, Some.Complete($"{brand}有限公司"));
        if (level is not null)
            await api.SetConfidentialityAsync(id, new(level), Ct);
        return (brand, id);
    }

    private async Task ReportsToAsync(Actor person, Guid manager, long version)
    {
        await customers.Host.PublishAsync(new StaffChanged(person.StaffId, person.Name, person.Name, null, null, person.UnitId, manager, [], true, null, null, null, "zh-CN", version));
        await Eventually.BecomesAsync(
            () => customers.Host.WithAsync<CustomersDbContext, bool>(db => db.Staff.AnyAsync(s => s.StaffId == person.StaffId && s.ManagerId == manager, Ct)), known => known, "the manager to be known");
    }

    private static Task<Problem> HiddenAsync(Func<Task> call) => Some.ProblemAsync(call, HttpStatusCode.NotFound);
}
