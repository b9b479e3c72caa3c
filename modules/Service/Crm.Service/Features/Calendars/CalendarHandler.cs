using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.Service.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.Calendars;

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
