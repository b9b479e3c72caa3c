using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Crm.Testing;

/// <summary>The people of a module test; a request names one in the header <c>X-Test-Staff</c>.</summary>
public sealed class TestActors : IActorSource
{
    internal const string Header = "X-Test-Staff";
    private readonly ConcurrentDictionary<Guid, Actor> known = new();

    /// <summary>Makes a person with the given permissions.</summary>
    public Actor Add(string name, Guid unitId, params (string Permission, RecordScope Scope)[] grants) =>
        Add(Guid.CreateVersion7(), name, unitId, [unitId], grants);

    /// <summary>Makes a person with a chosen id and the units below.</summary>
    public Actor Add(Guid id, string name, Guid unitId, IReadOnlyList<Guid> unitsBelow, params (string Permission, RecordScope Scope)[] grants)
    {
        var actor = new Actor(id, name, unitId, unitsBelow, grants.ToFrozenDictionary(g => g.Permission, g => g.Scope), []);
        known[id] = actor;
        return actor;
    }

    /// <inheritdoc/>
    public ValueTask<Actor?> FindAsync(Guid staffId, CancellationToken cancellationToken) => new(known.GetValueOrDefault(staffId));
}

internal sealed class TestAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string Name = "Test";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[TestActors.Header].ToString() is not { Length: > 0 } staffId)
            return Task.FromResult(AuthenticateResult.NoResult());
        var principal = new ClaimsPrincipal(new ClaimsIdentity([new Claim(CrmClaims.StaffId, staffId)], Name));
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(principal, Name)));
    }
}
