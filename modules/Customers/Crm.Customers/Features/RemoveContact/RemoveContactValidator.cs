using FluentValidation;

namespace Crm.Customers.Features.RemoveContact;

internal sealed class RemoveContactValidator : AbstractValidator<RemoveContact>
{
    public RemoveContactValidator() => RuleFor(r => r.ContactId).NotEmpty();
}
