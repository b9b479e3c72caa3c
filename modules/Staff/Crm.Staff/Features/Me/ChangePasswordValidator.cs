using Crm.BuildingBlocks.Errors;
using Crm.Staff.Contracts.Api;
using FluentValidation;

namespace Crm.Staff.Features.Me;

internal sealed class ChangePasswordValidator : AbstractValidator<ChangePasswordRequest>
{
    public ChangePasswordValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Current).NotEmpty().WithMessage(_ => texts.Text("staff.required"));
        RuleFor(r => r.Password).NotEmpty().WithMessage(_ => texts.Text("staff.required"));
        RuleFor(r => r.Repeat).Equal(r => r.Password).WithMessage(_ => texts.Text("staff.password.repeat"));
    }
}
