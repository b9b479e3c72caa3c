using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Suggestions;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.SaveSuggestion;

/// <summary>The manager of whoever writes it down hears of it; of a confidential one nobody is told.</summary>
public sealed class SaveSuggestionHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(SuggestionDetails, StaffNotified?)> Handle(SaveSuggestion command, CancellationToken ct)
    {
        var (me, now, fields) = (actors.Current, time.GetUtcNow(), command.Fields);
        await db.CheckCustomerAsync(fields.CustomerId, me, ct);
        if (command.SuggestionId is { } id)
        {
            var known = await db.SuggestionAsync(id, me, ct);
            if (known.OwnerId != me.StaffId)
                throw new ForbiddenException();
            db.Expect(known, ETags.Read(command.IfMatch));
            known.Change(fields);
            await db.SaveChangesAsync(ct); // The answer carries the new version.
            return (await known.DetailsAsync(db, me, ct), null);
        }
        var made = Suggestion.Collect(fields, me.StaffId, me.UnitId, now);
        db.Suggestions.Add(made);
        await db.SaveChangesAsync(ct);
        var manager = made.Confidential ? null : await db.Staff.AsNoTracking().Where(s => s.StaffId == me.StaffId).Select(s => s.ManagerId).SingleOrDefaultAsync(ct);
        return (await made.DetailsAsync(db, me, ct), made.News(manager, "customers.suggestion.new", me, now));
    }
}
