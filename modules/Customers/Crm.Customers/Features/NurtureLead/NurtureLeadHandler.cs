using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.NurtureLead;

/// <summary>Leaves a lead alone; a job brings it back on its day.</summary>
public sealed class NurtureLeadHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(NurtureLead command, CancellationToken ct)
    {
        var (request, now) = (command.Request, time.GetUtcNow());
        if (request.Until <= ChinaTime.Today(now))
            throw new RuleException("customers.lead.nurture_future", "until", request.Until.ToString("yyyy-MM-dd"));
        var lead = await db.LeadAsync(command.LeadId, actors.Current, CustomersPermissions.LeadWrite, ct);
        var before = lead.Stage;
        lead.Nurture(request.Until, request.Note);
        db.LeadMoved(lead.Id, before, lead.Stage, request.Note, actors.Current, now);
    }
}
