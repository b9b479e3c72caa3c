using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.Service.Contracts.Api;
using Crm.Service.Contracts.Events;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Infrastructure;

/// <summary>What Service tells the other modules of a case.</summary>
public sealed class CaseEvents(ServiceDbContext db)
{
    /// <summary>A case is solved; with the names that must not get into an article made from it.</summary>
    internal async Task<CaseResolved> ResolvedAsync(Case of, Guid by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var names = new List<string?> { of.CallerName, of.CallerPhone };
        if (of.CustomerId is { } customer)
        {
            names.AddRange(await db.Customers.Where(c => c.Id == customer).Select(c => new[] { c.Name, c.NameEn, c.Code }).SingleOrDefaultAsync(cancellationToken) ?? []);
            names.AddRange(await db.Phones.Where(p => p.CustomerId == customer && p.ContactName != null).Select(p => p.ContactName).ToListAsync(cancellationToken));
            names.AddRange(await db.Phones.Where(p => p.CustomerId == customer).Select(p => p.Number).ToListAsync(cancellationToken));
        }
        names.AddRange(await db.Staff.Where(s => of.Recused.Contains(s.Id)).Select(s => s.Name).ToListAsync(cancellationToken));
        var problem = of.Description is { } description ? $"{of.Subject}\n{description}" : of.Subject;
        return new(of.Id, of.Number, of.CustomerId, Words.Of(of.Kind), of.Subject, problem, of.Cause, of.Solution,
            [.. names.OfType<string>().Where(n => n.Length > 1).Distinct()], [.. of.Recused], by, now);
    }

    internal static CaseClosed Closed(Case of, DateTimeOffset now) =>
        new(of.Id, of.Number, of.CustomerId, Words.Of(of.Kind), of.Satisfaction, now, of.RecusedOrNull);

    internal static ComplaintDecided Decided(Case of, DateTimeOffset now)
    {
        var complaint = of.Complaint!;
        return new(of.Id, of.Number, of.CustomerId, complaint.Valid == true, complaint.CauseCode is { } cause ? Words.Of(cause) : null,
            complaint.Remedy is { } remedy ? Words.Of(remedy) : null, complaint.Amount, complaint.Currency, now, of.RecusedOrNull);
    }

    /// <summary>What the approvers need in order to decide.</summary>
    internal static ApprovalRequested ApprovalOf(Case of, Guid by, DateTimeOffset now)
    {
        var complaint = of.Complaint!;
        var facts = new Dictionary<string, string>
        {
            ["complaint"] = of.Subject,
            ["wanted"] = of.Wanted ?? "",
            ["cause"] = complaint.CauseText ?? "",
            ["remedy"] = complaint.RemedyText ?? "",
            ["meeting"] = complaint.MeetingDecision ?? "",
        };
        foreach (var empty in facts.Where(f => f.Value.Length == 0).Select(f => f.Key).ToList())
            facts.Remove(empty);
        return new(complaint.ApprovalId!.Value, ApprovalKinds.ComplaintRemedy, "complaint", of.Id, $"{of.Number} {of.Subject}",
            $"/service/cases/{of.Id}", by, [.. of.Recused], complaint.Amount, complaint.Currency, facts, now);
    }
}
