using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Errors;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Crm.Staff.Features.People;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.PasswordLinks;

/// <summary>Handles <see cref="MakePasswordLink"/>.</summary>
public sealed class MakePasswordLinkHandler(StaffDbContext db, AuditWriter audit, TimeProvider time)
{
    /// <summary>Makes the link.</summary>
    public async Task<OneTimeLink> Handle(MakePasswordLink command, CancellationToken ct)
    {
        var (person, now) = (await db.FindPersonAsync(command.PersonId, ct), time.GetUtcNow());
        if (person.State == PersonState.Left)
            throw new ConflictException("staff.person.left", person.Name);
        foreach (var earlier in await db.LinkTokens.Where(t => t.StaffId == person.Id && t.UsedAt == null).ToListAsync(ct))
            earlier.UsedAt = now;
        audit.Add(db, "password-link-made", nameof(Person), person.Id.ToString(), new { });
        return PasswordLink.Make(db, person.Id, now);
    }
}
