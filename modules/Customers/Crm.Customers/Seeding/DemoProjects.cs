using System.Collections.Frozen;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Projects;
using Crm.Customers.Features.OpenProject;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Customers.Seeding;

/// <summary>Development projects of the demo company's representatives, in every state and with the steps that led there.</summary>
internal sealed class DemoProjects(IDbContextOutbox<CustomersDbContext> outbox, ErrorTexts texts, TimeProvider time) : IDemoData
{
    private sealed record Plan(string End, int DaysAgo, decimal Yearly, decimal Budget, string Goal, string[] Lines, string Terms);

    private static readonly Plan[] Plans =
    [
        new(ProjectStates.Won, 190, 620_000, 9_000, "半年内成为其主要供应商之一，首单做样板", ["10kV 开关柜"], "月结 30 天，首单九五折"),
        new(ProjectStates.Won, 150, 180_000, 4_000, "从备件切入，带动年度维保合同", ["备件", "维保服务"], "款到发货，满三单转月结"),
        new(ProjectStates.GivenUp, 170, 300_000, 6_000, "替换现有供应商的冷链业务", ["冷链运输"], "月结 45 天"),
        new(ProjectStates.Reported, 96, 260_000, 5_000, "进入合格供应商名录并完成一次试用", ["节能改造"], "验收后 30 天付款"),
        new(ProjectStates.Running, 80, 450_000, 12_000, "拿下新厂区供配电项目", ["变压器", "10kV 开关柜"], "预付三成，验收后付清"),
        new(ProjectStates.Running, 46, 150_000, 3_500, "试运一条线路，三个月后谈框架", ["冷链运输", "仓储"], "周结"),
        new(ProjectStates.Running, 34, 90_000, 2_000, "通过协会引荐，小批量试单", ["定制礼盒"], "款到发货"),
        new(ProjectStates.Planning, 21, 800_000, 26_000, "由分公司牵头，争取集团集中采购入围", ["变压器", "运维服务"], "按集团合同条款"),
        new(ProjectStates.Submitted, 16, 220_000, 4_500, "参加其年度招标，先完成样品测试", ["备件"], "月结 30 天"),
        new(ProjectStates.Submitted, 12, 1_200_000, 110_000, "三年内成为其园区综合能源服务商", ["能源管理", "储能"], "按项目进度付款"),
        new(ProjectStates.Returned, 19, 130_000, 8_000, "扩大外地分仓业务", ["仓储"], "月结 60 天"),
        new(ProjectStates.Rejected, 60, 40_000, 15_000, "高投入争取小客户", ["定制礼盒"], "赊销"),
        new(ProjectStates.ScreenedOut, 75, 20_000, 0, "", [], ""),
        new(ProjectStates.ScreenedOut, 41, 30_000, 0, "", [], ""),
        new(ProjectStates.Application, 9, 320_000, 0, "", [], ""),
        new(ProjectStates.Screening, 6, 0, 0, "", [], ""),
        new(ProjectStates.Survey, 4, 0, 0, "", [], ""),
        new(ProjectStates.Survey, 2, 0, 0, "", [], ""),
        new(ProjectStates.Cancelled, 52, 0, 0, "", [], ""),
    ];

    private static readonly (string Kind, string Subject, string Result)[] Actions =
    [
        ("call", "约见采购负责人", "约好下周面谈"), ("visit", "首次拜访，了解用量与流程", "拿到年度用量表，对方愿意试用"), ("mail", "发送方案与报价", "已收到，等待内部比较"),
        ("meeting", "技术交流会", "技术部认可参数"), ("visit", "样品试用跟进", "试用合格"), ("task", "准备合同条款", "条款已与法务确认"),
    ];

    public int Order => 29;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        var (db, now) = (outbox.DbContext, time.GetUtcNow());
        if (await db.Projects.AnyAsync(cancellationToken))
            return;
        Guid[] people = [DemoPeople.SalesRepresentative.Id, DemoPeople.SecondRepresentative.Id];
        var customers = await db.Customers.AsNoTracking().Where(c => c.OwnerId != null && people.Contains(c.OwnerId.Value) && c.ExternalCode == null && c.Stage == CustomerStages.Prospect)
            .OrderBy(c => c.Id).ToListAsync(cancellationToken);
        if (customers.Count < Plans.Length)
            return;
        var numbers = new List<string>();
        foreach (var plan in Plans.OrderByDescending(p => p.DaysAgo))
        {
            var year = ChinaTime.Today(At(plan, 0, now)).Year;
            numbers.Add(OpenProjectHandler.Number(year, await db.NextNumberAsync(OpenProjectHandler.Prefix, year, cancellationToken)));
        }
        await db.Database.CommitTransactionAsync(cancellationToken);
        var rules = await db.ProjectRulesAsync(cancellationToken);
        foreach (var (plan, i) in Plans.OrderByDescending(p => p.DaysAgo).Select((plan, i) => (plan, i)))
            await AddAsync(db, customers[i * (customers.Count / Plans.Length)], plan, numbers[i], rules, now, cancellationToken);
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
    }

    private async Task AddAsync(CustomersDbContext db, Customer customer, Plan plan, string number, ProjectRuleFields rules, DateTimeOffset now, CancellationToken ct)
    {
        var (owner, opened) = (customer.OwnerId!.Value, At(plan, 0, now));
        var (project, begun) = DevelopmentProject.Open(number, customer.Id, owner, customer.UnitId, await db.SurveyOfAsync(customer, texts, ct), owner, opened);
        db.Projects.Add(project);
        db.ProjectMoved(project, begun);
        if (plan.End == ProjectStates.Survey)
            return;
        if (plan.End == ProjectStates.Cancelled)
        {
            db.ProjectMoved(project, project.Cancel("客户已与同集团公司签约", owner, At(plan, 3, now)));
            return;
        }
        var weak = plan.End is ProjectStates.ScreenedOut or ProjectStates.Rejected;
        project.Learn(project.Survey with
        {
            AskedOn = ChinaTime.Today(At(plan, 1, now)), Sources = [SurveySources.Archive, "visit", "registry"], MarketPosition = "本地同行业前十，近两年扩产",
            BusinessScope = project.Survey.BusinessScope ?? customer.Name, Needs = project.Survey.Needs ?? "年度采购，明年扩产", Competitors = project.Survey.Competitors ?? "两家本地供应商，价格相近",
            Credit = weak ? 2 : 4, CreditNotes = weak ? "有两次被执行记录" : "无不良记录，同行评价付款及时",
        });
        db.ProjectMoved(project, project.FinishSurvey(owner, At(plan, 1, now)));
        if (plan.End == ProjectStates.Screening)
            return;
        await ScreenAsync(db, project, plan, now, ct);
        if (plan.End is ProjectStates.ScreenedOut or ProjectStates.Application)
            return;
        var last = ChinaTime.Today(plan.End is ProjectStates.Running or ProjectStates.Planning or ProjectStates.Submitted or ProjectStates.Returned ? now.AddDays(75) : At(plan, 90, now));
        project.Apply(new(plan.Goal, plan.Yearly, plan.Budget, plan.Lines, plan.Terms, [DemoPeople.ServiceAgent.Id], ChinaTime.Today(At(plan, 4, now)), last));
        db.ProjectMoved(project, project.Submit(owner, At(plan, 3, now)));
        if (plan.End == ProjectStates.Submitted)
        {
            await outbox.PublishAsync(await db.ProjectRequestAsync(project, owner, texts, At(plan, 3, now), ct));
            return;
        }
        Decide(db, project, plan, now);
        if (project.State == ProjectStates.Planning && plan.End != ProjectStates.Planning)
            Carry(db, project, customer, plan, rules, now);
    }

    private static async Task ScreenAsync(CustomersDbContext db, DevelopmentProject project, Plan plan, DateTimeOffset now, CancellationToken ct)
    {
        var (owner, goOn) = (project.OwnerId!.Value, plan.End != ProjectStates.ScreenedOut);
        var outlook = await db.ScreeningOutlookAsync(project, plan.Yearly, now, ct);
        var passed = outlook.Parts.All(p => p.Passed);
        db.ProjectMoved(project, project.Screen(new(
            passed, outlook.Parts, outlook.Assessment?.Id, plan.Yearly, goOn ? "需求明确，用量稳定，付款习惯好" : "用量小，资信存疑，暂不值得投入",
            passed ? null : "行业样板意义大，建议先行接触", owner, At(plan, 2, now)), goOn));
    }

    private static void Decide(CustomersDbContext db, DevelopmentProject project, Plan plan, DateTimeOffset now)
    {
        var (approved, rejected) = (plan.End is not (ProjectStates.Rejected or ProjectStates.Returned), plan.End == ProjectStates.Rejected);
        var words = approved ? "同意，按计划推进" : rejected ? "投入产出不匹配" : "预算偏高，请说明分仓客户名单";
        db.ProjectMoved(project, project.Decide(project.ApprovalId!.Value, approved, rejected, words, DemoPeople.AccountManager.Id, At(plan, 4, now))!);
    }

    /// <summary>Plans six actions over two months, does those that are past, and reports.</summary>
    private static void Carry(CustomersDbContext db, DevelopmentProject project, Customer customer, Plan plan, ProjectRuleFields rules, DateTimeOffset now)
    {
        var owner = new Actor(project.OwnerId!.Value, "", project.UnitId, [], FrozenDictionary<string, RecordScope>.Empty, []);
        var (planned, made) = (At(plan, 5, now), new List<ProjectActionFields>());
        for (var i = 0; i < Actions.Length; i++)
        {
            var due = DemoTime.DaysOn(now, 7 + (i * 11) - plan.DaysAgo, i);
            var fields = new ProjectActionFields(Actions[i].Kind, Actions[i].Subject, due);
            made.Add(fields);
            var activity = Activity.Plan(new ActivityFields(fields.Kind, fields.Subject, due, customer.Id, Notes: project.Number), customer.Name, owner, planned);
            // Of what is past everything is done, but for the last that was due while it runs.
            var late = plan.End == ProjectStates.Running && plan.DaysAgo > 60 && i == Actions.Length - 1;
            if (due < now && !late)
            {
                activity.Complete(new CompleteActivityRequest(Actions[i].Result), null, owner.StaffId, due);
                db.Timeline.Add(ActivityEntry.Of(activity));
            }
            else if (plan.End is ProjectStates.Won or ProjectStates.GivenUp or ProjectStates.Reported)
            {
                activity.Cancel("项目已结束", owner.StaffId, planned);
            }
            db.Activities.Add(activity);
            db.ProjectActions.Add(new ProjectAction { ProjectId = project.Id, ActivityId = activity.Id });
        }
        db.ProjectMoved(project, project.Plan(made, rules.ReportEveryDays, owner.StaffId, planned));
        if (plan.End == ProjectStates.Running)
            Regular(db, project, plan, rules, now);
        else
            Final(db, project, plan, rules, now);
    }

    /// <summary>A regular report that the manager accepted, where it has run long enough.</summary>
    private static void Regular(CustomersDbContext db, DevelopmentProject project, Plan plan, ProjectRuleFields rules, DateTimeOffset now)
    {
        if (plan.DaysAgo <= rules.ReportEveryDays + 5)
            return;
        var at = DemoTime.DaysAgo(now, 8, 7);
        var (report, move) = project.Report(
            new(ProjectResults.Continue, "已完成拜访和报价，技术部认可，等待试用结果。", Math.Round(plan.Budget * 0.4m, 0), ContinueUntil: project.EndsOn), 1, project.OwnerId!.Value, at);
        db.ProjectReports.Add(report);
        db.ProjectMoved(project, move);
        db.ProjectMoved(project, project.Review(report, new(true, "进展正常，注意控制费用"), rules.ReportEveryDays, DemoPeople.AccountManager.Id, DemoTime.DaysAgo(now, 7, 3)));
    }

    private static void Final(CustomersDbContext db, DevelopmentProject project, Plan plan, ProjectRuleFields rules, DateTimeOffset now)
    {
        var won = plan.End != ProjectStates.GivenUp;
        var said = won
            ? new ReportProjectRequest(ProjectResults.Won, "完成试用并签订首单，已纳入其供应商名录。", Math.Round(plan.Budget * 0.9m, 0), Math.Round(plan.Yearly * 0.85m, 0), Lessons: "先做样板、再谈框架，技术部的支持最关键。")
            : new ReportProjectRequest(ProjectResults.GivenUp, "多次拜访未取得试用机会。", Math.Round(plan.Budget * 0.7m, 0), Reason: "对方与现有供应商续签三年", Lessons: "应更早接触决策人，续签前半年启动。");
        var reported = plan.End == ProjectStates.Reported ? DemoTime.DaysAgo(now, 1, 5) : At(plan, 92, now);
        var (report, move) = project.Report(said, 1, project.OwnerId!.Value, reported);
        db.ProjectReports.Add(report);
        db.ProjectMoved(project, move);
        if (plan.End != ProjectStates.Reported)
            db.ProjectMoved(project, project.Review(report, new(true, won ? "做得好，经验在部门分享" : "同意放弃，一年后再看"), rules.ReportEveryDays, DemoPeople.AccountManager.Id, At(plan, 94, now)));
    }

    /// <summary>A moment so many days after the project was begun.</summary>
    private static DateTimeOffset At(Plan plan, int days, DateTimeOffset now) => DemoTime.DaysAgo(now, Math.Max(0, plan.DaysAgo - days), 3 + days);
}
