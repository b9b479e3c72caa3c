using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Crm.Staff.Identity;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Staff.Features.PasswordLinks;

internal static class PasswordLinkEndpoints
{
    private const string Because = "who has the one-time link has no password yet";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/people/{id:guid}/password-link", (Guid id, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<OneTimeLink>(new MakePasswordLink(id), ct))
            .RequirePermission(StaffPermissions.PeopleManage).WithSummary("Makes a one-time link for choosing a password");
        api.MapGet("/password", GetAsync).AllowPublic(Because).WithSummary("Whom a one-time link is for");
        api.MapPost("/password", ChooseAsync).AllowPublic(Because).WithSummary("Chooses a password by a one-time link");
    }

    private static async Task<PasswordLinkDetails> GetAsync(
        string token, HttpContext http, SignInLimit limit, StaffDbContext db, TimeProvider time, CancellationToken ct)
    {
        limit.Count(http);
        var (hash, now) = (Secret.Hash(token), time.GetUtcNow());
        return await (
            from t in db.LinkTokens
            join p in db.People on t.StaffId equals p.Id
            where t.Hash == hash && t.Purpose == LinkPurpose.Password && t.UsedAt == null && t.ExpiresAt > now
            select new PasswordLinkDetails(p.UserName, p.Name, p.Culture, t.ExpiresAt)).SingleOrDefaultAsync(ct) ?? throw new NotFoundException("staff.link.used");
    }

    private static async Task<IResult> ChooseAsync(
        ChoosePasswordRequest request, HttpContext http, SignInLimit limit, IMessageBus bus, StaffCaches caches, CancellationToken ct)
    {
        limit.Count(http);
        await bus.InvokeAsync(new ChoosePassword(request), ct);
        caches.Clear();
        return Results.NoContent();
    }
}
