using FluentValidation;

namespace Crm.Customers.Features.RetireField;

internal sealed class RetireFieldValidator : AbstractValidator<RetireField>
{
    public RetireFieldValidator() => RuleFor(r => r.FieldId).NotEmpty();
}
