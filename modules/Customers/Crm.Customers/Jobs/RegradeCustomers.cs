using Crm.BuildingBlocks.Modules;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Jobs;

/// <summary>Grades all customers at once: the rules have changed.</summary>
public sealed record RegradeCustomers : Command;

/// <summary>Grades all customers; a job tells the others.</summary>
public sealed class RegradeCustomersHandler(CustomersDbContext db, TimeProvider time)
{
    /// <summary>Handles the message.</summary>
    public async Task Handle(RegradeCustomers message, CancellationToken ct) =>
        await GradeRun.RunAsync(db, await GradeBook.RulesAsync(db, ct), time.GetUtcNow(), ct);
}
