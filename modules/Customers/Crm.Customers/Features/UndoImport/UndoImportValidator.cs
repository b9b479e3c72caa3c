using FluentValidation;

namespace Crm.Customers.Features.UndoImport;

internal sealed class UndoImportValidator : AbstractValidator<UndoImport>
{
    public UndoImportValidator() => RuleFor(c => c.ImportId).NotEmpty();
}
