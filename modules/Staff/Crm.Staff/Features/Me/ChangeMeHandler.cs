using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts.Events;
using Crm.Staff.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.Me;

/// <summary>Handles <see cref="ChangeMe"/>.</summary>
public sealed class ChangeMeHandler(StaffDbContext db, IActors actors)
{
    /// <summary>Changes the caller's own record.</summary>
    public async Task<StaffChanged> Handle(ChangeMe command, CancellationToken ct)
    {
        var me = actors.Current.StaffId;
        var person = await db.People.SingleOrDefaultAsync(p => p.Id == me, ct) ?? throw new NotFoundException();
        var request = command.Request;
        person.Change(request.Name.Trim(), person.Title, Blank.ToNull(request.Email), Blank.ToNull(request.Phone));
        person.Prefer(request.Culture, request.TimeZone, request.Theme);
        return person.Snapshot(await db.UnitTreeAsync(ct));
    }
}
