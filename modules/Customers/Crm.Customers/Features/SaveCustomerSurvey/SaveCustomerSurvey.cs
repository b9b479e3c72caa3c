using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.SaveCustomerSurvey;

/// <summary>Begins a customer survey, or changes its goal and plan until the asking begins (C-60).</summary>
public sealed record SaveCustomerSurvey(Guid? SurveyId, CustomerSurveyFields Fields, string? IfMatch) : Command;
