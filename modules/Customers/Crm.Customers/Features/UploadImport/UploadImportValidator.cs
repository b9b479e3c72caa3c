using Crm.BuildingBlocks.Errors;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.UploadImport;

internal sealed class UploadImportValidator : AbstractValidator<UploadImport>
{
    public UploadImportValidator(ErrorTexts texts) => RuleFor(u => u.FileName).Needed(texts).AtMost(255, texts);
}
