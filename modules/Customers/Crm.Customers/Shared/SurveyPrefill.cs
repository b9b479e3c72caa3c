using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Reference;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Features.Export;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>The beginning of a survey: what the archive, the development texts and the opportunities of a prospect say already.</summary>
internal static class SurveyPrefill
{
    private const int Most = 2000;

    public static async Task<ProjectSurvey> SurveyOfAsync(this CustomersDbContext db, Customer customer, ErrorTexts texts, CancellationToken ct)
    {
        var id = customer.Id;
        var notes = await db.DevelopmentPlans.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct);
        var need = customer.LeadId is { } lead ? await db.Leads.AsNoTracking().Where(l => l.Id == lead).Select(l => l.Need).SingleOrDefaultAsync(ct) : null;
        var opportunities = await db.Opportunities.AsNoTracking().Where(o => o.CustomerId == id).OrderBy(o => o.Id).Select(o => new { o.Title, o.Competitors }).Take(20).ToListAsync(ct);
        var people = await db.CustomerContacts.AsNoTracking().Where(l => l.CustomerId == id).OrderByDescending(l => l.Main).ThenBy(l => l.Id)
            .Join(db.Contacts, l => l.ContactId, c => c.Id, (l, c) => new { c.Name, c.Title, l.Role }).Take(20).ToListAsync(ct);
        var credit = await db.Standings.Where(s => s.CustomerId == id).Select(s => s.CreditGrade).SingleOrDefaultAsync(ct);
        return new(
            AskedBy: customer.OwnerId, Sources: [SurveySources.Archive],
            BusinessScope: Industries.Find(customer.Industry)?.Name,
            Needs: Text("; ", notes?.NeedSurvey is { } survey ? [survey] : [need, .. opportunities.Select(o => o.Title)]),
            Competitors: Text("; ", notes?.Competitors is { } known ? [known] : [.. opportunities.SelectMany(o => o.Competitors).Distinct()]),
            CreditNotes: credit,
            Contacts: Text("\n", [.. people.Select(p => Text(" · ", p.Name, p.Title, Exporter.Word(texts, "role", p.Role)))]),
            Notes: Text("", customer.Notes));
    }

    private static string? Text(string between, params string?[] parts)
    {
        var text = string.Join(between, parts.Where(p => !string.IsNullOrWhiteSpace(p)));
        return text.Length == 0 ? null : text.Length > Most ? text[..Most] : text;
    }
}
