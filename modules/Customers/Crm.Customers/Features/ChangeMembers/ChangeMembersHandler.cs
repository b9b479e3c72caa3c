using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ChangeMembers;

/// <summary>Only customers that the person may see are put in; the others are passed over as if they were not there.</summary>
public sealed class ChangeMembersHandler(CustomersDbContext db, IActors actors)
{
    /// <summary>Handles the command.</summary>
    public async Task<SegmentMembersChanged> Handle(ChangeMembers command, CancellationToken ct)
    {
        var (me, add, remove) = (actors.Current, command.Request.Add ?? [], command.Request.Remove ?? []);
        var segment = await db.SegmentAsync(command.SegmentId, me, ct);
        if (segment.Kind != SegmentKinds.Frozen)
            throw new RuleException("customers.segment.live", null, segment.Name);
        var ids = await db.Customers.WithinOrPool(me, CustomersPermissions.Read).Where(c => add.Contains(c.Id)).Select(c => c.Id).ToArrayAsync(ct);
        var added = await db.Database.ExecuteSqlAsync($"""
            INSERT INTO customers.segment_members (segment_id, customer_id) SELECT {segment.Id}, unnest({ids}) ON CONFLICT DO NOTHING
            """, ct);
        var removed = await db.SegmentMembers.Where(m => m.SegmentId == segment.Id && remove.Contains(m.CustomerId)).ExecuteDeleteAsync(ct);
        var members = await db.SegmentMembers.CountAsync(m => m.SegmentId == segment.Id, ct);
        if (members > SegmentAccess.MostMembers)
            throw new RuleException("customers.segment.large", "add", SegmentAccess.MostMembers);
        segment.Counted(members);
        return new SegmentMembersChanged(added, removed, members);
    }
}
