using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.CommentReport;

internal sealed class CommentReportValidator : AbstractValidator<CommentReportRequest>
{
    public CommentReportValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Text).Needed(texts).AtMost(1000, texts);
    }
}
