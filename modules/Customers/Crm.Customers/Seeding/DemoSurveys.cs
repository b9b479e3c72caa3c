using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Surveys;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Seeding;

/// <summary>Two customer surveys (C-60): the yearly one is being asked, to which Service's demo data have the answers, and another is planned.</summary>
internal sealed class DemoSurveys(CustomersDbContext db, TimeProvider time) : IDemoData
{
    private const int PlannedFor = 6;

    public int Order => 29;

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.Surveys.AnyAsync(cancellationToken))
            return;
        var asked = await db.Customers.AsNoTracking().OrderBy(c => c.Code).Take(DemoRounds.Customers).Select(c => c.Id).ToListAsync(cancellationToken);
        var owned = await db.Customers.AsNoTracking().Where(c => c.OwnerId == DemoPeople.SalesRepresentative.Id && c.ExternalCode == null)
            .OrderBy(c => c.Code).Take(PlannedFor).Select(c => c.Id).ToListAsync(cancellationToken);
        if (asked.Count == 0)
            return;
        var (now, today) = (time.GetUtcNow(), ChinaTime.Today(time.GetUtcNow()));
        var numbers = new[] { await db.NextSurveyNumberAsync(today.Year, cancellationToken), await db.NextSurveyNumberAsync(today.Year, cancellationToken) };
        await db.Database.CommitTransactionAsync(cancellationToken);

        var yearly = Add(numbers[0], DemoPeople.ServiceManager, now.AddDays(-9), asked, new(
            $"{today.Year} 年度客户满意度调查", "了解客户对服务的总体满意度和推荐意愿，找出明年要先改进的三件事。", "先由客服员电话访问重点客户，其余客户发送链接；两周后催答一次，月底前写出报告。",
            today.AddDays(-6), today.AddDays(14), DemoPeople.ServiceAgent.Id, DemoRounds.Questionnaire), DemoRounds.Yearly);
        yearly.Start(1, asked.Count, now.AddDays(-6));
        yearly.Write(new("已答复的客户总体满意，低分集中在停电通知和电话排队。", null));
        Add(numbers[1], DemoPeople.AccountManager, now.AddDays(-1), owned, new(
            "停电通知方式调查", "客户希望怎样收到停电通知，提前多久合适。", "由负责客户的业务员上门或电话询问，结果与客服中心共享。",
            today.AddDays(3), today.AddDays(17), DemoPeople.SalesRepresentative.Id, DemoRounds.Questionnaire));
        await db.SaveChangesAsync(cancellationToken);
    }

    private CustomerSurvey Add(string number, DemoPerson by, DateTimeOffset at, IEnumerable<Guid> customers, CustomerSurveyFields fields, Guid? id = null)
    {
        var survey = CustomerSurvey.Open(number, fields, by.Id, by.UnitId, at, id);
        db.Surveys.Add(survey);
        db.SurveyTargets.AddRange(customers.Select(c => new CustomerSurveyTarget { SurveyId = survey.Id, CustomerId = c }));
        return survey;
    }
}
