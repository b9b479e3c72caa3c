using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.AnswerCustomer;

/// <summary>Records an answer to the customer; the first one stops the first clock (S-04).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
public sealed record AnswerCustomer(Guid CaseId, MessageRequest Request) : Command;
