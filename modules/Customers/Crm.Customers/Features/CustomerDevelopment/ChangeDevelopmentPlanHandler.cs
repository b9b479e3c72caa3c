using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Development;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.CustomerDevelopment;

/// <summary>Carries the command out unless somebody else was first (412).</summary>
public sealed class ChangeDevelopmentPlanHandler(CustomersDbContext db, IActors actors)
{
    /// <summary>Handles the command.</summary>
    public async Task<Contracts.Api.CustomerDevelopment> Handle(ChangeDevelopmentPlan command, CancellationToken ct)
    {
        var customer = await db.CustomerAsync(command.CustomerId, actors.Current, CustomersPermissions.Write, ct);
        // The first texts of two at once: the row that is made here lets the second wait, which then finds a version that it has not seen.
        var made = await db.Database.ExecuteSqlAsync($"INSERT INTO customers.development_plans (id) VALUES ({customer.Id}) ON CONFLICT DO NOTHING", ct);
        var plan = await db.DevelopmentPlans.SingleAsync(p => p.Id == customer.Id, ct);
        if (made == 0)
            db.Expect(plan, ETags.Read(command.IfMatch));
        plan.Change(command.Notes);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return await db.DevelopmentAsync(customer.Id, customer.LeadId, ct);
    }
}
