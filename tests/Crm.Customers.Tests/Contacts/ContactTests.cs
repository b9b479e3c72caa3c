using System.Net;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Tests.Imports;
using Crm.Customers.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Tests.Contacts;

/// <summary>C-21: what is kept about people, consent with its history, who reports to whom.</summary>
public sealed class ContactTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static readonly ContactFields Everything = new(
        "欧阳娜", "总监", "decides", Mobile: "13900000001", Birthday: new DateOnly(1987, 7, 26), BirthdayIsLunar: true, PreferredChannel: "post", Notes: "周五不在",
        Department: "采购部", Relation: "总经理的同学", Gender: "female", Address: "杭州市西湖区文三路 1 号", NativePlace: "浙江绍兴", Education: "master", Character: "爽快",
        Interests: "羽毛球、茶", Family: "一女，今年高考");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
    private ICustomersApi Api => customers.Api;

    [Fact] // C-21
    public async Task Everything_about_a_person_is_kept_and_stands_in_the_export_and_in_the_audit()
    {
        var customer = await Some.CustomerAsync(Api);
        var wanted = Everything with { Mobile = Some.Phone() };
        var added = await Api.AddContactAsync(customer, wanted, Ct);
        (await ContactAsync(customer, added.Id) with { Consents = null }).ShouldBe(wanted);
        var person = await Api.GetContactAsync(added.Id, Ct);
        person.Contact.ShouldBe(wanted with { Role = null, Department = null, Relation = null, Consents = person.Contact.Consents });
        person.Places.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.Department.ShouldBe("采购部"), p => p.Role.ShouldBe("decides"));
        person.MayChange.ShouldBeTrue();

        await Api.ChangeContactAsync(customer, added.Id, wanted with { Education = "doctor", Department = "工程部" }, ct: Ct);
        var file = await (await customers.As(customers.Lin, "zh-CN").ExportPeopleAsync("csv", customerId: customer, q: "欧阳娜", ct: Ct)).ReadAsStringAsync(Ct);
        file.ShouldSatisfyAllConditions(f => f.ShouldContain("工程部"), f => f.ShouldContain("博士"), f => f.ShouldContain("一女，今年高考"), f => f.ShouldContain("浙江绍兴"));
        await customers.Host.Events.WaitForAsync<AuditBatchRecorded>(b => b.Entries.Any(e => e.RecordId == added.Id.ToString() && e.Changes.Contains("doctor", StringComparison.Ordinal)));
    }

    [Theory] // C-21: every field says what is wrong with it
    [InlineData("gender")]
    [InlineData("education")]
    [InlineData("department")]
    [InlineData("relation")]
    [InlineData("address")]
    [InlineData("nativePlace")]
    [InlineData("character")]
    [InlineData("interests")]
    [InlineData("family")]
    [InlineData("birthday")]
    public async Task A_wrong_field_is_told_at_the_field(string field)
    {
        var customer = await Some.CustomerAsync(Api);
        var text = new string('x', 1001);
        var fields = field switch
        {
            "gender" => new ContactFields("甲", Gender: text),
            "education" => new ContactFields("甲", Education: text),
            "department" => new ContactFields("甲", Department: text),
            "relation" => new ContactFields("甲", Relation: text),
            "address" => new ContactFields("甲", Address: text),
            "nativePlace" => new ContactFields("甲", NativePlace: text),
            "character" => new ContactFields("甲", Character: text),
            "interests" => new ContactFields("甲", Interests: text),
            "family" => new ContactFields("甲", Family: text),
            _ => new ContactFields("甲", Birthday: new DateOnly(2999, 1, 1)),
        };
        var problem = await Some.ProblemAsync(() => Api.AddContactAsync(customer, fields, Ct), HttpStatusCode.UnprocessableEntity);
        problem.Errors!.Keys.ShouldBe([field]);
    }

    [Fact] // C-21: consent with when, how, by whom, and history
    public async Task What_a_person_said_last_counts_and_all_it_ever_said_is_kept()
    {
        var customer = await Some.CustomerAsync(Api);
        var id = (await Api.AddContactAsync(customer, new("甲", Consents: [new("phone", true, How: "form", Note: "登记表 12 号")]), Ct)).Id;
        var day = ChinaTime.Today(customers.Host.Clock.GetUtcNow()).AddDays(-3);
        await customers.As(customers.Boss).RecordConsentAsync(id, new(["phone", "message"], false, "phone", day, "来电拒绝"), Ct);
        await Api.RecordConsentAsync(id, new(["message"], true, "wechat"), Ct);

        var person = await Api.GetContactAsync(id, Ct);
        person.Contact.Consents!.ToDictionary(c => c.Channel, c => c.Allowed).ShouldBe(new Dictionary<string, bool> { ["phone"] = false, ["message"] = true }, ignoreOrder: true);
        person.Statements.Where(s => s.Channel == "phone").Select(s => (s.Allowed, s.How, s.Note, s.By)).ShouldBe(
            [(false, "phone", "来电拒绝", customers.Boss.StaffId), (true, "form", "登记表 12 号", customers.Lin.StaffId)]);
        person.Statements.First(s => s.Channel == "phone").At.ShouldBe(ChinaTime.Start(day));
        person.Statements.Count.ShouldBe(4);

        // A change of the person that says nothing about consent leaves it.
        await Api.ChangeContactAsync(customer, id, new("甲乙"), ct: Ct);
        (await Api.GetContactAsync(id, Ct)).ShouldSatisfyAllConditions(p => p.Contact.Consents!.Count.ShouldBe(2), p => p.Statements.Count.ShouldBe(4));
        // One that takes a statement back is in the history too.
        await Api.ChangeContactAsync(customer, id, new("甲乙", Consents: [new("message", true)]), ct: Ct);
        (await Api.GetContactAsync(id, Ct)).Statements.ShouldContain(s => s.Channel == "phone" && s.Allowed == null && s.By == customers.Lin.StaffId);
    }

    [Fact] // C-21: an agreement is proved, an opt-out is taken in any case
    public async Task An_agreement_says_how_it_was_given_and_is_not_of_tomorrow()
    {
        var customer = await Some.CustomerAsync(Api);
        (await Some.ProblemAsync(() => Api.AddContactAsync(customer, new("甲", Consents: [new("email", false), new("phone", true)]), Ct), HttpStatusCode.UnprocessableEntity))
            .Errors!.Keys.ShouldBe(["consents[1].how"]);
        (await Some.ProblemAsync(() => Api.AddContactAsync(customer, new("甲", Consents: [new("email", false), new("email", true, How: "form")]), Ct), HttpStatusCode.UnprocessableEntity))
            .Errors!.Keys.ShouldBe(["consents"]);
        var id = (await Api.AddContactAsync(customer, new("甲", Consents: [new("email", false)]), Ct)).Id;
        var tomorrow = ChinaTime.Today(customers.Host.Clock.GetUtcNow()).AddDays(1);
        (await Some.ProblemAsync(() => Api.RecordConsentAsync(id, new(["phone"], true, "form", tomorrow), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["on"]);
        (await Some.ProblemAsync(() => Api.RecordConsentAsync(id, new(["phone"], true, ""), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["how"]);
        (await Some.ProblemAsync(() => Api.RecordConsentAsync(id, new([], true, "form"), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["channels"]);
        await Some.ProblemAsync(() => customers.As(customers.Xu).RecordConsentAsync(id, new(["phone"], false, "phone"), Ct), HttpStatusCode.NotFound);
    }

    [Theory] // C-21: opt-outs are obeyed
    [InlineData("call", "phone", true)]
    [InlineData("message", "wechat", true)]
    [InlineData("mail", "post", true)]
    [InlineData("visit", "visit", true)]
    [InlineData("call", "message", false)]
    [InlineData("task", "phone", false)]
    public async Task Whoever_opted_out_of_a_channel_is_not_reached_by_it(string kind, string channel, bool refused)
    {
        var customer = await Some.CustomerAsync(Api);
        var id = (await Api.AddContactAsync(customer, new("钱塘", Consents: [new(channel, false)]), Ct)).Id;
        var fields = new ActivityFields(kind, "问候", customers.Host.Clock.GetUtcNow().AddDays(1), customer, ContactId: id);
        if (!refused)
        {
            await Api.PlanActivityAsync(fields, ct: Ct);
            return;
        }
        var problem = await Some.ProblemAsync(() => Api.PlanActivityAsync(fields, ct: Ct), HttpStatusCode.UnprocessableEntity);
        problem.Code.ShouldBe($"customers.activity.opted_out.{channel}");
        problem.Errors!.Keys.ShouldBe(["contactId"]);
        await Api.PlanActivityAsync(fields with { ContactId = null }, ct: Ct);
    }

    [Fact] // C-21, C-41
    public async Task Somebody_who_agreed_to_another_way_of_the_kind_may_be_written_to_and_greeted_that_way_only()
    {
        var customer = await Some.CustomerAsync(Api);
        var today = ChinaTime.Today(customers.Host.Clock.GetUtcNow());
        var id = (await Api.AddContactAsync(customer, new("钱塘", Birthday: today.AddYears(-40), Consents: [new("message", false), new("wechat", true, How: "wechat")]), Ct)).Id;
        await Api.PlanActivityAsync(new("message", "问候", customers.Host.Clock.GetUtcNow().AddDays(1), customer, ContactId: id), ct: Ct);
        (await Api.OccasionsAsync(1, ct: Ct)).Birthdays.Single(b => b.ContactId == id).Allowed.ShouldBe(["wechat"]);
        await Api.RecordConsentAsync(id, new(["wechat"], false, "wechat"), Ct);
        (await Api.OccasionsAsync(1, ct: Ct)).Birthdays.Single(b => b.ContactId == id).Allowed.ShouldBeEmpty();
    }

    [Fact] // C-21: who reports to whom
    public async Task A_person_is_put_under_another_and_a_circle_is_refused_at_the_field()
    {
        var (customer, people) = await TeamAsync("总", "部", "组");
        await Api.ChangeReportsToAsync(customer, people[1], new(people[0]), Ct);
        await Api.ChangeReportsToAsync(customer, people[2], new(people[1]), Ct);
        foreach (var below in new[] { people[1], people[2] })
        {
            var problem = await Some.ProblemAsync(() => Api.ChangeReportsToAsync(customer, people[0], new(below), Ct), HttpStatusCode.UnprocessableEntity);
            (problem.Code, problem.Errors!.Keys.Single()).ShouldBe(("customers.contact.circle", "reportsTo"));
        }
        (await Some.ProblemAsync(() => Api.ChangeReportsToAsync(customer, people[0], new(people[0]), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.contact.self");
        (await Some.ProblemAsync(() => Api.ChangeReportsToAsync(customer, people[0], new(Guid.CreateVersion7()), Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("customers.contact.unknown");
        await Some.ProblemAsync(() => customers.As(customers.Xu).ChangeReportsToAsync(customer, people[1], new(null), Ct), HttpStatusCode.NotFound);
        await Api.ChangeReportsToAsync(customer, people[1], new(null), Ct);
        (await ContactAsync(customer, people[1])).ReportsTo.ShouldBeNull();
    }

    [Fact] // C-21: of two who close a circle from both sides one is refused
    public async Task Two_at_once_do_not_close_a_circle()
    {
        for (var round = 0; round < 5; round++)
        {
            var (customer, people) = await TeamAsync("甲", "乙");
            var tries = await Task.WhenAll(TryAsync(customer, people[0], people[1]), TryAsync(customer, people[1], people[0]));
            tries.Count(worked => worked).ShouldBe(1);
        }

        async Task<bool> TryAsync(Guid customer, Guid who, Guid boss)
        {
            try
            {
                await Api.ChangeReportsToAsync(customer, who, new(boss), Ct);
                return true;
            }
            catch (Refit.ApiException e) when (e.StatusCode == HttpStatusCode.UnprocessableEntity)
            {
                return false;
            }
        }
    }

    [Fact] // C-21: the boss leaves
    public async Task Those_below_move_up_when_their_boss_is_removed_and_stand_alone_below_nobody()
    {
        var (customer, people) = await TeamAsync("总", "部", "组");
        await Api.ChangeReportsToAsync(customer, people[1], new(people[0]), Ct);
        await Api.ChangeReportsToAsync(customer, people[2], new(people[1]), Ct);
        await Api.RemoveContactAsync(customer, people[1], Ct);
        (await ContactAsync(customer, people[2])).ReportsTo.ShouldBe(people[0]);
        await Api.RemoveContactAsync(customer, people[0], Ct);
        (await ContactAsync(customer, people[2])).ReportsTo.ShouldBeNull();
    }

    [Fact] // C-21: one person, several customers, a part of its own in each
    public async Task A_person_has_its_own_department_boss_and_role_at_each_customer()
    {
        var (first, people) = await TeamAsync("总", "部");
        await Api.ChangeReportsToAsync(first, people[1], new(people[0]), Ct);
        var (second, others) = await TeamAsync("掌柜");
        var hidden = await Some.CustomerAsync(customers.As(customers.Xu));
        await Api.LinkContactAsync(second, new(people[1], "uses", Department: "门店", ReportsTo: others[0], Relation: "表亲"), Ct);
        await customers.As(customers.Boss).LinkContactAsync(hidden, new(people[1]), Ct);
        (await ContactAsync(first, people[1])).ShouldSatisfyAllConditions(c => c.ReportsTo.ShouldBe(people[0]), c => c.Department.ShouldBeNull());
        (await ContactAsync(second, people[1])).ShouldSatisfyAllConditions(
            c => c.ReportsTo.ShouldBe(others[0]), c => c.Department.ShouldBe("门店"), c => c.Role.ShouldBe("uses"), c => c.Relation.ShouldBe("表亲"));
        (await Api.GetContactAsync(people[1], Ct)).ShouldSatisfyAllConditions(
            p => p.Places.Select(x => x.CustomerId).ShouldBe([first, second], ignoreOrder: true), p => p.OtherPlaces.ShouldBe(1));
        await Some.ProblemAsync(() => customers.As(customers.Xu).GetContactAsync(people[0], Ct), HttpStatusCode.NotFound);
        (await Some.ProblemAsync(() => Api.LinkContactAsync(second, new(people[0], ReportsTo: people[0]), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["reportsTo"]);
    }

    [Fact] // C-21: the list across customers
    public async Task People_are_found_by_name_initials_number_role_and_consent_in_order_over_pages()
    {
        var person = customers.Person("清单", RecordScope.Own);
        var api = customers.As(person);
        var customer = await Some.CustomerAsync(api);
        var phone = Some.Phone();
        var names = new[] { "诸葛亮", "诸葛瑾", "诸葛恪" };
        foreach (var name in names)
            await api.AddContactAsync(customer, new(name, Role: name == "诸葛亮" ? "decides" : "guards", Mobile: name == "诸葛恪" ? phone : null, Consents: name == "诸葛瑾" ? [new("post", false)] : [new("post", true, How: "form")]), Ct);

        (await NamesAsync(await api.FindContactsAsync("诸葛", ct: Ct))).ShouldBe(names.Reverse());
        (await NamesAsync(await api.FindContactsAsync("zgl", ct: Ct))).ShouldBe(["诸葛亮"]);
        (await NamesAsync(await api.FindContactsAsync(phone, ct: Ct))).ShouldBe(["诸葛恪"]);
        (await NamesAsync(await api.FindContactsAsync(role: "decides", ct: Ct))).ShouldBe(["诸葛亮"]);
        (await NamesAsync(await api.FindContactsAsync(consent: "refused", channel: "post", ct: Ct))).ShouldBe(["诸葛瑾"]);
        (await NamesAsync(await api.FindContactsAsync(consent: "refused", ct: Ct))).ShouldBe(["诸葛瑾"]);
        (await NamesAsync(await api.FindContactsAsync("诸葛", consent: "allowed", channel: "post", ct: Ct))).ShouldBe(["诸葛恪", "诸葛亮"]);
        (await NamesAsync(await api.FindContactsAsync("诸葛", consent: "unsaid", channel: "phone", ct: Ct))).Count.ShouldBe(3);
        (await NamesAsync(await api.FindContactsAsync("诸葛", customerId: Guid.CreateVersion7(), ct: Ct))).ShouldBeEmpty();
        (await NamesAsync(await customers.As(customers.Xu).FindContactsAsync("诸葛", customerId: customer, ct: Ct))).ShouldBeEmpty();
        foreach (var sort in (string[])["name", "-name", "added", "-added"])
        {
            var (first, seen) = (await api.FindContactsAsync("诸葛", sort: sort, limit: 2, ct: Ct), new List<string>());
            first.Total.ShouldBe(3);
            seen.AddRange(await NamesAsync(first));
            seen.AddRange(await NamesAsync(await api.FindContactsAsync("诸葛", sort: sort, limit: 2, cursor: first.Next, ct: Ct)));
            seen.ShouldBe(names, ignoreOrder: true);
            if (sort == "-added")
                seen.ShouldBe(names.Reverse());
        }
        (await Some.ProblemAsync(() => api.FindContactsAsync(consent: "maybe", ct: Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["consent"]);
        (await Some.ProblemAsync(() => api.FindContactsAsync(sort: "age", ct: Ct), HttpStatusCode.UnprocessableEntity)).Code.ShouldBe("sort");
    }

    [Fact] // C-21, C-27: a file brings everything, and who reports to whom
    public async Task A_file_brings_department_boss_and_consent_and_is_taken_back()
    {
        var customer = await Api.GetAsync(await Some.CustomerAsync(Api), Ct);
        var (boss, below) = (Some.Phone(), Some.Phone());
        var done = await Api.LoadAsync("contact",
            "客户编码,姓名,手机,部门,直接上级,性别,学历,籍贯,性格,兴趣爱好,家庭与话题,与决策层关系,通信地址,渠道授权,授权方式\n"
            + $"{customer.Code},司马徽,{boss},总经办,,先生,博士,湖北襄阳,谨慎,古琴,爱谈茶,本人,襄阳水镜庄,短信: 是；电话: 否,书面表格\n"
            + $"{customer.Code},庞统,{below},参谋部,司马徽,男,本科,,,,,,,,\n"
            + $"{customer.Code},徐庶,{Some.Phone()},参谋部,没有这个人,男,本科,,,,,,,,\n"
            + $"{customer.Code},崔州平,{Some.Phone()},参谋部,,男,本科,,,,,,,短信: 是,\n"
            + $"{customer.Code},石韬,{Some.Phone()},参谋部,,男,本科,,,,,,,鸽子: 是,当面\n");
        done.ShouldSatisfyAllConditions(d => d.Created.ShouldBe(2), d => d.Bad.ShouldBe(3));
        var contacts = (await Api.GetAsync(customer.Id, Ct)).Contacts;
        var top = contacts.Single(c => c.Contact.Name == "司马徽");
        top.Contact.ShouldSatisfyAllConditions(
            c => c.Department.ShouldBe("总经办"), c => c.Gender.ShouldBe("male"), c => c.Education.ShouldBe("doctor"), c => c.NativePlace.ShouldBe("湖北襄阳"),
            c => c.Family.ShouldBe("爱谈茶"), c => c.Relation.ShouldBe("本人"), c => c.Address.ShouldBe("襄阳水镜庄"),
            c => c.Consents!.Select(x => (x.Channel, x.Allowed, x.How)).ShouldBe([("message", true, "form"), ("phone", false, "form")]));
        contacts.Single(c => c.Contact.Name == "庞统").Contact.ReportsTo.ShouldBe(top.Id);
        var reasons = await Api.ReasonsAsync(done.Id);
        reasons.ShouldSatisfyAllConditions(r => r.ShouldContain("没有这个人"), r => r.ShouldContain("how consent was given"), r => r.ShouldContain("鸽子"));

        // The other way round by a second file: a circle.
        var turned = await Api.LoadAsync("contact", $"客户编码,姓名,手机,直接上级\n{customer.Code},司马徽,{boss},庞统\n", ImportModes.Both, "mobile");
        turned.Bad.ShouldBe(1);
        (await Api.TakeBackAsync(done.Id)).Undone.ShouldBe(2);
        (await Api.GetAsync(customer.Id, Ct)).Contacts.ShouldNotContain(c => c.Contact.Name == "司马徽");
    }

    [Fact] // C-21, C-27: the own export can be loaded again
    public async Task What_was_exported_is_understood_by_the_import()
    {
        var customer = await Some.CustomerAsync(Api);
        await Api.AddContactAsync(customer, Everything with { Mobile = Some.Phone(), Consents = [new("email", true, How: "form")] }, Ct);
        foreach (var culture in (string[])["zh-CN", "en"])
        {
            var file = await (await customers.As(customers.Lin, culture).ExportPeopleAsync("xlsx", customerId: customer, ct: Ct)).ReadAsByteArrayAsync(Ct);
            var preview = await Api.UploadImportAsync(new Refit.StreamPart(new MemoryStream(file), "contacts.xlsx"), "contact", ct: Ct);
            preview.Mapping.Select(m => m.Field).OfType<string>().ShouldBe(
                ["customerCode", "customerName", "name", "title", "role", "main", "mobile", "phone", "email", "wechat", "birthday", "lunar", "preferredChannel", "notes",
                    "department", "reportsTo", "relation", "gender", "address", "nativePlace", "education", "character", "interests", "family", "consents"], ignoreOrder: true);
        }
    }

    [Fact] // C-21: the database keeps the history, whoever writes
    public async Task A_statement_is_written_down_also_by_plain_sql_and_marks_follow()
    {
        var customer = await Some.CustomerAsync(Api);
        var id = (await Api.AddContactAsync(customer, new("甲", Consents: [new("phone", false)]), Ct)).Id;
        await customers.Host.WithAsync<CustomersDbContext, int>(db => db.Database.ExecuteSqlAsync(
            $$"""UPDATE customers.contacts SET consents = '[{"channel":"phone","allowed":true,"at":"2026-01-01T00:00:00Z","how":"form"}]' WHERE id = {{id}}""", Ct));
        (await Api.GetContactAsync(id, Ct)).Statements.Select(s => s.Allowed).ShouldBe([true, false]);
        (await Api.FindContactsAsync(customerId: customer, consent: "allowed", channel: "phone", ct: Ct)).Items.ShouldHaveSingleItem().Id.ShouldBe(id);
        (await Api.FindContactsAsync(customerId: customer, consent: "refused", ct: Ct)).Items.ShouldBeEmpty();
    }

    private static Task<List<string>> NamesAsync(Page<ContactSummary> page) => Task.FromResult(page.Items.Select(i => i.Name).ToList());

    private async Task<ContactFields> ContactAsync(Guid customer, Guid contact) => (await Api.GetAsync(customer, Ct)).Contacts.Single(c => c.Id == contact).Contact;

    private async Task<(Guid Customer, Guid[] People)> TeamAsync(params string[] names)
    {
        var customer = await Some.CustomerAsync(Api);
        var people = new List<Guid>();
        foreach (var name in names)
            people.Add((await Api.AddContactAsync(customer, new(name), Ct)).Id);
        return (customer, [.. people]);
    }
}
