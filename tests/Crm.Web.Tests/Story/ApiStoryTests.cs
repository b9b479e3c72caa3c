using System.Net;
using System.Text;
using Crm.Accounts.Contracts.Api;
using Crm.Approvals.Contracts.Events;
using Crm.Customers.Contracts;
using Crm.Approvals.Contracts.Api;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts.Api;
using Crm.Knowledge.Contracts.Api;
using Crm.Service.Contracts.Api;
using Crm.Testing;
using Crm.Web.Tests.Browser;
using Refit;

namespace Crm.Web.Tests.Story;

/// <summary>The main job, steps 1 to 7, as another system would do it: over the API, through all modules and their events.</summary>
public sealed class ApiStoryTests(PortalFixture portal)
{
    private static readonly string Mark = Guid.NewGuid().ToString("N")[..6];
    private static readonly string Company = $"海澜星辰{Mark}冷链物流有限公司";
    private static readonly string Phone = "1376" + Random.Shared.Next(1_000_000, 9_999_999);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_a_list_of_leads_to_an_article_that_helps_the_next_caller()
    {
        using var lin = await Person.SignInAsync(portal.Host, DemoPeople.SalesRepresentative);
        using var sun = await Person.SignInAsync(portal.Host, DemoPeople.KeyAccountManager);
        using var zhou = await Person.SignInAsync(portal.Host, DemoPeople.BranchLeader);
        using var chen = await Person.SignInAsync(portal.Host, DemoPeople.GeneralManager);
        using var wu = await Person.SignInAsync(portal.Host, DemoPeople.ServiceAgent);
        using var zheng = await Person.SignInAsync(portal.Host, DemoPeople.ComplaintOfficer);
        using var feng = await Person.SignInAsync(portal.Host, DemoPeople.KnowledgeEditor);

        var lead = await ImportLeadsAsync(lin.Api<ICustomersApi>());
        var customer = await QualifyAsync(lin.Api<ICustomersApi>(), lead);
        await BecomeKeyAccountAsync(customer, sun, zhou);
        await ValueAsync(customer, sun);
        var complaint = await TakeComplaintAsync(customer, wu.Api<IServiceApi>());
        await SettleAsync(complaint, zheng, zhou, chen, sun);
        await WriteArticleAsync(complaint, zheng, feng, wu);
        await EverythingIsOnOneTimelineAsync(customer, lin, chen);
    }

    private static async Task<Guid> ImportLeadsAsync(ICustomersApi api)
    {
        var known = (await api.FindAsync(limit: 1, ct: Ct)).Items[0].Name;
        var csv = $"客户名称,联系人,手机,性质,行业,地区,需求,价值等级\n{Company},王芳,{Phone},domestic,G59,杭州市,两座冷库扩容,4\n,无名,{Phone},domestic,G59,杭州市,,3\n{known},李雷,13800001111,domestic,G59,杭州市,,3\n";
        var preview = await api.UploadImportAsync(new StreamPart(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "leads.csv", "text/csv"), ct: Ct);
        preview.TotalRows.ShouldBe(3);
        await api.StartImportAsync(preview.Id, new StartImportRequest(preview.Mapping, "exhibition"), Ct);
        var status = await Eventually.BecomesAsync(() => api.GetImportAsync(preview.Id, Ct), s => s.State == "done", "the import is done");
        (status.Created, status.Bad, status.Suspected).ShouldBe((1, 1, 1));

        var errors = await (await api.ImportErrorsAsync(preview.Id, Ct)).ReadAsStringAsync(Ct);
        errors.ShouldContain("无名");
        var suspect = (await api.FindSuspectsAsync(preview.Id, ct: Ct)).Items.ShouldHaveSingleItem();
        suspect.Resembles.ShouldContain(d => d.Name == known);
        return (await api.FindLeadsAsync(Company[..6], ct: Ct)).Items.ShouldHaveSingleItem().Id;
    }

    private static async Task<Guid> QualifyAsync(ICustomersApi api, Guid lead)
    {
        var refused = await Should.ThrowAsync<ApiException>(() => api.QualifyLeadAsync(lead, new QualifyLeadRequest(), Ct));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await api.VerifyLeadAsync(lead, new VerifyLeadRequest("verified", 4, "high", "电话核实"), Ct);
        var qualified = await api.QualifyLeadAsync(lead, new QualifyLeadRequest("展会客户"), Ct);
        qualified.Code.ShouldMatch("^[A-Z]+[0-9]+");
        Grades.All.ShouldContain(qualified.Grade);
        (await api.TimelineAsync(qualified.CustomerId, ct: Ct)).Items.Count.ShouldBeGreaterThan(1, "the lead's history comes along");
        return qualified.CustomerId;
    }

    private static async Task BecomeKeyAccountAsync(Guid customer, Person sun, Person zhou)
    {
        var accounts = sun.Api<IAccountsApi>();
        await Eventually.BecomesTrueAsync(async () => await KnownAsync(accounts, customer), "Accounts knows the customer");
        var nominated = await accounts.NominateAsync(
            new NominateRequest(customer, "key", DemoPeople.KeyAccountManager.Id, "两座冷库，年用电超过 800 万元", 8_000_000), Ct);
        await ApproveAsync(zhou, "key-account", nominated.Id);
        var account = await Eventually.BecomesAsync(() => accounts.GetKeyAccountAsync(nominated.Id, Ct), a => a.Status == "active", "it is a key account");
        account.Tier.ShouldBe("key");
        account.Team.ShouldContain(member => member.StaffId == DemoPeople.KeyAccountManager.Id);
    }

    private static async Task<bool> KnownAsync(IAccountsApi accounts, Guid customer)
    {
        try
        {
            return (await accounts.CardAsync(customer, Ct)).MayNominate;
        }
        catch (ApiException error) when (error.StatusCode == HttpStatusCode.NotFound)
        {
            return false; // the event has not come yet
        }
    }

    private static async Task ValueAsync(Guid customer, Person sun)
    {
        var accounts = sun.Api<IAccountsApi>();
        var code = (await sun.Api<ICustomersApi>().GetAsync(customer, Ct)).Code;
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var csv = $"订单号,客户编码,日期,产品,数量,单价\nA{Mark}1,{code},{today.AddDays(-20):yyyy-MM-dd},冷库用电,1,620000.00\nA{Mark}2,{code},{today.AddDays(-50):yyyy-MM-dd},冷库用电,2,300000.00\n";
        var preview = await accounts.UploadOrdersAsync([new StreamPart(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "orders.csv", "text/csv")], Ct);
        preview.Amount.ShouldBe(1_220_000m);
        await accounts.StartOrderImportAsync(preview.Id, new StartOrderImportRequest("erp"), Ct);
        await Eventually.BecomesAsync(() => accounts.GetOrderImportAsync(preview.Id, Ct), s => s.State == "done", "the orders are booked");
        var run = await accounts.StartValueRunAsync(Ct);
        await Eventually.BecomesAsync(() => accounts.GetValueRunAsync(run.Id, Ct), r => r.FinishedAt is not null, "the run is done");
        var value = (await accounts.CardAsync(customer, Ct)).Value.ShouldNotBeNull();
        value.Score.ShouldNotBeNull().ShouldBeGreaterThan(0);
        value.Explanation.Sum(part => part.Contribution).ShouldBe(value.Score.Value, 0.01m, "the explanation adds up to the score");
    }

    private static async Task<Guid> TakeComplaintAsync(Guid customer, IServiceApi service)
    {
        var screen = await Eventually.BecomesAsync(() => service.FindCallersAsync(Phone, Ct), s => s.Callers.Any(c => c.Customer.Tier == "key"), "the caller is known with the tier");
        screen.Callers.ShouldContain(caller => caller.Customer.Id == customer);
        var preview = await service.PreviewClocksAsync("complaint", customer, ct: Ct);
        (preview.FirstReplyDueAt - preview.Now).ShouldBeLessThanOrEqualTo(TimeSpan.FromHours(24));
        var logged = await service.LogCaseAsync(new LogCaseRequest(CaseKind.Complaint, CaseChannel.Phone, $"冷库停电未通知，货物受损 {Mark}",
            "检修停电改期没有通知我们，冷库断电五小时，一批海鲜报废。", customer, CallerName: "王芳", CallerPhone: Phone, Wanted: "赔偿货损",
            AboutStaffIds: [DemoPeople.KeyAccountManager.Id]), ct: Ct);
        var details = await service.GetCaseAsync(logged.Id, Ct);
        details.Tier.ShouldBe("key");
        details.Clocks.Count.ShouldBe(2);
        return logged.Id;
    }

    private async Task SettleAsync(Guid id, Person zheng, Person zhou, Person chen, Person sun)
    {
        var refused = await Should.ThrowAsync<ApiException>(() => sun.Api<IServiceApi>().GetCaseAsync(id, Ct));
        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound, "she is complained about");

        var service = zheng.Api<IServiceApi>();
        await service.ClaimCaseAsync(id, Ct);
        await service.AnswerAsync(id, new MessageRequest(CaseChannel.Phone, "已受理，正在核实停电通知记录。"), Ct);
        await service.JudgeAsync(id, new JudgeRequest(true, "停电改期确实没有通知到客户"), ct: Ct);
        await service.NameResponsibleAsync(id, new ResponsibleRequest(DemoPeople.ServiceTeam.Id, DemoPeople.ServiceManager.Id), ct: Ct);
        await service.RecordCauseAsync(id, new CauseRequest(ComplaintCause.Information, "通知名单没有更新"), ct: Ct);
        await service.ProposeRemedyAsync(id, new RemedyRequest(RemedyKind.Compensation, "赔偿货损并书面道歉", 12_000, "CNY"), ct: Ct);
        await service.SubmitAsync(id, ct: Ct);
        await ApproveAsync(zhou, "complaint", id);
        await ApproveAsync(chen, "complaint", id);
        await StageAsync(service, id, ComplaintStage.Approved);
        await service.CarryOutAsync(id, new CarryOutRequest("已付款 12,000 元，并送达道歉函"), ct: Ct);
        await service.TellAsync(id, new MessageRequest(CaseChannel.Phone, "赔偿已到账，通知名单已更新。"), ct: Ct);
        var link = await service.AskSatisfactionAsync(id, ct: Ct);

        using var customer = Person.Nobody(portal.Host);
        await customer.Api<IServiceApi>().AnswerSurveyAsync(link.Path.Split('/')[^1], new SurveyAnswer(4, "处理及时"), Ct);
        await StageAsync(service, id, ComplaintStage.Rated);
        await service.SummariseAsync(id, new SummaryRequest("改期停电要再次逐户通知", "停电系统改期时自动重发通知"), ct: Ct);
        await service.ArchiveAsync(id, ct: Ct);
        var archived = await service.GetCaseAsync(id, Ct);
        archived.Complaint!.ArchiveNumber.ShouldNotBeNullOrEmpty();
        archived.Satisfaction.ShouldBe(4);
    }

    private static async Task WriteArticleAsync(Guid complaint, Person zheng, Person feng, Person wu)
    {
        var writer = zheng.Api<IKnowledgeApi>();
        await Eventually.BecomesAsync(() => writer.ForCaseAsync(complaint, Ct), k => k.CanDraft, "the case can become an article");
        var draft = await writer.DraftFromCaseAsync(complaint, Ct);
        (await writer.DraftFromCaseAsync(complaint, Ct)).Id.ShouldBe(draft.Id, "a second click gives the same draft");
        var written = await writer.GetDraftAsync(draft.Id, Ct);
        $"{written.Content.TitleZh}{written.Content.BodyZh}".ShouldNotContain("王芳");
        $"{written.Content.TitleZh}{written.Content.BodyZh}".ShouldNotContain(Phone);
        var changed = await writer.ChangeAsync(draft.Id, written.Content with { TitleZh = $"冷库停电改期未通知怎样赔偿 {Mark}", CategoryId = (await writer.CategoriesAsync(Ct))[0].Id }, written.ETag, Ct);
        await writer.SubmitAsync(draft.Id, new SubmitArticleRequest("请审核"), changed.ETag, Ct);

        var own = await Should.ThrowAsync<ApiException>(() => writer.PublishAsync(draft.Id, new PublishArticleRequest(null, null), ct: Ct));
        ((int)own.StatusCode).ShouldBeInRange(400, 499, "nobody publishes what he wrote");
        await feng.Api<IKnowledgeApi>().PublishAsync(draft.Id, new PublishArticleRequest("可以发布", null), ct: Ct);

        var agent = wu.Api<IKnowledgeApi>();
        var found = await agent.SearchAsync(new ArticleFilter { Q = $"停电赔偿 {Mark}" }, Ct);
        found.Items[0].Id.ShouldBe(draft.Id);
        (await agent.SuggestAsync($"检修停电没有通知，冷库货物受损 {Mark}", "complaint", ct: Ct)).ShouldContain(suggestion => suggestion.Id == draft.Id);
    }

    private static async Task EverythingIsOnOneTimelineAsync(Guid customer, Person lin, Person chen)
    {
        string[] topics = ["stage", "grade", "account", "trade", "case", "interaction", "knowledge"];
        var api = lin.Api<ICustomersApi>();
        await Eventually.BecomesAsync(async () => (await api.TimelineAsync(customer, limit: 100, ct: Ct)).Items.Select(entry => entry.Topic).Distinct().ToList(),
            shown => topics.All(shown.Contains), "the timeline has " + string.Join(", ", topics));
        (await chen.Api<IServiceApi>().AnalyseAsync(DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-2), DateOnly.FromDateTime(DateTime.UtcNow).AddDays(2), Ct))
            .ByCause.ShouldContain(cause => cause.Cause == ComplaintCause.Information && cause.Count > 0);
        (await chen.Api<IAccountsApi>().RevenueByTierAsync(Ct)).Tiers.ShouldContain(tier => tier.Tier == "key");
    }

    private static async Task ApproveAsync(Person approver, string subjectType, Guid subject)
    {
        var api = approver.Api<IApprovalsApi>();
        var requests = await Eventually.BecomesAsync(() => api.ForSubjectAsync(subjectType, subject, Ct), all => all.Any(r => r.MayDecide), "it is the approver's turn");
        await api.DecideAsync(requests.First(r => r.MayDecide).Id, new DecideRequest(ApprovalOutcome.Approved, "同意"), Ct);
    }

    private static Task StageAsync(IServiceApi service, Guid id, ComplaintStage stage) =>
        Eventually.BecomesAsync(async () => (await service.GetCaseAsync(id, Ct)).Complaint!.Stage, now => now == stage, $"the complaint is {stage}");
}
