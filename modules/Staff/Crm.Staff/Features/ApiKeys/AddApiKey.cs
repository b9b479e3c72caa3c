using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Crm.Staff.Features.People;
using FluentValidation;

namespace Crm.Staff.Features.ApiKeys;

/// <summary>Makes a key that acts as the caller, within some of the caller's permissions.</summary>
public sealed record AddApiKey(AddApiKeyRequest Request);

internal sealed class AddApiKeyValidator : AbstractValidator<AddApiKeyRequest>
{
    public AddApiKeyValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Name).IsName(texts);
        RuleFor(r => r.Permissions).NotEmpty().WithMessage(_ => texts.Text("staff.key.permissions", ""));
        RuleFor(r => r.Days).InclusiveBetween(1, 730).WithMessage(_ => texts.Text("staff.key.days"));
    }
}

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
