using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Contracts.Events;
using Crm.Service.Data;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.JoinCase;

/// <summary>Handles <see cref="JoinCase"/>.</summary>
public sealed class JoinCaseHandler(ServiceDbContext db, CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task<CaseClosed> Handle(JoinCase command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, CaseAction.Join, command.IfMatch, ct);
        var other = await db.Cases.VisibleTo(desk.Me).SingleOrDefaultAsync(c => c.Id == command.Request.OfCaseId, ct)
            ?? throw new RuleException("service.case.join_unknown", "ofCaseId");
        found.JoinTo(other, desk.Me.StaffId, await desk.CalendarAsync(found, ct), desk.Now);
        return CaseEvents.Closed(found, desk.Now);
    }
}
