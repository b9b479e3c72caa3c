using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ReportCustomerSurvey;

/// <summary>Writes what a survey found (C-60).</summary>
public sealed record ReportCustomerSurvey(Guid SurveyId, CustomerSurveyReport Report, string? IfMatch) : Command;
