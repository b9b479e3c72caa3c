using System.Net;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Personal;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Tests.Support;
using Crm.Staff.Contracts.Events;
using Crm.Testing;
using Crm.Testing.Personal;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Tests.Privacy;

/// <summary>W-08: a person is found everywhere, gets a copy, and is erased once it is approved.</summary>
public sealed class PersonalDataTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<Guid>> NoRecords = new Dictionary<string, IReadOnlyList<Guid>>();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
    private ICustomersApi Boss => customers.As(customers.Boss);
    private IPersonalDataApi Data => customers.Host.Api<IPersonalDataApi>(customers.Boss);

    [Fact]
    public async Task Every_column_of_text_is_said_to_hold_persons_data_or_none()
    {
        (await PersonalDataCheck.UnknownColumnsAsync(customers.Host, CustomersModule.Name)).ShouldBeEmpty();
        (await PersonalDataCheck.MissingColumnsAsync(customers.Host, CustomersModule.Name)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_left_of_an_erased_person_but_what_is_said_to_be_kept() =>
        (await PersonalDataCheck.LeftAfterErasureAsync(CustomersHost.Module, typeof(PersonalDataTests).Assembly)).ShouldBeEmpty();

    [Theory]
    [InlineData("13912345678", "请打 139 1234 5678 找他", true)]
    [InlineData("+86 139-1234-5678", "0086 13912345678", true)]
    [InlineData("13912345678", "订单 5139123456789 号", false)]
    [InlineData("0571-8765 4321", "电话 (0571)87654321", true)]
    public async Task A_number_is_found_however_it_is_written_and_not_within_another(string sought, string written, bool found)
    {
        var (_, owner) = customers.Someone("查询");
        var brand = Some.Brand();
        var id = await Some.CustomerAsync(owner, Some.Complete($"{brand}有限公司"));
        await owner.AddNoteAsync(id, new($"{brand} {written}"), Ct);
        var finds = await Data.FindInCustomersAsync(Sought([], [sought]), Ct);
        Rows(finds, "timeline_entries").Any(r => r.Fields.Values.Any(v => v.Contains(brand, StringComparison.Ordinal))).ShouldBe(found);
    }

    [Fact]
    public async Task A_name_means_the_person_within_its_customers_and_elsewhere_perhaps_somebody_else()
    {
        var (_, owner) = customers.Someone("同名");
        var name = $"欧阳{Some.Brand()[..2]}";
        var (mine, contact) = await PersonAsync(owner, name);
        var (other, namesake) = await PersonAsync(owner, name);
        await owner.AddNoteAsync(mine, new($"{name}下周出差"), Ct);
        await owner.AddNoteAsync(other, new($"{name}下周结婚"), Ct);

        var asked = await Boss.OpenPersonRequestAsync(Asked(PersonRequestKinds.Erasure, contact), Ct);
        asked.Person.Names.ShouldBe([name]);
        asked.Person.Phones.ShouldHaveSingleItem();
        asked.Person.Customers.ShouldBe([mine]);
        var finds = await Data.FindInCustomersAsync(asked.Person, Ct);
        Rows(finds, "contacts").Single(r => r.Id == contact.ToString()).ShouldSatisfyAllConditions(r => r.Own.ShouldBeTrue(), r => r.Sure.ShouldBeTrue());
        Rows(finds, "contacts").Single(r => r.Id == namesake.ToString()).Sure.ShouldBeFalse();

        await EraseAsync(asked);
        (await owner.GetContactAsync(namesake, Ct)).Contact.Name.ShouldBe(name, "somebody else of the same name stays");
        (await TimelineAsync(other)).ShouldContain(f => f.Contains(name, StringComparison.Ordinal));
        (await TimelineAsync(mine)).ShouldNotContain(f => f.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_approved_erasure_takes_the_person_out_of_lists_search_and_duplicates()
    {
        var (_, owner) = customers.Someone("删除");
        var name = $"司徒{Some.Brand()[..3]}";
        var phone = Some.Phone();
        var (customer, contact) = await PersonAsync(owner, name, phone, $"{phone}@person.example");
        await owner.SetConfidentialityAsync(customer, new(Confidentialities.Confidential), Ct);
        await owner.AddNoteAsync(customer, new($"{name}（{phone}）喜欢钓鱼"), Ct);
        (await owner.FindContactsAsync(name, ct: Ct)).Items.ShouldHaveSingleItem();
        (await owner.FindDuplicatesAsync(new DuplicateQuery(Some.Brand(), Phones: [phone]), Ct)).ShouldNotBeEmpty();

        var officer = customers.Host.Actors.Add("专员", customers.Team, [(CustomersPermissions.PersonalData, RecordScope.All)]);
        var asked = await customers.As(officer).OpenPersonRequestAsync(Asked(PersonRequestKinds.Erasure, contact), Ct);
        asked.Request.DueOn.ShouldBe(customers.Today.AddDays(30));
        asked.Request.State.ShouldBe(PersonRequestStates.Open);
        var approval = await EraseAsync(asked, officer);
        approval.ShouldSatisfyAllConditions(
            a => a.Kind.ShouldBe(ApprovalKinds.Erasure), a => a.RequestedBy.ShouldBe(officer.StaffId), a => a.Subject.ShouldBe(asked.Request.Number),
            a => string.Concat(a.Facts.Values).ShouldNotContain(name));

        (await owner.FindContactsAsync(name, ct: Ct)).Items.ShouldBeEmpty();
        (await owner.FindAsync(name, ct: Ct)).Items.ShouldBeEmpty();
        (await owner.FindAsync(phone, ct: Ct)).Items.ShouldBeEmpty();
        (await owner.FindDuplicatesAsync(new DuplicateQuery(Some.Brand(), Phones: [phone]), Ct)).ShouldBeEmpty();
        (await owner.GetAsync(customer, Ct)).Contacts.ShouldNotContain(c => c.Id == contact);
        (await TimelineAsync(customer)).ShouldContain(f => f.Contains(PersonalTables.Erased, StringComparison.Ordinal) && f.Contains("喜欢钓鱼", StringComparison.Ordinal));
        var told = await customers.Host.Events.WaitForAsync<CustomerChanged>(e => e.Customer.CustomerId == customer && e.Customer.Phones.All(p => p.ContactId != contact));
        told.Customer.Phones.ShouldNotContain(p => p.Number.Contains(phone, StringComparison.Ordinal));

        var done = await Boss.GetPersonRequestAsync(asked.Request.Id, Ct);
        done.Request.Label.ShouldBe(PersonalTables.Erased);
        done.Person.Names.ShouldBeEmpty();
        done.Reason.ShouldBe(PersonalTables.Erased);
        done.Parts.ShouldHaveSingleItem().Module.ShouldBe(CustomersModule.Name);
        await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.person-done" && n.StaffIds.Contains(officer.StaffId));
        (await Data.FindInCustomersAsync(asked.Person with { Records = NoRecords, NamesAnywhere = true }, Ct)).Places
            .Where(p => p.KeptBecause is null).ShouldBeEmpty("a second search finds nothing");
    }

    [Fact]
    public async Task What_comes_twice_does_no_harm()
    {
        var (_, owner) = customers.Someone("两次");
        var (_, contact) = await PersonAsync(owner, $"上官{Some.Brand()[..3]}");
        var asked = await Boss.OpenPersonRequestAsync(Asked(PersonRequestKinds.Erasure, contact), Ct);
        var approval = await EraseAsync(asked);
        var before = await Boss.GetPersonRequestAsync(asked.Request.Id, Ct);
        var p = asked.Person;
        await customers.Host.PublishAsync(customers.Decision(approval, ApprovalOutcome.Approved));
        await customers.Host.PublishAsync(new ErasePerson(asked.Request.Id, new PersonSought(p.Names, p.Phones, p.Words, p.Records, p.Customers, p.Ties, false), customers.Host.Clock.GetUtcNow()));
        await Eventually.BecomesAsync(
            () => Task.FromResult(customers.Host.Events.Of<PersonErased>().Count(e => e.RequestId == asked.Request.Id)), n => n >= 2, "the second answer");
        (await Boss.GetPersonRequestAsync(asked.Request.Id, Ct)).Parts.ShouldBe(before.Parts);
    }

    [Fact]
    public async Task Refused_or_sent_back_nothing_is_erased()
    {
        var (_, owner) = customers.Someone("保留");
        var name = $"诸葛{Some.Brand()[..3]}";
        var (_, contact) = await PersonAsync(owner, name);
        var asked = await Boss.OpenPersonRequestAsync(Asked(PersonRequestKinds.Erasure, contact), Ct);
        await Boss.SubmitPersonRequestAsync(asked.Request.Id, Ct);
        (await Some.ProblemAsync(() => Boss.SubmitPersonRequestAsync(asked.Request.Id, Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.person.state");
        await DecideAsync(asked, ApprovalOutcome.Returned, PersonRequestStates.Open);
        await Boss.SubmitPersonRequestAsync(asked.Request.Id, Ct);
        await DecideAsync(asked, ApprovalOutcome.Rejected, PersonRequestStates.Refused);
        (await owner.GetContactAsync(contact, Ct)).Contact.Name.ShouldBe(name);

        var second = await Boss.OpenPersonRequestAsync(Asked(PersonRequestKinds.Erasure, contact), Ct);
        await Boss.SubmitPersonRequestAsync(second.Request.Id, Ct);
        await Boss.RefusePersonRequestAsync(second.Request.Id, new("不是本人"), Ct);
        await customers.Host.Events.WaitForAsync<ApprovalWithdrawn>(w => w.RequestId == Approval(second.Request.Id).RequestId);
        (await Boss.FindPersonRequestsAsync(PersonRequestStates.Refused, Ct)).ShouldContain(r => r.Id == second.Request.Id);
    }

    [Fact]
    public async Task A_copy_handed_out_answers_an_export_and_stands_in_the_audit_without_the_person()
    {
        var (_, owner) = customers.Someone("导出");
        var name = $"东方{Some.Brand()[..3]}";
        var (_, contact) = await PersonAsync(owner, name);
        var asked = await Boss.OpenPersonRequestAsync(Asked(PersonRequestKinds.Export, contact), Ct);
        (await Some.ProblemAsync(() => Boss.SubmitPersonRequestAsync(asked.Request.Id, Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.person.state");
        await Boss.RecordPersonExportAsync(asked.Request.Id, new(7, "json"), Ct);
        (await Boss.GetPersonRequestAsync(asked.Request.Id, Ct)).Request.State.ShouldBe(PersonRequestStates.Done);
        var batch = await customers.Host.Events.WaitForAsync<AuditBatchRecorded>(b => b.Entries.Any(e => e.Action == "exported" && e.RecordId == asked.Request.Id.ToString()));
        batch.Entries.Single(e => e.Action == "exported" && e.RecordId == asked.Request.Id.ToString()).Changes.ShouldBe("""{"rows": 7, "format": "json"}""");
        customers.Host.Events.Of<AuditBatchRecorded>().SelectMany(b => b.Entries).Where(e => e.RecordType == "PersonRequest").ShouldAllBe(e => !e.Changes.Contains(name));
    }

    [Fact]
    public async Task Only_whoever_may_asks_and_only_with_something_to_go_by()
    {
        var clerk = customers.Host.Actors.Add("文员", customers.Team, [(CustomersPermissions.Read, RecordScope.All), (CustomersPermissions.Personal, RecordScope.All)]);
        (await Should.ThrowAsync<Refit.ApiException>(() => customers.As(clerk).FindPersonRequestsAsync(ct: Ct))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Should.ThrowAsync<Refit.ApiException>(() => customers.Host.Api<IPersonalDataApi>(clerk).FindInCustomersAsync(Sought(["王芳"], []), Ct))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var nothing = new OpenPersonRequestRequest(PersonRequestKinds.Export, "来电", customers.Today, [], [], [], NoRecords);
        (await Some.ProblemAsync(() => Boss.OpenPersonRequestAsync(nothing, Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.person.nobody");
        (await Some.ProblemAsync(() => Boss.OpenPersonRequestAsync(nothing with { Reason = "", Names = ["王芳"], ReceivedOn = customers.Today.AddDays(1) }, Ct), HttpStatusCode.UnprocessableEntity))
            .Errors!.Keys.ShouldBe(["reason", "receivedOn"], ignoreOrder: true);
    }

    private static SoughtPerson Sought(string[] names, string[] phones) => new(names, phones, [], NoRecords, [], [], false);

    private static IEnumerable<PersonalRecord> Rows(ModulePersonalData finds, string table) => finds.Places.Where(p => p.Table == table).SelectMany(p => p.Rows);

    private OpenPersonRequestRequest Asked(string kind, Guid contact) =>
        new(kind, "本人来电，已核对身份证", customers.Today, [], [], [], new Dictionary<string, IReadOnlyList<Guid>> { ["contact"] = [contact] });

    private static async Task<(Guid Customer, Guid Contact)> PersonAsync(ICustomersApi owner, string name, string? phone = null, string? email = null)
    {
        var customer = await Some.CustomerAsync(owner, Some.Complete());
        return (customer, (await owner.AddContactAsync(customer, new ContactFields(name, Mobile: phone ?? Some.Phone(), Email: email, Family: "一女"), Ct)).Id);
    }

    private Task<List<string>> TimelineAsync(Guid customer) => customers.Host.WithAsync<CustomersDbContext, List<string>>(db => db.Database
        .SqlQuery<string>($"""SELECT facts::text AS "Value" FROM customers.timeline_entries WHERE customer_id = {customer}""").ToListAsync(Ct));

    private ApprovalRequested Approval(Guid request) => customers.Host.Events.Of<ApprovalRequested>().Last(a => a.SubjectId == request);

    private async Task<ApprovalRequested> EraseAsync(PersonRequestDetails asked, Actor? by = null)
    {
        await customers.As(by ?? customers.Boss).SubmitPersonRequestAsync(asked.Request.Id, Ct);
        return await DecideAsync(asked, ApprovalOutcome.Approved, PersonRequestStates.Done);
    }

    private async Task<ApprovalRequested> DecideAsync(PersonRequestDetails asked, ApprovalOutcome outcome, string state)
    {
        var known = (await Boss.GetPersonRequestAsync(asked.Request.Id, Ct)).ApprovalId;
        var approval = await customers.Host.Events.WaitForAsync<ApprovalRequested>(a => a.RequestId == known);
        await customers.Host.PublishAsync(customers.Decision(approval, outcome));
        await Eventually.BecomesAsync(async () => (await Boss.GetPersonRequestAsync(asked.Request.Id, Ct)).Request.State, s => s == state, $"request is {state}");
        return approval;
    }
}
