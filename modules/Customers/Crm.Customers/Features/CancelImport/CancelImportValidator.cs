using FluentValidation;

namespace Crm.Customers.Features.CancelImport;

internal sealed class CancelImportValidator : AbstractValidator<CancelImport>
{
    public CancelImportValidator() => RuleFor(c => c.ImportId).NotEmpty();
}
