using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.Sheets;

/// <summary>Whose sheets a person may print, and what is kept of it: the audit knows of every sheet, the readings of a confidential customer's (C-25).</summary>
internal sealed class SheetDesk(CustomersDbContext db, IActors actors, ReadingLog readings, AuditWriter audit, TimeProvider time)
{
    /// <summary>Who prints.</summary>
    public Actor Me => actors.Current;

    /// <summary>When.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The customers whose sheets the person may have: those it reads and, for a file, may export.</summary>
    public IQueryable<Customer> Customers(bool file)
    {
        MayFile(file);
        var read = db.Customers.AsNoTracking().WithinOrPool(Me, CustomersPermissions.Read);
        return file ? read.WithinOrPool(Me, CustomersPermissions.Export) : read;
    }

    /// <summary>Refuses a file to whoever may export nothing (403).</summary>
    public void MayFile(bool file)
    {
        if (file && !Me.Has(CustomersPermissions.Export))
            throw new ForbiddenException();
    }

    /// <summary>A customer as the person sees it; kept.</summary>
    public async Task<CustomerDetails> CustomerAsync(Guid id, string kind, bool file, CancellationToken ct)
    {
        if (!await Customers(file).AnyAsync(c => c.Id == id, ct))
            throw await db.MissingAsync(id, Me, CustomersPermissions.Read, ct);
        var found = await CustomerReader.ReadAsync(db, id, ct) ?? throw new NotFoundException();
        await KeepAsync(kind, nameof(Customer), id.ToString(), db.Customers.Where(c => c.Id == id).Select(c => c.Id), null, file, ct);
        return await found.Details(Now).ForAsync(db, Me, ct);
    }

    /// <summary>Keeps who printed what, and of which confidential customers.</summary>
    public async Task KeepAsync(string kind, string record, string recordId, IQueryable<Guid> customers, object? asked, bool file, CancellationToken ct)
    {
        audit.Add(db, file ? "exported" : "printed", record, recordId, new { Sheet = kind, Asked = asked });
        await readings.NoteAsync(customers, file ? ReadingDoors.Export : ReadingDoors.Print, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The name of a member of staff.</summary>
    public async Task<string?> NameAsync(Guid? id, CancellationToken ct) =>
        id is null ? null : await db.Staff.AsNoTracking().Where(s => s.StaffId == id).Select(s => s.Name).FirstOrDefaultAsync(ct);

    /// <summary>A sheet of one customer.</summary>
    public PrintedSheet Of(CustomerDetails customer, string kind, string title, IReadOnlyList<SheetFact> facts, IReadOnlyList<SheetBlock> blocks, bool wide = false) => new(
        kind, title, customer.Customer.Name, customer.Code, Strictest([customer.Customer.Confidentiality]), facts, blocks, wide, Me.Name, Now);

    /// <summary>The level that a sheet of several customers has.</summary>
    public static string? Strictest(IEnumerable<string> levels)
    {
        var all = levels.ToHashSet();
        return all.Contains(Confidentialities.Secret) ? Confidentialities.Secret : all.Contains(Confidentialities.Confidential) ? Confidentialities.Confidential : null;
    }
}
