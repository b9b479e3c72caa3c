using FluentValidation;

namespace Crm.Customers.Features.UndoImport;

internal sealed class UndoImportRowsValidator : AbstractValidator<UndoImportRows>
{
    public UndoImportRowsValidator() => RuleFor(c => c.ImportId).NotEmpty();
}
