using FluentValidation;

namespace Crm.Customers.Features.WithdrawAccess;

internal sealed class WithdrawAccessValidator : AbstractValidator<WithdrawAccess>
{
    public WithdrawAccessValidator() => RuleFor(r => r.RequestId).NotEmpty();
}
