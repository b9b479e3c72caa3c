using System.Globalization;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.Complaints;

internal static class RegisterEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/complaints/register", FindAsync)
        .RequirePermission(ServicePermissions.RegisterRead)
        .WithSummary("The complaint register of a year, in order of registration");

    private static async Task<Page<RegisterLine>> FindAsync(
        int year, int? limit, string? cursor, ServiceDbContext db, CaseDesk desk, ServiceBook book, CancellationToken ct)
    {
        if (year is < 2000 or > 9000)
            throw new RuleException("service.year", "year", year);
        var facts = await book.ReadAsync(ct);
        var zone = facts.CalendarOf(desk.Me.UnitId).Zone;
        var (from, until) = (ChinaTime.Start(new(year, 1, 1), zone), ChinaTime.Start(new(year + 1, 1, 1), zone));
        var rows = db.Cases.AsNoTracking().Within(desk.Me, ServicePermissions.RegisterRead)
            .Where(c => c.Kind == CaseKind.Complaint && c.OpenedAt >= from && c.OpenedAt < until);
        if (Keyset.Read<DateTimeOffset>(cursor) is { } last)
            rows = rows.Where(c => c.OpenedAt > last.Key || (c.OpenedAt == last.Key && c.Id > last.Id));
        var size = Keyset.Limit(limit ?? Keyset.MaxLimit);
        var found = await rows.OrderBy(c => c.OpenedAt).ThenBy(c => c.Id).Take(size + 1).Select(c => new
        {
            c.Id, c.Number, c.OpenedAt, c.Subject, c.Wanted, Of = c.Complaint!, c.Resolution,
            Customer = db.Customers.Where(r => r.Id == c.CustomerId).Select(r => r.Name).FirstOrDefault() ?? c.CallerName,
        }).ToListAsync(ct);
        var (page, next) = Keyset.Cut(found, size, r => Keyset.Write(r.OpenedAt, r.Id));
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        return new([.. page.Select(r => new RegisterLine(
            r.Id, r.Number, r.Of.ArchiveNumber, r.OpenedAt, r.Customer, r.Subject, r.Wanted, r.Of.Stage, r.Of.Valid, r.Of.CauseCode,
            facts.Organisation.UnitName(r.Of.ResponsibleUnitId, english), r.Of.Remedy, r.Of.Amount, r.Of.Currency, r.Of.CarriedOutAt,
            r.Resolution.StoppedAt is { } stopped ? stopped <= r.Resolution.DueAt : null, r.Of.Score))], next);
    }
}
