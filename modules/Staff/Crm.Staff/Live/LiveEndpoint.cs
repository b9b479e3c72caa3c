using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Data;
using Crm.Staff.Features.Inbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Crm.Staff.Live;

/// <summary>The live bell: server-sent events with the number of unread notifications; event <c>bell</c>, data <c>{"unread":3}</c>.</summary>
internal static class LiveEndpoint
{
    // Shorter than what proxies wait before they give up on a silent connection.
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(25);

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/live", (HttpContext http, BellHub bells, IActors actors, IServiceScopeFactory scopes, IHostApplicationLifetime lifetime) =>
        {
            http.Response.Headers.CacheControl = "no-store";
            http.Response.Headers["X-Accel-Buffering"] = "no";
            return TypedResults.ServerSentEvents(ListenAsync(actors.Current.StaffId, bells, scopes, lifetime.ApplicationStopping, http.RequestAborted));
        })
        .RequireSignIn()
        .WithSummary("Server-sent events: the number of unread notifications, at once and whenever it changes");

    private static async IAsyncEnumerable<SseItem<object>> ListenAsync(
        Guid staffId, BellHub bells, IServiceScopeFactory scopes, CancellationToken stopping, [EnumeratorCancellation] CancellationToken gone = default)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(gone, stopping);
        using var bell = bells.Open(staffId);
        var rang = true;
        while (true)
        {
            yield return rang ? new SseItem<object>(await CountAsync(staffId, scopes, gone), "bell") : new SseItem<object>(new { }, "heartbeat");
            try
            {
                rang = await bell.WaitAsync(Heartbeat, ended.Token);
            }
            catch (OperationCanceledException)
            {
                // The page is closed, or the host stops and the browser connects to another node.
                yield break;
            }
        }
    }

    private static async Task<object> CountAsync(Guid staffId, IServiceScopeFactory scopes, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await InboxEndpoints.CountAsync(scope.ServiceProvider.GetRequiredService<StaffDbContext>(), staffId, cancellationToken);
    }
}
