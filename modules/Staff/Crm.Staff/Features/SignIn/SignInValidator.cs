using Crm.BuildingBlocks.Errors;
using Crm.Staff.Contracts.Api;
using FluentValidation;

namespace Crm.Staff.Features.SignIn;

internal sealed class SignInValidator : AbstractValidator<SignInRequest>
{
    public SignInValidator(ErrorTexts texts)
    {
        RuleFor(r => r.UserName).NotEmpty().MaximumLength(256).WithMessage(_ => texts.Text("staff.required"));
        RuleFor(r => r.Password).NotEmpty().MaximumLength(256).WithMessage(_ => texts.Text("staff.required"));
    }
}
