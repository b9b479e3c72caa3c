using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.ReceiveMessage;

/// <summary>Records what the customer said; a case that waited for it goes on.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
public sealed record ReceiveMessage(Guid CaseId, MessageRequest Request) : Command;
