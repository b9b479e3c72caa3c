using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Service.Features.AttachCustomer;

/// <summary>Handles <see cref="AttachCustomer"/>.</summary>
public sealed class AttachCustomerHandler(ServiceDbContext db, CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task<OutgoingMessages> Handle(AttachCustomer command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, CaseAction.Answer, command.IfMatch, ct);
        var customer = await db.Customers.SingleOrDefaultAsync(c => c.Id == command.Request.CustomerId && c.MergedInto == null, ct)
            ?? throw new RuleException("service.unknown_customer", "customerId");
        found.BelongsTo(customer.Id, customer.Name, command.Request.ContactId, desk.Me.StaffId, desk.Now);
        var messages = new OutgoingMessages();
        foreach (var touch in await db.Interactions.Where(i => i.CaseId == found.Id).OrderBy(i => i.At).ToListAsync(ct))
        {
            touch.BelongsTo(customer.Id);
            messages.AddIfAny(touch.Recorded(found));
        }
        return messages;
    }
}
