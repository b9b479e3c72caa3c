using Crm.BuildingBlocks.Errors;
using Crm.Staff.Contracts.Api;
using Crm.Staff.Features.People;
using FluentValidation;

namespace Crm.Staff.Features.Me;

internal sealed class ChangeMeValidator : AbstractValidator<ChangeMeRequest>
{
    public ChangeMeValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Name).IsName(texts);
        RuleFor(r => r.Email).IsEmail(texts);
        RuleFor(r => r.Phone).IsPhone(texts);
        RuleFor(r => r.Culture).IsCulture(texts);
        RuleFor(r => r.TimeZone).IsTimeZone(texts);
        RuleFor(r => r.Theme).IsTheme(texts);
    }
}
