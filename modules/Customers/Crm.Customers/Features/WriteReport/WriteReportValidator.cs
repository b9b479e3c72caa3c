using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.WriteReport;

internal sealed class WriteReportValidator : AbstractValidator<WriteReportRequest>
{
    public WriteReportValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Summary).AtMost(4000, texts);
        RuleFor(r => r.Problems).AtMost(4000, texts);
        RuleFor(r => r.Plan).AtMost(4000, texts);
    }
}
