using Crm.BuildingBlocks.Modules;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Crm.Staff.Features.SetUp;

/// <summary>
/// As long as there is no administrator, each start prints a link with which the first one is made: once, within 24 hours. There is no
/// default password. Only the serving host adds this.
/// </summary>
internal sealed class SetupLink(IServiceScopeFactory scopes, IServer server, IConfiguration configuration, IHostApplicationLifetime lifetime, TimeProvider time)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.WaitForStartAsync(stoppingToken);
        if (await MakeTokenAsync(stoppingToken) is { } token)
            Console.WriteLine($"\nSet up Crm (once, within 24 hours): {Address()}/setup?token={token}\n");
    }

    /// <summary>A new token, or null where there is an administrator already.</summary>
    public async Task<string?> MakeTokenAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StaffDbContext>();
        if (await FirstAdministrator.ExistsAsync(db, cancellationToken))
            return null;
        var (token, now) = (Secret.New(), time.GetUtcNow());
        db.LinkTokens.Add(new LinkToken { Hash = Secret.Hash(token), Purpose = LinkPurpose.Setup, CreatedAt = now, ExpiresAt = now + LinkToken.Lifetime });
        await db.SaveChangesAsync(cancellationToken);
        return token;
    }

    /// <summary>Where the portal is reached: <c>Portal:Url</c> (behind a proxy), else the server's own address.</summary>
    private string Address()
    {
        var listening = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost";
        var address = configuration["Portal:Url"] ?? listening.Replace("[::]", "localhost").Replace("0.0.0.0", "localhost").Replace("//*", "//localhost").Replace("//+", "//localhost");
        return address.TrimEnd('/');
    }
}
