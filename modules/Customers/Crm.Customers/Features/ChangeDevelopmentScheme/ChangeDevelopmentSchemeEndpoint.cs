using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.ChangeDevelopmentScheme;

internal static class ChangeDevelopmentSchemeEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/development-scheme", async (CustomersDbContext db, CancellationToken ct) => (await db.QuestionnaireAsync(ct)).Scheme())
            .RequirePermission(CustomersPermissions.Read)
            .WithSummary("The questionnaire about a prospect's development value");
        api.MapPut("/settings/development-scheme", (ChangeDevelopmentSchemeRequest request, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<DevelopmentScheme>(new ChangeDevelopmentScheme(request), ct))
            .RequirePermission(CustomersPermissions.Settings)
            .WithSummary("Makes a new version of the questionnaire");
    }
}
