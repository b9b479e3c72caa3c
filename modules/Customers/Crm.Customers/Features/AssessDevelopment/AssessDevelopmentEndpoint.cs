using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Customers.Features.AssessDevelopment;

internal static class AssessDevelopmentEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/{id:guid}/development/assessments", (Guid id, AssessDevelopmentRequest request, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<DevelopmentAssessment>(new AssessDevelopment(id, null, request), ct))
            .RequirePermission(CustomersPermissions.Write)
            .WithSummary("Answers the questionnaire for a customer");
        api.MapPost("/leads/{id:guid}/assessments", (Guid id, AssessDevelopmentRequest request, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<DevelopmentAssessment>(new AssessDevelopment(null, id, request), ct))
            .RequirePermission(CustomersPermissions.LeadWrite)
            .WithSummary("Answers the questionnaire for a lead");
        api.MapGet("/leads/{id:guid}/assessments", OfLeadAsync)
            .RequirePermission(CustomersPermissions.LeadRead)
            .WithSummary("A lead's assessments, the latest first");
    }

    private static async Task<IReadOnlyList<DevelopmentAssessment>> OfLeadAsync(Guid id, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        if (!await db.Leads.WithinOrPool(actors.Current, CustomersPermissions.LeadRead).AnyAsync(l => l.Id == id, ct))
            throw new NotFoundException();
        return await db.AssessmentsAsync(null, id, ct);
    }
}
