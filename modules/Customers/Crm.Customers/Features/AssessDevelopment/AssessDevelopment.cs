using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.AssessDevelopment;

/// <summary>Answers the questionnaire for a customer or a lead (C-11).</summary>
/// <param name="CustomerId">The customer, or</param>
/// <param name="LeadId">the lead.</param>
/// <param name="Request">The answers.</param>
public sealed record AssessDevelopment(Guid? CustomerId, Guid? LeadId, AssessDevelopmentRequest Request) : Command;
