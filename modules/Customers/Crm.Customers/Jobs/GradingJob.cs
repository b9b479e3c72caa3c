using Crm.BuildingBlocks.Jobs;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Jobs;

/// <summary>Every night: grades all customers, as days without contact go by without any event.</summary>
internal sealed class GradingJob(CustomersDbContext db, TimeProvider time) : IJob
{
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var changed = await GradeRun.RunAsync(db, await GradeBook.RulesAsync(db, cancellationToken), time.GetUtcNow(), cancellationToken);
        return $"{changed} grades changed";
    }
}
