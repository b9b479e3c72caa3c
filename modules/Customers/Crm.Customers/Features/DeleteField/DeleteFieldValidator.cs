using FluentValidation;

namespace Crm.Customers.Features.DeleteField;

internal sealed class DeleteFieldValidator : AbstractValidator<DeleteField>
{
    public DeleteFieldValidator() => RuleFor(d => d.FieldId).NotEmpty();
}
