using Crm.BuildingBlocks.Errors;
using Crm.Staff.Contracts.Api;
using FluentValidation;

namespace Crm.Staff.Features.People;

internal sealed class AddPersonValidator : AbstractValidator<AddPersonRequest>
{
    public AddPersonValidator(ErrorTexts texts)
    {
        RuleFor(r => r.UserName).IsUserName(texts);
        RuleFor(r => r.Name).IsName(texts);
        RuleFor(r => r.Title).MaximumLength(80).WithMessage(_ => texts.Text("staff.length", 0, 80));
        RuleFor(r => r.Email).IsEmail(texts);
        RuleFor(r => r.Phone).IsPhone(texts);
        RuleFor(r => r.Roles).NotEmpty().WithMessage(_ => texts.Text("staff.person.roles"));
        RuleFor(r => r.Culture).IsCulture(texts);
    }
}
