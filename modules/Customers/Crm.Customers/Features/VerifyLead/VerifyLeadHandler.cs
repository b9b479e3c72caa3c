using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.VerifyLead;

/// <summary>Keeps what looking into a lead brought, and who said so.</summary>
public sealed class VerifyLeadHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<LeadDetails> Handle(VerifyLead command, CancellationToken ct)
    {
        var (request, now) = (command.Request, time.GetUtcNow());
        var lead = await db.LeadAsync(command.LeadId, actors.Current, CustomersPermissions.LeadWrite, ct);
        var before = lead.Stage;
        lead.Verify(request.Verification, request.ValueGrade, request.Importance, now);
        if (before == LeadStages.Nurturing)
            await LeadClockwork.RestartAsync(db, lead, now, ct);
        db.LeadMoved(lead.Id, before, lead.Stage, request.Note, actors.Current, now);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return (await lead.DetailsAsync(db, ct)).For(actors.Current);
    }
}
