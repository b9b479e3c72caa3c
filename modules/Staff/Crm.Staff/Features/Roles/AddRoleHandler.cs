using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Errors;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.Roles;

/// <summary>Handles <see cref="AddRole"/>.</summary>
public sealed class AddRoleHandler(StaffDbContext db, AuditWriter audit)
{
    /// <summary>Adds the role.</summary>
    public async Task Handle(AddRole command, CancellationToken ct)
    {
        var request = command.Request;
        if (await db.Roles.AnyAsync(r => r.Key == request.Key, ct))
            throw new RuleException("staff.role.taken", "key", request.Key);
        db.Roles.Add(new Role { Key = request.Key, Name = request.Name.Trim(), NameEn = request.NameEn.Trim() });
        audit.Add(db, "created", nameof(Role), request.Key, new { name = new { @new = request.Name }, nameEn = new { @new = request.NameEn } });
    }
}
