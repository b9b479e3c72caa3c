using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Domain;

namespace Crm.Staff.Features.ApiKeys;

/// <summary>Handles <see cref="AddApiKey"/>.</summary>
public sealed class AddApiKeyHandler(StaffDbContext db, IActors actors, TimeProvider time)
{
    private const int PrefixLength = 10;

    /// <summary>Makes the key; the secret is in the answer only.</summary>
    public NewApiKey Handle(AddApiKey command)
    {
        var (request, me, now) = (command.Request, actors.Current, time.GetUtcNow());
        if (request.Permissions.FirstOrDefault(p => !me.Has(p)) is { } missing)
            throw new RuleException("staff.key.permissions", "permissions", missing);
        var secret = Secret.New(ApiKey.Start);
        var key = new ApiKey
        {
            StaffId = me.StaffId, Name = request.Name.Trim(), Prefix = secret[..PrefixLength], Hash = Secret.Hash(secret),
            Permissions = [.. request.Permissions.Distinct()], CreatedAt = now, ExpiresAt = now.AddDays(request.Days),
        };
        db.ApiKeys.Add(key);
        return new NewApiKey(key.Id, secret, key.ExpiresAt);
    }
}
