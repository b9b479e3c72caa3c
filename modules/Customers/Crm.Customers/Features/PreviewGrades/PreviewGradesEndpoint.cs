using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Grading;
using Crm.Customers.Jobs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Customers.Features.PreviewGrades;

internal static class PreviewGradesEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/settings/grade-rules/preview", (ChangeGradeRulesRequest request, CustomersDbContext db, TimeProvider time, CancellationToken ct) =>
        {
            GradeRules.Check(request.Rules);
            return GradeTrial.RunAsync(db, request.Rules, time.GetUtcNow(), ct);
        })
        .RequirePermission(CustomersPermissions.Settings)
        .WithSummary("Who would get another grade by these rules; nothing is changed");
}
