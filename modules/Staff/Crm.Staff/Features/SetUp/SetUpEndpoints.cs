using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Identity;

namespace Crm.Staff.Features.SetUp;

internal static class SetUpEndpoints
{
    private const string Because = "there is nobody yet who could sign in; the token of the console is the proof";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/setup", async (string token, HttpContext http, SignInLimit limit, FirstAdministrator first, CancellationToken ct) =>
            {
                limit.Count(http);
                return new SetupState(await first.MayBeMadeAsync(token, ct));
            })
            .AllowPublic(Because).WithSummary("Whether the installation waits for its first administrator");

        api.MapPost("/setup", async (SetupRequest request, HttpContext http, SignInLimit limit, FirstAdministrator first, StaffCaches caches, CancellationToken ct) =>
            {
                limit.Count(http);
                await first.MakeAsync(request, ct);
                caches.Clear();
                return Results.NoContent();
            })
            .AllowPublic(Because).WithSummary("Makes the first administrator, once");
    }
}
