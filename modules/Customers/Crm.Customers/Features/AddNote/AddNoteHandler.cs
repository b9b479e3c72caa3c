using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Timeline;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.AddNote;

/// <summary>Whoever may see a customer may leave a note.</summary>
public sealed class AddNoteHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(AddNote command, CancellationToken ct)
    {
        if (!await db.Customers.WithinOrPool(actors.Current, CustomersPermissions.Read).AnyAsync(c => c.Id == command.CustomerId, ct))
            throw new NotFoundException();
        var id = Guid.CreateVersion7();
        db.Timeline.Add(new TimelineRecord
        {
            Id = id,
            CustomerId = command.CustomerId,
            At = time.GetUtcNow(),
            By = actors.Current.StaffId,
            Topic = "note",
            Kind = "note",
            Facts = History.Facts(("text", command.Request.Text.Trim())),
            SourceKey = $"note:{id}",
        });
    }
}
