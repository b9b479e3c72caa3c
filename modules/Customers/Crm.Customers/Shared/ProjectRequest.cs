using System.Globalization;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Data;
using Crm.Customers.Domain.Projects;
using Crm.Customers.Features.Export;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>What the approvers of an application to develop a new customer get to decide on (C-13).</summary>
internal static class ProjectRequest
{
    /// <summary>The type of the record in approvals.</summary>
    public const string SubjectType = "development-project";

    /// <summary>The request; the amount at stake is the budget. Whoever works on it does not decide.</summary>
    public static async Task<ApprovalRequested> ProjectRequestAsync(
        this CustomersDbContext db, DevelopmentProject p, Guid by, ErrorTexts texts, DateTimeOffset now, CancellationToken ct)
    {
        var customer = await db.Customers.Where(c => c.Id == p.CustomerId).Select(c => new { c.Name, c.Code }).SingleAsync(ct);
        Guid[] involved = [.. p.Responsible.Append(p.OwnerId!.Value).Where(s => s != by).Distinct()];
        Guid[] working = [.. p.Responsible.Append(p.OwnerId.Value)];
        var names = await db.Staff.Where(s => working.Contains(s.StaffId)).OrderBy(s => s.Name).Select(s => s.Name).ToListAsync(ct);
        var screening = p.Screening!;
        var facts = new Dictionary<string, string?>
        {
            ["customer"] = $"{customer.Code} {customer.Name}",
            ["goal"] = p.Goal,
            ["expectedYearly"] = Money(p.ExpectedYearly ?? 0, p.Currency),
            ["budget"] = Money(p.Budget ?? 0, p.Currency),
            ["productLines"] = string.Join("、", p.ProductLines),
            ["terms"] = p.Terms,
            ["days"] = $"{Day(p.StartsOn)} – {Day(p.EndsOn)}",
            ["responsible"] = string.Join("、", names),
            ["screening"] = texts.Text(screening.Passed ? "customers.project.passed" : "customers.project.below", screening.Parts.Count(x => x.Passed), screening.Parts.Count),
            ["belowThresholds"] = string.Join("; ", screening.Parts.Where(x => !x.Passed).Select(x => Exporter.Word(texts, "screening", x.Criterion))),
            ["exception"] = screening.Exception,
            ["judgement"] = screening.Judgement,
        };
        return new(
            p.ApprovalId!.Value, ApprovalKinds.Development, SubjectType, p.Id, $"{p.Number} {customer.Name}", ProjectAccess.Link(p), by, involved, p.Budget ?? 0,
            p.Currency, facts.Where(f => !string.IsNullOrWhiteSpace(f.Value)).ToDictionary(f => f.Key, f => f.Value!), now);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Money(decimal amount, string currency) => string.Create(CultureInfo.InvariantCulture, $"{amount:N2} {currency}");
}
