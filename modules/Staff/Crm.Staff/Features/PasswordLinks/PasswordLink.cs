using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Domain;

namespace Crm.Staff.Features.PasswordLinks;

/// <summary>Links by which people choose a password themselves.</summary>
internal static class PasswordLink
{
    public static OneTimeLink Make(StaffDbContext db, Guid staffId, DateTimeOffset now)
    {
        var token = Secret.New();
        var link = new LinkToken { Hash = Secret.Hash(token), Purpose = LinkPurpose.Password, StaffId = staffId, CreatedAt = now, ExpiresAt = now + LinkToken.Lifetime };
        db.LinkTokens.Add(link);
        return new OneTimeLink(staffId, $"/password?token={token}", link.ExpiresAt);
    }
}
