using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.SaveProposal;

internal static class SaveProposalEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/opportunities/{id:guid}/proposals", (Guid id, ProposalFields proposal, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<ProposalDetails>(new SaveProposal(id, null, proposal, null), ct))
            .RequirePermission(CustomersPermissions.OpportunityWrite)
            .WithSummary("Draws up the next version of a proposal");
        api.MapPut("/opportunities/{id:guid}/proposals/{proposalId:guid}", (Guid id, Guid proposalId, ProposalFields proposal,
                [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<ProposalDetails>(new SaveProposal(id, proposalId, proposal, ifMatch), ct))
            .RequirePermission(CustomersPermissions.OpportunityWrite)
            .WithSummary("Changes a draft");
    }
}
