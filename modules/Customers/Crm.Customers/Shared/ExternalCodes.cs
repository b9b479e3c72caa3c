using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Leads;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>The ERP's code tells one customer: orders find their customer by it.</summary>
internal static class ExternalCodes
{
    public static async Task CheckFreeAsync(CustomersDbContext db, string? code, Guid? except, CancellationToken ct)
    {
        if (LeadInput.Text(code) is not { } wanted)
            return;
        // It is taken also by a customer that the person may not read.
        var taken = await db.Customers.IgnoreQueryFilters().AsNoTracking().Where(c => c.ExternalCode == wanted && c.Id != except)
            .Select(c => c.Confidentiality == Confidentialities.Secret ? c.Code : c.Name).FirstOrDefaultAsync(ct);
        if (taken is not null)
            throw new RuleException("customers.external_code", "externalCode", wanted, taken);
    }
}
