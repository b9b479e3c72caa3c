using System.Net;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Tests.Support;
using Crm.Staff.Contracts.Events;
using Crm.Testing;
using Refit;

namespace Crm.Customers.Tests.Trust;

/// <summary>C-24: a customer fills in its own card by a link; what it says counts when somebody of the staff has looked at it field by field.</summary>
public sealed class DataCardTests(CustomersHost customers) : IClassFixture<CustomersHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>The customer itself, who has no account.</summary>
    private ICustomersApi Public => customers.As(null);

    [Fact] // C-24
    public async Task One_address_opens_and_answers_only_so_many_cards_a_minute()
    {
        await using var other = await ModuleHost.StartAsync(CustomersHost.Module);
        var api = other.Api<ICustomersApi>(null);
        Func<int, Task>[] tries = [n => api.OpenDataCardAsync($"guess-{n}", Ct), n => api.AnswerDataCardAsync($"guess-{n}", new(new CustomerFields("甲"), "乙"), Ct)];
        for (var i = 0; i < PublicLinkLimit.Permits; i++)
            (await Should.ThrowAsync<ApiException>(() => tries[i % 2](i))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var one in tries)
        {
            var refused = await Should.ThrowAsync<ValidationApiException>(() => one(99));
            refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            refused.Content!.Title.ShouldNotBeNull().ShouldStartWith("Too many requests");
        }
    }

    [Fact] // C-24
    public async Task What_the_customer_says_counts_once_it_was_reviewed()
    {
        var (person, api) = customers.Someone("卡片甲");
        var before = await RegisterAsync(api, new("华东纺织有限公司", Web: "www.old.cn", Phones: ["0571-88880000"], Notes: "内部备注", Values: new Dictionary<string, FieldValue?> { ["attitude"] = FieldValue.Of("cool") }));
        var id = before.Id;
        var link = await api.SendDataCardAsync(id, new(["name", "web", "phones", "capital", "addresses", "values.serviceArea", "values.attitude"], Prefilled: true, Message: "请核对贵司资料"), Ct);
        var token = Token(link);

        var open = await Public.OpenDataCardAsync(token, Ct);
        (open.State, open.Message, open.Card.Name, open.Card.Web).ShouldBe(("open", "请核对贵司资料", "华东纺织有限公司", "www.old.cn"));
        open.Definitions.Select(d => d.Key).ShouldBe(["serviceArea", "attitude"], ignoreOrder: true);
        open.Card.Values.ShouldBeNull("what we think of a customer is never shown");
        (open.Card.Notes, open.Card.OwnerId, open.Card.ExternalCode).ShouldBe((null, null, null), "only what is asked is shown");
        (await api.FindDataCardsAsync(id, Ct)).ShouldHaveSingleItem().OpenedAt.ShouldNotBeNull();

        // What was not asked is not looked at, whatever is sent.
        var said = open.Card with
        {
            Web = "www.new.cn", Phones = [], Capital = 5_000_000, CapitalCurrency = "CNY", Addresses = [new("office", "杭州市西湖区 1 号")], Notes = "骗来的备注",
            Values = new Dictionary<string, FieldValue?> { ["serviceArea"] = FieldValue.Of("华东五省") },
        };
        await Public.AnswerDataCardAsync(token, new(said, " 王芳 ", "电话已停用"), Ct);
        var told = await customers.Host.Events.WaitForAsync<StaffNotified>(n => n.Kind == "customers.card-answered" && n.StaffIds.Contains(person.StaffId));
        told.Link.ShouldBe($"/customers/{id}/cards/{link.Id}");
        (await api.GetAsync(id, Ct)).Customer.Web.ShouldBe("www.old.cn", "nothing counts before it was looked at");

        var card = await api.GetDataCardAsync(id, link.Id, Ct);
        (card.Card.State, card.Card.FilledBy, card.Card.Remark).ShouldBe(("answered", "王芳", "电话已停用"));
        card.Answers.ShouldBe(
            [new("name", true), new("web", false), new("phones", false), new("capital", false), new("addresses", false), new("values.serviceArea", false)], ignoreOrder: true);
        var reader = customers.As(customers.Host.Actors.Add("只读", customers.Team, ("customers.read", Crm.BuildingBlocks.Security.RecordScope.All)));
        (await reader.GetDataCardAsync(id, link.Id, Ct)).Known.Phones!.Single().ShouldContain("*", customMessage: "numbers are masked for whoever only reads (C-25)");
        (card.Said!.Web, card.Known.Web, card.Said.Notes, card.Said.Phones!.Count).ShouldBe(("www.new.cn", "www.old.cn", "内部备注", 0));

        var done = await api.ReviewDataCardAsync(id, link.Id, new(["web", "addresses", "values.serviceArea"], "likely", card.CustomerETag), Ct);
        (done.State, done.ClosedBy).ShouldBe(("reviewed", person.StaffId));
        done.Taken.ShouldBe(["web", "addresses", "values.serviceArea"], ignoreOrder: true);
        var now = (await api.GetAsync(id, Ct)).Customer;
        (now.Web, now.Capital, now.Notes, now.Addresses!.Single().Text).ShouldBe(("www.new.cn", null, "内部备注", "杭州市西湖区 1 号"));
        now.Phones.ShouldBe(["0571-88880000"]);
        now.Values!["serviceArea"]!.Text.ShouldBe("华东五省");
        await customers.Host.Events.WaitForAsync<CustomerChanged>(e => e.Customer.CustomerId == id && e.By == person.StaffId);

        // It is noted down who said so: for the sections of what was taken over or confirmed.
        var sources = await api.FindSourcesAsync(id, Ct);
        sources.ShouldAllBe(s => s.Informant == "customer" && s.Certainty == "likely" && s.Detail == "王芳" && s.CardId == link.Id);
        sources.Select(s => s.Section).ShouldContain("basic");
        sources.Select(s => s.Section).Distinct().Count().ShouldBe(2, "the basic section, and that of the field of the archive");
        (await api.TimelineAsync(id, "archive", ct: Ct)).Items.Select(e => e.Kind).ShouldBe(["card.reviewed", "card.answered"]);

        (await Some.ProblemAsync(() => api.ReviewDataCardAsync(id, link.Id, new([], "likely", card.CustomerETag), Ct), HttpStatusCode.PreconditionFailed)).Code.ShouldBe("stale");
        var again = (await api.GetDataCardAsync(id, link.Id, Ct)).CustomerETag;
        (await Some.ProblemAsync(() => api.ReviewDataCardAsync(id, link.Id, new([], "likely", again), Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.card.state");
    }

    [Fact] // C-24
    public async Task A_card_that_shows_nothing_shows_nothing_and_what_is_left_empty_was_not_answered()
    {
        var (_, api) = customers.Someone("卡片乙");
        var id = (await RegisterAsync(api, new("保密电子有限公司", Web: "www.secret.cn", Phones: ["021-55556666"], Confidentiality: "confidential"))).Id;
        (await Some.ProblemAsync(() => api.SendDataCardAsync(id, new(["web"], Prefilled: true), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe(["prefilled"]);
        var link = await api.SendDataCardAsync(id, new(["web", "phones", "foundedOn"]), Ct);
        var open = await Public.OpenDataCardAsync(Token(link), Ct);
        (open.Card.Name, open.Card.Web, open.Card.Phones!.Count).ShouldBe(("保密电子有限公司", null, 0));
        await Public.AnswerDataCardAsync(Token(link), new(open.Card with { FoundedOn = new(1999, 9, 9) }, "李雷"), Ct);
        var card = await api.GetDataCardAsync(id, link.Id, Ct);
        card.Answers.ShouldBe([new("foundedOn", false)]);
        await api.ReviewDataCardAsync(id, link.Id, new(["foundedOn"], "certain", card.CustomerETag), Ct);
        (await api.GetAsync(id, Ct)).Customer.ShouldSatisfyAllConditions(c => c.FoundedOn.ShouldBe(new(1999, 9, 9)), c => c.Web.ShouldBe("www.secret.cn"), c => c.Phones.ShouldBe(["021-55556666"]));
    }

    [Fact] // C-24
    public async Task A_link_works_once_and_in_time_and_the_latest_only()
    {
        await using var alone = await ModuleHost.StartAsync(CustomersHost.Module);
        var api = alone.Api<ICustomersApi>(alone.Actors.Add("卡片丙", Guid.CreateVersion7(), [.. CustomersHost.Everything.Select(p => (p, Crm.BuildingBlocks.Security.RecordScope.All))]));
        var anyone = alone.Api<ICustomersApi>(null);
        var id = await Some.CustomerAsync(api);
        var first = await api.SendDataCardAsync(id, new(["web"]), Ct);
        var second = await api.SendDataCardAsync(id, new(["web"], Days: 2), Ct);
        (await anyone.OpenDataCardAsync(Token(first), Ct)).ShouldSatisfyAllConditions(c => c.State.ShouldBe("expired"), c => c.Card.Name.ShouldBe(""), c => c.Fields.ShouldBeEmpty());
        var card = (await anyone.OpenDataCardAsync(Token(second), Ct)).Card;
        (await Some.ProblemAsync(() => anyone.AnswerDataCardAsync(Token(first), new(card, "甲"), Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.card.expired");

        // Of many at once one counts.
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(async i =>
        {
            try
            {
                await anyone.AnswerDataCardAsync(Token(second), new(card with { Web = $"www.{i}.cn" }, $"第 {i} 位"), Ct);
                return i;
            }
            catch (Refit.ApiException e) when (e.StatusCode == HttpStatusCode.Conflict)
            {
                return -1;
            }
        }));
        var winner = answers.Single(i => i >= 0);
        (await api.GetDataCardAsync(id, second.Id, Ct)).Said!.Web.ShouldBe($"www.{winner}.cn");
        (await anyone.OpenDataCardAsync(Token(second), Ct)).State.ShouldBe("answered");

        var third = await api.SendDataCardAsync(id, new(["web"], Days: 2), Ct);
        alone.Clock.Advance(TimeSpan.FromDays(2));
        (await anyone.OpenDataCardAsync(Token(third), Ct)).State.ShouldBe("expired");
        (await Some.ProblemAsync(() => anyone.AnswerDataCardAsync(Token(third), new(card, "乙"), Ct), HttpStatusCode.Conflict)).Code.ShouldBe("customers.card.expired");
        (await api.FindDataCardsAsync(id, Ct)).Select(c => c.State).ShouldBe(["expired", "answered", "withdrawn"]);

        var fourth = await api.SendDataCardAsync(id, new(["web"]), Ct);
        (await api.WithdrawDataCardAsync(id, fourth.Id, Ct)).State.ShouldBe("withdrawn");
        await Some.ProblemAsync(() => api.WithdrawDataCardAsync(id, fourth.Id, Ct), HttpStatusCode.Conflict);
        await Some.ProblemAsync(() => anyone.OpenDataCardAsync("made-up", Ct), HttpStatusCode.NotFound);
        await Some.ProblemAsync(() => anyone.AnswerDataCardAsync("made-up", new(card, "丙"), Ct), HttpStatusCode.NotFound);
    }

    [Fact] // C-24
    public async Task What_the_customer_types_wrong_is_told_at_its_field_and_the_link_goes_on_working()
    {
        var (_, api) = customers.Someone("卡片丁");
        var id = await Some.CustomerAsync(api);
        var link = await api.SendDataCardAsync(id, new(["uscc", "phones", "values.employees"]), Ct);
        var card = (await Public.OpenDataCardAsync(Token(link), Ct)).Card;
        async Task Wrong(CustomerFields said, string by, string field) =>
            (await Some.ProblemAsync(() => Public.AnswerDataCardAsync(Token(link), new(said, by), Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe([field]);
        await Wrong(card with { Uscc = "91330106MA2B0G9X00" }, "甲", "card.uscc");
        await Wrong(card with { Phones = ["not a phone at all"] }, "甲", "card.phones[0]");
        await Wrong(card, " ", "filledBy");
        await Wrong(card with { Values = new Dictionary<string, FieldValue?> { ["employees"] = FieldValue.Of("many") } }, "甲", "card.values.employees");
        (await Public.OpenDataCardAsync(Token(link), Ct)).State.ShouldBe("open");
        foreach (var (request, field) in new[] { (new SendDataCardRequest([]), "fields"), (new(["web", "notes"]), "fields"), (new(["web"], Days: 91), "days") })
            (await Some.ProblemAsync(() => api.SendDataCardAsync(id, request, Ct), HttpStatusCode.UnprocessableEntity)).Errors!.Keys.ShouldBe([field]);
    }

    [Fact] // C-24
    public async Task A_review_after_somebody_else_changed_the_customer_has_to_look_again()
    {
        var (_, api) = customers.Someone("卡片戊");
        var id = await Some.CustomerAsync(api);
        var link = await api.SendDataCardAsync(id, new(["web"]), Ct);
        await Public.AnswerDataCardAsync(Token(link), new((await Public.OpenDataCardAsync(Token(link), Ct)).Card with { Web = "www.a.cn" }, "甲"), Ct);
        var seen = await api.GetDataCardAsync(id, link.Id, Ct);
        var customer = await api.GetAsync(id, Ct);
        await api.ChangeAsync(id, customer.Customer with { Web = "www.b.cn" }, customer.ETag, Ct);
        (await Some.ProblemAsync(() => api.ReviewDataCardAsync(id, link.Id, new(["web"], "likely", seen.CustomerETag), Ct), HttpStatusCode.PreconditionFailed)).Code.ShouldBe("stale");
        (await api.GetAsync(id, Ct)).Customer.Web.ShouldBe("www.b.cn");
        (await api.FindSourcesAsync(id, Ct)).ShouldBeEmpty("nothing is half done");
        await api.ReviewDataCardAsync(id, link.Id, new(["web"], "likely", (await api.GetDataCardAsync(id, link.Id, Ct)).CustomerETag), Ct);
        (await api.GetAsync(id, Ct)).Customer.Web.ShouldBe("www.a.cn");
    }

    private static string Token(DataCardLink link) => link.Path.Split('/')[^1];

    private static async Task<RegisteredCustomer> RegisterAsync(ICustomersApi api, CustomerFields fields) => await api.RegisterAsync(new(fields, "测试"), Ct);
}
