using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.ReleaseLead;

/// <summary>Gives a lead back, with the reason.</summary>
public sealed class ReleaseLeadHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(ReleaseLead command, CancellationToken ct)
    {
        var (actor, request) = (actors.Current, command.Request);
        var lead = await db.LeadAsync(command.LeadId, actor, CustomersPermissions.LeadWrite, ct);
        if (!lead.IsWorked)
            throw new RuleException(lead.OwnerId is null ? "customers.pool.nobody" : "customers.pool.closed", null, lead.Name);
        var book = new PoolBook(db, PoolMoves.Released, actor.StaffId, time.GetUtcNow());
        await book.MoveAsync(lead, new Ownership(null, lead.UnitId), request.Reason, LeadInput.Text(request.Note), ct);
    }
}
