using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.RecordPersonExport;

internal sealed class RecordPersonExportValidator : AbstractValidator<RecordPersonExportRequest>
{
    private static readonly string[] Formats = ["json", "html"];

    public RecordPersonExportValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Format).Needed(texts).OneOf(Formats, texts);
        RuleFor(r => r.Rows).GreaterThanOrEqualTo(0);
    }
}
