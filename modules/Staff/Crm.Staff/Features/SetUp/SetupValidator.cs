using Crm.BuildingBlocks.Errors;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Features.People;
using FluentValidation;

namespace Crm.Staff.Features.SetUp;

internal sealed class SetupValidator : AbstractValidator<SetupRequest>
{
    public SetupValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Token).NotEmpty();
        RuleFor(r => r.UserName).IsUserName(texts);
        RuleFor(r => r.Name).IsName(texts);
        RuleFor(r => r.Culture).IsCulture(texts);
        RuleFor(r => r.Company).MaximumLength(80).WithMessage(_ => texts.Text("staff.length", 0, 80));
        RuleFor(r => r.Repeat).Equal(r => r.Password).WithMessage(_ => texts.Text("staff.password.repeat"));
        RuleFor(r => r.DemoPassword).Must(p => p?.Length >= 10).When(r => r.Demo).WithMessage(_ => texts.Text("staff.password.too_short", 10));
    }
}
