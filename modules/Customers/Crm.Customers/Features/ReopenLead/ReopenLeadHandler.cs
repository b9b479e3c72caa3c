using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.ReopenLead;

/// <summary>Takes a lead up again.</summary>
public sealed class ReopenLeadHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(ReopenLead command, CancellationToken ct)
    {
        var lead = await db.LeadAsync(command.LeadId, actors.Current, CustomersPermissions.LeadWrite, ct);
        var (before, now) = (lead.Stage, time.GetUtcNow());
        lead.Reopen(now);
        await LeadClockwork.RestartAsync(db, lead, now, ct);
        db.LeadMoved(lead.Id, before, lead.Stage, command.Request.Note, actors.Current, now);
    }
}
