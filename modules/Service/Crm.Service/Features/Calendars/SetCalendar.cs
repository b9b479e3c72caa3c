using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.Calendars;

/// <summary>Sets the calendar of a unit, or the common one (S-04).</summary>
/// <param name="UnitId">The unit; null for all without one of their own.</param>
/// <param name="Calendar">What it says.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record SetCalendar(Guid? UnitId, CalendarContent Calendar, string? IfMatch);

/// <summary>Takes a unit's own calendar away.</summary>
/// <param name="UnitId">The unit.</param>
public sealed record RemoveCalendar(Guid UnitId);

/// <summary>Handles both.</summary>
public sealed class CalendarHandler(ServiceDbContext db)
{
    /// <summary>Sets it.</summary>
    public async Task Handle(SetCalendar command, CancellationToken ct)
    {
        var definition = command.Calendar.Definition().ToJson();
        if (command.UnitId is { } unit && !await db.Units.AnyAsync(u => u.Id == unit && u.Active, ct))
            throw new RuleException("service.unit_inactive", "unitId");
        var row = await db.Calendars.SingleOrDefaultAsync(c => c.UnitId == command.UnitId, ct);
        if (row is null)
        {
            db.Add(new CalendarRow { Id = Guid.CreateVersion7(), UnitId = command.UnitId, Definition = definition });
            return;
        }
        db.Expect(row, ETags.Read(command.IfMatch));
        row.Definition = definition;
    }

    /// <summary>Removes it.</summary>
    public async Task Handle(RemoveCalendar command, CancellationToken ct)
    {
        var row = await db.Calendars.SingleOrDefaultAsync(c => c.UnitId == command.UnitId, ct) ?? throw new NotFoundException();
        db.Remove(row);
    }
}
