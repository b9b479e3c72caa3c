using Crm.BuildingBlocks.Errors;
using Crm.Customers.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.OrderFields;

/// <summary>Those that are not named come last, as they were.</summary>
public sealed class OrderFieldsHandler(CustomersDbContext db)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(OrderFields command, CancellationToken ct)
    {
        var (section, ids) = (command.Request.Section, command.Request.Ids.ToList());
        // One after the other, so that two orders do not become a third.
        var fields = await db.ArchiveFields.FromSql($"SELECT *, xmin FROM customers.archive_fields WHERE section = {section} ORDER BY id FOR UPDATE").ToListAsync(ct);
        foreach (var id in ids.Where(i => fields.TrueForAll(f => f.Id != i)))
            throw new RuleException("customers.field.unknown", "ids", id);
        var position = 0;
        foreach (var field in fields.OrderBy(f => ids.IndexOf(f.Id) is var i && i < 0 ? int.MaxValue : i).ThenBy(f => f.Position).ThenBy(f => f.Id))
            field.Position = ++position;
    }
}
