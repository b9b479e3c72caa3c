using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Confidentiality;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.Circulate;

/// <summary>Adds readers; who is one already keeps the entry. People are told.</summary>
public sealed class CirculateHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<StaffNotified?> Handle(Circulate command, CancellationToken ct)
    {
        var (me, now, request) = (actors.Current, time.GetUtcNow(), command.Request);
        var customer = await db.CustomerAsync(command.CustomerId, me, CustomersPermissions.Confidentiality, ct);
        if (!Confidentialities.IsRestricted(customer.Confidentiality))
            throw new ConflictException("customers.circulation.open");
        await db.CheckStaffAsync("staffIds", [.. (request.StaffIds ?? []).Distinct()], ct);
        var known = await db.Circulation.Where(e => e.CustomerId == customer.Id).Select(e => e.ReaderId).ToListAsync(ct);
        List<CirculationEntry> added =
        [
            .. (request.StaffIds ?? []).Distinct().Except(known).Select(id => Entry(id, false)), .. (request.UnitIds ?? []).Distinct().Except(known).Select(id => Entry(id, true)),
        ];
        db.Circulation.AddRange(added);
        List<Guid> people = [.. added.Where(e => !e.IsUnit && e.ReaderId != me.StaffId).Select(e => e.ReaderId)];
        return people.Count == 0 ? null : new StaffNotified(
            Guid.CreateVersion7(), people, "customers.circulated", $"/customers/{customer.Id}", History.Facts(("name", AccessNews.Called(customer)), ("by", me.Name)), now);

        CirculationEntry Entry(Guid reader, bool unit) => new()
        {
            CustomerId = customer.Id, ReaderId = reader, IsUnit = unit, Note = LeadInput.Text(request.Note), By = me.StaffId, At = now,
        };
    }
}
