using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.DropCustomerSurvey;

/// <summary>Drops a survey that is still planned (C-60).</summary>
public sealed record DropCustomerSurvey(Guid SurveyId, DropCustomerSurveyRequest Request, string? IfMatch) : Command;
