using Crm.BuildingBlocks.Jobs;
using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts;
using Crm.Staff.Contracts.Api;

namespace Crm.Staff.Features.Jobs;

internal static class JobEndpoints
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/jobs", async (JobReports reports, CancellationToken ct) => (await reports.ReadAsync(ct)).Select(Details).ToList())
        .RequirePermission(StaffPermissions.JobsRead)
        .WithSummary("The recurring jobs of all modules");

    private static JobDetails Details(JobReport r) => new(
        r.Name, r.Every.TotalSeconds, r.NextRunAt, r.RunningOn, r.LastStartedAt, r.LastFinishedAt, r.LastOutcome, r.LastDetail);
}
