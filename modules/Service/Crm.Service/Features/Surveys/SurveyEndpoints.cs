using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Surveys;
using Crm.Service.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Service.Features.Surveys;

internal static class SurveyEndpoints
{
    private const string Because = "the complainer has no account; the link's token is the key";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/surveys/{token}", ReadAsync).AllowByLink(Because).WithSummary("What a satisfaction link asks");
        api.MapPost("/surveys/{token}", (string token, SurveyAnswer answer, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync(new AnswerSurvey(token, answer), ct)).AllowByLink(Because).WithSummary("Answers a satisfaction link, once");
    }

    private static async Task<PublicSurvey> ReadAsync(string token, ServiceDbContext db, CaseDesk desk, ServiceBook book, CancellationToken ct)
    {
        var hash = Survey.Hash(token);
        var found = await (
            from s in db.Surveys.AsNoTracking()
            where s.TokenHash == hash
            join c in db.Cases on s.CaseId equals c.Id
            select new { s.AnsweredAt, s.ExpiresAt, c.Number, c.OpenedAt, c.UnitId }).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        var zone = (await book.ReadAsync(ct)).CalendarOf(found.UnitId).Zone;
        var state = found.AnsweredAt is not null ? "answered" : found.ExpiresAt <= desk.Now ? "expired" : "open";
        return new(state, found.Number, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(found.OpenedAt, zone).Date), found.ExpiresAt);
    }
}
