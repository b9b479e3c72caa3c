using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Jobs;
using Crm.Customers.Data;
using Crm.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Customers.Tests.Support;

/// <summary>When a job's next turn comes.</summary>
public sealed class JobTurnTests
{
    [Fact]
    public async Task What_came_to_be_due_while_a_job_ran_does_not_wait_for_a_whole_turn_more()
    {
        var turns = new Turns();
        await using var alone = await ModuleHost.StartAsync(CustomersHost.Module, builder =>
        {
            builder.Services.AddSingleton(turns);
            builder.AddJob<CustomersDbContext, SlowJob>("test.slow", TimeSpan.FromMinutes(30));
        });
        await Eventually.BecomesAsync(() => Task.FromResult(turns.Count), count => count == 2, "a second turn");
    }

    internal sealed class Turns
    {
        public int Count { get; set; }
    }

    /// <summary>Takes longer than the time between two turns, the first time.</summary>
    internal sealed class SlowJob(Turns turns, TimeProvider time) : IJob
    {
        public Task<string> RunAsync(CancellationToken cancellationToken)
        {
            if (++turns.Count == 1)
                ((AdjustableTime)time).Advance(TimeSpan.FromHours(1));
            return Task.FromResult("done");
        }
    }
}
