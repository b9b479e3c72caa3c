using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.SubmitCustomerSurvey;

/// <summary>Gives a survey's report to the approvers (C-60).</summary>
public sealed record SubmitCustomerSurvey(Guid SurveyId, string? IfMatch) : Command;
