using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Crm.Customers.Features.DeleteField;

/// <summary>A field with values is never deleted: the values' foreign key sees to it, whoever saves one meanwhile.</summary>
public sealed class DeleteFieldHandler(CustomersDbContext db)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(DeleteField command, CancellationToken ct)
    {
        var field = await db.ArchiveFields.SingleOrDefaultAsync(f => f.Id == command.FieldId, ct) ?? throw new NotFoundException();
        db.Expect(field, ETags.Read(command.IfMatch));
        if (field.Shipped)
            throw new ConflictException("customers.field.shipped", field.LabelShown);
        var asked = await db.Database.SqlQuery<int>($"""
            SELECT 1 AS "Value" FROM customers.segments s, jsonb_array_elements_text(coalesce(s.filter -> 'fields', '[]')) f WHERE split_part(f, ':', 1) = {field.Key} LIMIT 1
            """).ToListAsync(ct);
        // Also what was taken away by a merge, and what an import can be taken back to.
        var kept = await db.Database.SqlQuery<int>($"""
            SELECT 1 AS "Value" FROM customers.merge_kept WHERE table_name = 'customers' AND content -> 'archive' -> {field.Key} IS NOT NULL
            UNION ALL SELECT 1 FROM customers.import_rows WHERE before -> 'Values' -> {field.Key} IS NOT NULL LIMIT 1
            """).ToListAsync(ct);
        if (asked.Count > 0)
            throw new ConflictException("customers.field.asked", field.LabelShown);
        if (kept.Count > 0)
            throw new ConflictException("customers.field.used", field.LabelShown);
        db.ArchiveFields.Remove(field);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation })
        {
            throw new ConflictException("customers.field.used", field.LabelShown);
        }
    }
}
