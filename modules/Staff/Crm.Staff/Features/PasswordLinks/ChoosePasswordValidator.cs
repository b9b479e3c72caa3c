using Crm.BuildingBlocks.Errors;
using Crm.Staff.Contracts.Api;
using FluentValidation;

namespace Crm.Staff.Features.PasswordLinks;

internal sealed class ChoosePasswordValidator : AbstractValidator<ChoosePasswordRequest>
{
    public ChoosePasswordValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Token).NotEmpty().WithMessage(_ => texts.Text("staff.link.used"));
        RuleFor(r => r.Password).NotEmpty().WithMessage(_ => texts.Text("staff.required"));
        RuleFor(r => r.Repeat).Equal(r => r.Password).WithMessage(_ => texts.Text("staff.password.repeat"));
    }
}
