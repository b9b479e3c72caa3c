using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Crm.Staff.Features.People;
using Crm.Staff.Identity;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.Me;

/// <summary>Handles <see cref="ChangePassword"/>.</summary>
public sealed class ChangePasswordHandler(StaffDbContext db, Passwords passwords, IActors actors, AuditWriter audit, TimeProvider time)
{
    /// <summary>Sets the new password and ends every session; the endpoint opens a new one for the caller.</summary>
    public async Task Handle(ChangePassword command, CancellationToken ct)
    {
        var me = actors.Current.StaffId;
        var account = await db.Accounts.SingleOrDefaultAsync(a => a.Id == me, ct) ?? throw new NotFoundException();
        if (!passwords.IsRight(account, command.Request.Current))
            throw new RuleException("staff.password.current", "current");
        passwords.Set(account, command.Request.Password);
        await db.EndSessionsAsync(me, time.GetUtcNow(), null, ct);
        audit.Add(db, "password-changed", nameof(Person), me.ToString(), new { });
    }
}
