using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.SendProposal;

internal static class SendProposalEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/opportunities/{id:guid}/proposals/{proposalId:guid}/send", (Guid id, Guid proposalId, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ProposalDetails>(new SendProposal(id, proposalId, ifMatch), ct))
        .RequirePermission(CustomersPermissions.OpportunityWrite)
        .WithSummary("Says that a proposal was sent");
}
