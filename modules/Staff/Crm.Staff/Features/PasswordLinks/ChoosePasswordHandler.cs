using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Errors;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Crm.Staff.Features.People;
using Crm.Staff.Identity;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.PasswordLinks;

/// <summary>Handles <see cref="ChoosePassword"/>.</summary>
public sealed class ChoosePasswordHandler(StaffDbContext db, Passwords passwords, AuditWriter audit, TimeProvider time)
{
    /// <summary>Uses the link up, sets the password, ends sessions made before.</summary>
    public async Task Handle(ChoosePassword command, CancellationToken ct)
    {
        var (hash, now) = (Secret.Hash(command.Request.Token), time.GetUtcNow());
        // Locked, so that of two who use the link at once one comes too late.
        var link = await db.LinkTokens.FromSql($"SELECT * FROM staff.link_tokens WHERE hash = {hash} FOR UPDATE").SingleOrDefaultAsync(ct);
        if (link is not { Purpose: LinkPurpose.Password, StaffId: { } staffId } || !link.IsGood(now))
            throw new RuleException("staff.link.used");
        link.UsedAt = now;
        passwords.Set(await db.Accounts.SingleAsync(a => a.Id == staffId, ct), command.Request.Password);
        await db.EndSessionsAsync(staffId, now, null, ct);
        audit.Add(db, "password-chosen", nameof(Person), staffId.ToString(), new { });
    }
}
