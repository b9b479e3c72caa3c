using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Projects;

/// <summary>Projects that are in one state, and how far they came.</summary>
internal sealed record FunnelCell
{
    public required string State { get; init; }
    public int Count { get; init; }
    public int Surveyed { get; init; }
    public int Screened { get; init; }
    public int Submitted { get; init; }
    public int Approved { get; init; }
    public int Reported { get; init; }
    public decimal Expected { get; init; }
    public decimal Achieved { get; init; }
    public decimal Costs { get; init; }

    /// <summary>The funnel of all of them.</summary>
    public static ProjectFunnel Funnel(DateOnly from, DateOnly to, IReadOnlyList<FunnelCell> cells)
    {
        int[] reached = [cells.Sum(c => c.Count), cells.Sum(c => c.Surveyed), cells.Sum(c => c.Screened), cells.Sum(c => c.Submitted), cells.Sum(c => c.Approved), cells.Sum(c => c.Reported)];
        var (won, lost, rejected) = (In(ProjectStates.Won), In(ProjectStates.GivenUp), In(ProjectStates.Rejected));
        var steps = ProjectSteps.All.Select((step, i) => new FunnelStep(step, reached[i], In([.. ProjectSteps.StatesOf(step)]))).Append(new FunnelStep(ProjectStates.Won, won, won));
        var successes = cells.Where(c => c.State == ProjectStates.Won).ToList();
        return new(
            from, to, [.. steps], reached[4], rejected, won, lost, In(ProjectStates.ScreenedOut, ProjectStates.Cancelled), Rate(reached[4], reached[4] + rejected), Rate(won, won + lost),
            successes.Sum(c => c.Expected), successes.Sum(c => c.Achieved), cells.Sum(c => c.Costs));

        int In(params string[] states) => cells.Where(c => states.Contains(c.State)).Sum(c => c.Count);
    }

    private static decimal? Rate(int part, int all) => all == 0 ? null : Math.Round(part * 100m / all, 1, MidpointRounding.AwayFromZero);
}
