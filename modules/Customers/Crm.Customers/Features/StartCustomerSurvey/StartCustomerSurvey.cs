using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.StartCustomerSurvey;

/// <summary>Begins the asking (C-60).</summary>
public sealed record StartCustomerSurvey(Guid SurveyId, string? IfMatch) : Command;
