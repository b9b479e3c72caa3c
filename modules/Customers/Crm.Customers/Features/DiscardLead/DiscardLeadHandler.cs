using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.DiscardLead;

/// <summary>Gives a lead up; it is kept, and may be taken up again.</summary>
public sealed class DiscardLeadHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(DiscardLead command, CancellationToken ct)
    {
        var lead = await db.LeadAsync(command.LeadId, actors.Current, CustomersPermissions.LeadWrite, ct);
        var before = lead.Stage;
        lead.Discard(command.Request.Reason, command.Request.Note);
        var why = command.Request.Note is { Length: > 0 } note ? $"{command.Request.Reason}: {note}" : command.Request.Reason;
        db.LeadMoved(lead.Id, before, lead.Stage, why, actors.Current, time.GetUtcNow());
    }
}
