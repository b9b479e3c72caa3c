using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.RetireField;

/// <summary>A field that comes back must still be the only one of its name.</summary>
public sealed class RetireFieldHandler(CustomersDbContext db)
{
    /// <summary>Handles the command.</summary>
    public async Task<ArchiveField> Handle(RetireField command, CancellationToken ct)
    {
        var field = await db.ArchiveFields.SingleOrDefaultAsync(f => f.Id == command.FieldId, ct) ?? throw new NotFoundException();
        if (!command.Retired && field.Retired)
        {
            var (label, english) = (field.Label.ToLower(), field.LabelEn.ToLower());
            if (await db.ArchiveFields.AnyAsync(f => f.Id != field.Id && !f.Retired && (f.Label.ToLower() == label || f.LabelEn.ToLower() == english), ct))
                throw new RuleException("customers.field.taken", "label", field.LabelShown);
        }
        field.Retired = command.Retired;
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return field.Details();
    }
}
