using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Infrastructure;

/// <summary>Hands out cases to work on: only those the person sees, only for what the person may do, only in the version he knows.</summary>
public sealed class CaseDesk(ServiceDbContext db, IActors actors, TimeProvider time, ServiceBook book)
{
    /// <summary>Who works.</summary>
    public Actor Me => actors.Current;

    /// <summary>Now, as precise as the database keeps it.</summary>
    public DateTimeOffset Now
    {
        get
        {
            var now = time.GetUtcNow();
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        }
    }

    /// <summary>A case for something that is done to it.</summary>
    /// <exception cref="NotFoundException">There is none that the person may see.</exception>
    /// <exception cref="ForbiddenException">The person may see it, not do this.</exception>
    public async Task<Case> ForAsync(Guid id, CaseAction action, string? ifMatch, CancellationToken cancellationToken)
    {
        var found = await FindAsync(id, ifMatch, cancellationToken);
        return Me.May(found, action) ? found : throw new ForbiddenException();
    }

    /// <summary>A complaint for a step of its process.</summary>
    /// <exception cref="NotFoundException">There is none that the person may see.</exception>
    /// <exception cref="ForbiddenException">The person may see it, not do this.</exception>
    public async Task<Case> ForAsync(Guid id, ComplaintStep step, string? ifMatch, CancellationToken cancellationToken)
    {
        var found = await FindAsync(id, ifMatch, cancellationToken);
        if (found.Complaint is null)
            throw new NotFoundException();
        return Me.May(found, step) ? found : throw new ForbiddenException();
    }

    /// <summary>A case the person sees.</summary>
    public async Task<Case> FindAsync(Guid id, string? ifMatch, CancellationToken cancellationToken)
    {
        var found = await db.Cases.Include(c => c.Complaint).VisibleTo(Me).SingleOrDefaultAsync(c => c.Id == id, cancellationToken)
            ?? throw new NotFoundException();
        db.Expect(found, ETags.Read(ifMatch));
        return found;
    }

    /// <summary>The calendar the case's clocks go by.</summary>
    public async ValueTask<WorkingCalendar> CalendarAsync(Case of, CancellationToken cancellationToken) =>
        (await book.ReadAsync(cancellationToken)).CalendarOf(of.UnitId);

    /// <summary>Whether the person is sure to see the case, for rows that hang on it.</summary>
    public async Task DemandVisibleAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await db.Cases.VisibleTo(Me).AnyAsync(c => c.Id == id, cancellationToken))
            throw new NotFoundException();
    }
}
