using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;
using Wolverine;

namespace Crm.Service.Features.AssignCase;

/// <summary>Handles <see cref="AssignCase"/>.</summary>
public sealed class AssignCaseHandler(CaseDesk desk, ServiceBook book)
{
    /// <summary>Does it.</summary>
    public async Task<OutgoingMessages> Handle(AssignCase command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, CaseAction.Assign, command.IfMatch, ct);
        var (request, now, facts) = (command.Request, desk.Now, await book.ReadAsync(ct));
        if (request.OwnerId is { } owner && owner != desk.Me.StaffId && facts.Organisation.Person(owner) is null or { Active: false })
            throw new RuleException("service.person_inactive", "ownerId");
        found.Assign(request.UnitId, request.OwnerId, request.Reason, desk.Me.StaffId, now);
        var messages = new OutgoingMessages();
        messages.AddIfAny(Notices.About(found, "service.case.assigned", facts.ForNewCase(found), desk.Me.StaffId, now));
        return messages;
    }
}
