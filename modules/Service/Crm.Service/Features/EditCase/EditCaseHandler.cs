using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.EditCase;

/// <summary>Handles <see cref="EditCase"/>.</summary>
public sealed class EditCaseHandler(ServiceDbContext db, CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task Handle(EditCase command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, CaseAction.Edit, command.IfMatch, ct);
        found.Edit(command.Request, desk.Me.StaffId, desk.Now);
        var customer = found.CustomerId is { } id ? await db.Customers.Where(c => c.Id == id).Select(c => c.Name).SingleOrDefaultAsync(ct) : null;
        found.Index(customer);
    }
}
