using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindCustomerSurveys;

internal static class FindCustomerSurveysEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/surveys", FindAsync).RequirePermission(CustomersPermissions.SurveyRead).WithSummary("Customer surveys that one may see, the latest first");
        api.MapGet("/surveys/{id:guid}", GetAsync).RequirePermission(CustomersPermissions.SurveyRead).WithSummary("One customer survey");
        api.MapGet("/surveys/{id:guid}/customers", CustomersAsync).RequirePermission(CustomersPermissions.SurveyRead).WithSummary("The customers a survey asks");
    }

    private static async Task<CustomerSurveyDetails> GetAsync(Guid id, CustomersDbContext db, IActors actors, CancellationToken ct) =>
        await (await db.ReadableSurveys(actors.Current).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct) ?? throw new NotFoundException()).DetailsAsync(db, actors.Current, ct);

    private static async Task<Page<CustomerSurveySummary>> FindAsync(string? q, string? state, int? limit, string? cursor, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        var rows = Keyset.Limit(limit);
        var surveys = db.ReadableSurveys(actors.Current).AsNoTracking();
        if (!string.IsNullOrWhiteSpace(q) && q.Trim() is var text)
            surveys = surveys.Where(s => s.Title.Contains(text) || s.Number.Contains(text));
        if (Choice.Of("state", state, CustomerSurveyStates.All) is { } one)
            surveys = surveys.Where(s => s.State == one);
        // Nothing of who is asked is told here, so the restricted ones count too, as on the survey's own page.
        var found = await surveys.IgnoreQueryFilters().InOrder(s => s.At, s => s.Id, descending: true, cursor).Take(rows + 1).Select(s => new CustomerSurveySummary(
            s.Id, s.Number, s.Title, s.State, s.ResponsibleId, s.StartsOn, s.EndsOn, db.SurveyTargets.Count(t => t.SurveyId == s.Id), s.At)).ToListAsync(ct);
        var (items, next) = Keyset.Cut(found, rows, s => Keyset.Write(s.At, s.Id));
        return await Totals.PageAsync(items, next, cursor, surveys, ct);
    }

    private static async Task<Page<SurveyedCustomer>> CustomersAsync(Guid id, int? limit, string? cursor, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        if (!await db.ReadableSurveys(actors.Current).AnyAsync(s => s.Id == id, ct))
            throw new NotFoundException();
        var rows = Keyset.Limit(limit);
        var asked = db.SurveyTargets.Where(t => t.SurveyId == id).Select(t => t.CustomerId);
        var customers = db.MayBeAsked(actors.Current).AsNoTracking().Where(c => asked.Contains(c.Id));
        var found = await customers.InOrder(c => c.Code, c => c.Id, descending: false, cursor).Take(rows + 1).Select(c => new SurveyedCustomer(c.Id, c.Code, c.Name)).ToListAsync(ct);
        var (items, next) = Keyset.Cut(found, rows, c => Keyset.Write(c.Code, c.Id));
        return await Totals.PageAsync(items, next, cursor, customers, ct);
    }
}
