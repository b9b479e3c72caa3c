using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;
using Wolverine;

namespace Crm.Service.Features.NameResponsible;

/// <summary>Handles <see cref="NameResponsible"/>.</summary>
public sealed class NameResponsibleHandler(CaseDesk desk, ServiceBook book)
{
    /// <summary>Does it.</summary>
    public async Task<OutgoingMessages> Handle(NameResponsible command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, ComplaintStep.NameResponsible, command.IfMatch, ct);
        var (request, now, organisation) = (command.Request, desk.Now, (await book.ReadAsync(ct)).Organisation);
        if (found.IsRecused(request.StaffId))
            throw new RuleException("service.complaint.recused_responsible", "staffId");
        if (organisation.Unit(request.UnitId) is null)
            throw new RuleException("service.unit_inactive", "unitId");
        if (organisation.Person(request.StaffId) is null or { Active: false })
            throw new RuleException("service.person_inactive", "staffId");
        found.Step(ComplaintStep.NameResponsible, c => c.NameResponsible(request.UnitId, request.StaffId), desk.Me.StaffId,
            await desk.CalendarAsync(found, ct), now, null, ("unit", request.UnitId), ("to", request.StaffId));
        var messages = new OutgoingMessages();
        messages.AddIfAny(Notices.About(found, "service.complaint.responsible", [request.StaffId], desk.Me.StaffId, now));
        return messages;
    }
}
