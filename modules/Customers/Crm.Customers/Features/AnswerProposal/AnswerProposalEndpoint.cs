using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Customers.Features.AnswerProposal;

internal static class AnswerProposalEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/opportunities/{id:guid}/proposals/{proposalId:guid}/answer", (Guid id, Guid proposalId, AnswerProposalRequest request,
            [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
            bus.InvokeAsync<ProposalDetails>(new AnswerProposal(id, proposalId, request, ifMatch), ct))
        .RequirePermission(CustomersPermissions.OpportunityWrite)
        .WithSummary("Says what the customer answered; accepted may win the opportunity");
}
