using Crm.BuildingBlocks.Api;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Development;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Reads the questionnaire, assessments and texts of development.</summary>
internal static class DevelopmentReader
{
    private const int Most = 50;

    public static Task<Questionnaire> QuestionnaireAsync(this CustomersDbContext db, CancellationToken ct) =>
        db.Questionnaires.AsNoTracking().OrderByDescending(q => q.Number).FirstAsync(ct);

    public static DevelopmentScheme Scheme(this Questionnaire q) => new(q.Number, q.Questions, q.CreatedAt, q.CreatedBy);

    public static DevelopmentAssessment Told(this Assessment a) => new(a.Id, a.Score, a.Number, a.Parts, a.Note, a.By, a.At);

    /// <summary>The latest first.</summary>
    public static async Task<List<DevelopmentAssessment>> AssessmentsAsync(this CustomersDbContext db, Guid? customerId, Guid? leadId, CancellationToken ct) =>
        [.. (await db.Assessments.AsNoTracking().Where(a => (customerId != null && a.CustomerId == customerId) || (leadId != null && a.LeadId == leadId))
            .OrderByDescending(a => a.At).ThenByDescending(a => a.Id).Take(Most).ToListAsync(ct)).Select(Told)];

    /// <summary>A customer's texts, and its assessments since it was a lead.</summary>
    public static async Task<CustomerDevelopment> DevelopmentAsync(this CustomersDbContext db, Guid customerId, Guid? leadId, CancellationToken ct)
    {
        var plan = await db.DevelopmentPlans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == customerId, ct);
        return new CustomerDevelopment(
            ETags.Write(plan?.Version ?? 0), plan is null ? new DevelopmentNotes() : new DevelopmentNotes(plan.Strategy, plan.NeedSurvey, plan.Competitors),
            await db.AssessmentsAsync(customerId, leadId, ct));
    }
}
