using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ReportCustomerSurvey;

internal sealed class ReportCustomerSurveyValidator : AbstractValidator<CustomerSurveyReport>
{
    public ReportCustomerSurveyValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Findings).AtMost(10_000, texts);
        RuleFor(r => r.Report).AtMost(10_000, texts);
    }
}
