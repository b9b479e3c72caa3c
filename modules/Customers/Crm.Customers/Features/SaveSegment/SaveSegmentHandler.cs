using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Domain.Segments;
using Crm.Customers.Features.FindCustomers;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.SaveSegment;

/// <summary>The names of one's own segments differ; only who may share shares.</summary>
public sealed class SaveSegmentHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<SegmentDetails> Handle(SaveSegment command, CancellationToken ct)
    {
        var (me, fields, name) = (actors.Current, command.Fields, command.Fields.Name.Trim());
        var segment = command.SegmentId is { } id ? await db.SegmentAsync(id, me, ct) : Segment.Of(me.StaffId, fields.Kind);
        var filter = fields.Filter ?? new SegmentFilter();
        if (segment.Kind == SegmentKinds.Live && filter.IsEmpty())
            throw new RuleException("customers.segment.empty", "filter");
        if (fields.Shared && !segment.Shared && !me.Has(CustomersPermissions.SegmentShare))
            throw new RuleException("customers.segment.share", "shared");
        if (await db.Segments.AnyAsync(s => s.OwnerId == segment.OwnerId && s.Name == name && s.Id != segment.Id, ct))
            throw new RuleException("customers.segment.name", "name", name);
        _ = CustomerList.Filtered(db, db.Customers, await ReadAsync(filter, me, ct)); // Refuses codes that do not exist.
        if (command.SegmentId is not null)
            db.Expect(segment, ETags.Read(command.IfMatch));
        segment.Set(name, filter, fields.Shared, LeadInput.Text(fields.Note));
        if (command.SegmentId is null)
            db.Segments.Add(segment);
        if (command.SegmentId is null && segment.Kind == SegmentKinds.Frozen)
            await db.FreezeAsync(segment, me, time.GetUtcNow(), ct);
        else
            await db.SaveChangesAsync(ct); // The answer carries the new version.
        return segment.Details(me);
    }

    private async Task<CustomerFilter> ReadAsync(SegmentFilter filter, Actor me, CancellationToken ct)
    {
        try
        {
            return await CustomerFilter.Of(filter).ResolvedAsync(db, me, ct);
        }
        catch (RuleException e) when (e.Field == "field")
        {
            throw new RuleException(e.Code, "filter.fields", [.. e.Args]);
        }
    }
}
