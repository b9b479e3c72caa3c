using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.FileMarketReport;

internal sealed class FileMarketReportValidator : AbstractValidator<FileMarketReportRequest>
{
    public FileMarketReportValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Kind).Needed(texts).OneOf(MarketReportKinds.All, texts);
        RuleFor(r => r.Title).Needed(texts).AtMost(200, texts);
        RuleFor(r => r.Text).AtMost(4000, texts);
    }
}
